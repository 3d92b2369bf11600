/**
 * What the gate last said of the document in this pane, shared by actions, badges and inspector.
 */
import { createContext, useContext } from "react";
import type { CheckResponse } from "../../gate/api.ts";
import { createGateClient, type GateClient } from "./client.ts";

/** The gate's answer for exactly the revision on the screen, or why there is none. */
export type GateCheck =
  /** Nothing is saved yet, so there is nothing to check. */
  | { readonly state: "nothing-saved" }
  /** `last` is an older answer: it may be shown, never acted upon. */
  | { readonly state: "checking"; readonly last: CheckResponse | undefined }
  | { readonly state: "ready"; readonly response: CheckResponse }
  | { readonly state: "failed"; readonly reason: string };

export interface GateAccess {
  readonly client: GateClient;
  readonly check: GateCheck;
  /** Asks again now, e.g. after a review was given. */
  readonly recheck: () => void;
  /** Grows each time something that bears on the document changed outside it. */
  readonly changesElsewhere: number;
}

/** Outside a document pane nothing was checked, so everything that needs a check stays off. */
const NO_ACCESS: GateAccess = {
  client: createGateClient("http://gate.invalid", undefined),
  check: { state: "failed", reason: "This view has no connection to the gate." },
  recheck: () => undefined,
  changesElsewhere: 0,
};

export const GateAccessContext = createContext<GateAccess>(NO_ACCESS);

export function useGateAccess(): GateAccess {
  return useContext(GateAccessContext);
}
