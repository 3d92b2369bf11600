import { useCallback, useEffect, useMemo, useState } from "react";
import type { MeResponse } from "../../../gate/api.ts";
import type { GateClient } from "../../gate-access/client.ts";
import { failureWords } from "../../gate-access/failure-words.ts";

export type Who =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly reason: string; readonly retry: () => void }
  | { readonly state: "known"; readonly me: MeResponse };

/** Asks the gate what the person at the desk may do there; again where the gate is another one. */
export function useWho(gate: GateClient): Who {
  const [count, setCount] = useState(0);
  const attempt = useMemo(() => ({ gate, count }), [gate, count]);
  const [answer, setAnswer] = useState<Who>({ state: "loading" });
  const retry = useCallback(() => setCount((before) => before + 1), []);
  useEffect(() => {
    const abort = new AbortController();
    attempt.gate.me(abort.signal).then(
      (me) => {
        if (!abort.signal.aborted) setAnswer({ state: "known", me });
      },
      (error: unknown) => {
        if (!abort.signal.aborted) {
          setAnswer({ state: "failed", reason: failureWords(error), retry });
        }
      },
    );
    return () => abort.abort();
  }, [attempt, retry]);
  return answer;
}
