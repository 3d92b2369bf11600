/** What every page of the review desk shares: the way to the gate, and who is at the desk. */
import { createContext, useContext } from "react";
import type { MeResponse } from "../../../gate/api.ts";
import { createGateClient, type GateClient } from "../../gate-access/client.ts";

export interface Desk {
  readonly gate: GateClient;
  readonly me: MeResponse;
}

export const DeskContext = createContext<Desk>({
  gate: createGateClient("http://gate.invalid", undefined),
  me: { id: "", reviews: [], administrator: false },
});

export function useDesk(): Desk {
  return useContext(DeskContext);
}
