/**
 * The text that a reviewer reads: it stays as it is on the screen until the reviewer asks for the
 * newer one. Beside it runs what is there now, and what the gate says of that.
 */
import { useCallback, useEffect, useMemo, useReducer, useState } from "react";
import { useClient } from "sanity";
import type { CheckResponse } from "../../../../gate/api.ts";
import { API_VERSION } from "../../../api-version.ts";
import type { GateClient } from "../../../gate-access/client.ts";
import { failureWords } from "../../../gate-access/failure-words.ts";
import { readSnapshot, type Snapshot } from "./read-snapshot.ts";
import { useDraftChanges } from "./use-draft-changes.ts";
import { NOTHING_READ, textReducer } from "./text-state.ts";

/** A burst of changes (somebody types) is read once. */
const BURST_MS = 300;

/** Reading is not one moment: where text and gate differ, both are asked again after so long. */
const AGAIN_MS = 700;

/** After so many differing answers it is no coincidence, and the reviewer is told. */
const MOST_TRIES = 4;

export type ReadText =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly reason: string; readonly retry: () => void }
  /** There is no such document, or not any more. */
  | { readonly state: "gone" }
  | {
      readonly state: "ready";
      /** What is on the screen. */
      readonly shown: Snapshot;
      /** What the reviewer looked at before asking for a newer text. */
      readonly before: Snapshot | undefined;
      /** What the gate says of exactly what is on the screen; `undefined` while it says nothing of it. */
      readonly check: CheckResponse | undefined;
      /** True where the gate answered, and of another text than the one on the screen. */
      readonly isOtherText: boolean;
      /** Why the gate says nothing, if it refused or did not answer. */
      readonly checkFailure: string | undefined;
      /** True where the text, or something it rests on, is another by now. */
      readonly hasChanged: boolean;
      /** What is there by now. */
      readonly latest: Snapshot;
      /** Puts the newer text on the screen. */
      readonly look: () => void;
      /** Reads and asks again now. */
      readonly again: () => void;
      readonly round: number;
    };

/** For one document: give the component that uses it a key of its own for each. */
export function useText(documentId: string, gate: GateClient): ReadText {
  const client = useClient({ apiVersion: API_VERSION });
  const [text, tell] = useReducer(textReducer, NOTHING_READ);
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((count) => count + 1), []);
  const look = useCallback(() => tell({ type: "look" }), []);

  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(
      () => {
        void readWithGate({ documentId, client, gate, signal: abort.signal }, (read) => {
          if (!abort.signal.aborted) tell(read);
        });
      },
      round === 0 ? 0 : BURST_MS,
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [client, documentId, gate, round]);

  const restsOn = useMemo(
    () => (text.latest === undefined ? "" : [...text.latest.known.keys()].toSorted().join(" ")),
    [text.latest],
  );
  useDraftChanges(documentId, restsOn, again);

  return useMemo((): ReadText => {
    const { shown, before, latest, check, failure, checkFailure, isGone } = text;
    if (isGone) return { state: "gone" };
    if (shown === undefined) {
      return failure === undefined
        ? { state: "loading" }
        : { state: "failed", reason: failure, retry: again };
    }
    return {
      state: "ready",
      shown,
      before,
      check: check?.digest === shown.digest ? check : undefined,
      checkFailure: checkFailure ?? failure,
      isOtherText: check !== undefined && check.digest !== shown.digest,
      hasChanged: latest !== undefined && latest.digest !== shown.digest,
      latest: latest ?? shown,
      look,
      again,
      round,
    };
  }, [again, look, round, text]);
}

interface Asking {
  readonly documentId: string;
  readonly client: ReturnType<typeof useClient>;
  readonly gate: GateClient;
  readonly signal: AbortSignal;
}

/** Reads the text and asks the gate, until both speak of the same text. */
async function readWithGate(
  { documentId, client, gate, signal }: Asking,
  tell: (read: Parameters<typeof textReducer>[1]) => void,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const asked = gate.check(documentId, signal).then(
      (check) => ({ check }),
      (error: unknown) => ({ error }),
    );
    try {
      const snapshot = await readSnapshot(client, documentId, new Date());
      if (snapshot === undefined) return tell({ type: "gone" });
      const answer = await asked;
      if (signal.aborted) return undefined;
      if ("error" in answer) {
        return tell({ type: "read", snapshot, checkFailure: failureWords(answer.error) });
      }
      tell({ type: "read", snapshot, check: answer.check });
      if (answer.check.digest === snapshot.digest || tries === MOST_TRIES) return undefined;
    } catch (error) {
      return tell({ type: "failed", reason: failureWords(error) });
    }
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    if (signal.aborted) return undefined;
  }
}
