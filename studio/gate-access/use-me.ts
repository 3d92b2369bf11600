import { useEffect, useState } from "react";
import type { MeResponse } from "../../gate/api.ts";
import type { GateClient } from "./client.ts";

/** One question for each way to the gate: what a person may do there changes with its options. */
const answers = new WeakMap<GateClient, Promise<MeResponse>>();

/**
 * What this person may do at the gate. `undefined` while that is not known, also where the gate
 * does not answer. Asks nothing unless it is `wanted`.
 */
export function useMe(client: GateClient, wanted: boolean): MeResponse | undefined {
  const [me, setMe] = useState<MeResponse>();
  useEffect(() => {
    if (!wanted) return undefined;
    let isCurrent = true;
    const asked = answers.get(client) ?? client.me();
    answers.set(client, asked);
    asked.then(
      (answer) => isCurrent && setMe(answer),
      () => answers.delete(client),
    );
    return () => {
      isCurrent = false;
    };
  }, [client, wanted]);
  return me;
}
