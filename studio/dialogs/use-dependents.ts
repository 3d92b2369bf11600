import { useCallback, useEffect, useState } from "react";
import type { DependentsResponse } from "../../gate/api.ts";
import type { GateClient } from "../gate-access/client.ts";
import { failureWords } from "../gate-access/failure-words.ts";

/** What would go with a consent: asked for, known, or why it is not known. */
export type Dependents =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly response: DependentsResponse }
  | { readonly state: "failed"; readonly reason: string; readonly tryAgain: () => void };

export function useDependents(client: GateClient, consentId: string): Dependents {
  const [round, setRound] = useState(0);
  const [latest, setLatest] = useState<{ readonly round: number; readonly told: Dependents }>();
  const tryAgain = useCallback(() => setRound((count) => count + 1), []);
  useEffect(() => {
    const abort = new AbortController();
    client.dependents(consentId, abort.signal).then(
      (response) => setLatest({ round, told: { state: "ready", response } }),
      (error: unknown) => {
        if (abort.signal.aborted) return;
        setLatest({ round, told: { state: "failed", reason: failureWords(error), tryAgain } });
      },
    );
    return () => abort.abort();
  }, [client, consentId, round, tryAgain]);
  return latest?.round === round ? latest.told : { state: "loading" };
}
