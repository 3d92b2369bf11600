/**
 * A query whose answer stays current: asked once, and again when something it is about changes.
 */
import type { SanityClient } from "@sanity/client";
import { useCallback, useEffect, useState } from "react";
import type { z } from "zod";

export type LiveAnswer<Row> =
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly reason: string; readonly retry: () => void }
  | { readonly state: "ready"; readonly rows: readonly Row[] };

export interface LiveQuery<Row> {
  /** Gives an array; read in the raw perspective. */
  readonly query: string;
  /** A stable object. */
  readonly params: Readonly<Record<string, unknown>>;
  /** A filter whose matches, when they change, change the answer. */
  readonly listenTo: string;
  readonly rows: z.ZodType<readonly Row[]>;
  /** How long it must be quiet before it is asked again, in ms; where people type, longer. */
  readonly quietMs?: number;
}

/** A burst of changes (a publication writes several documents) is asked about once. */
const BURST_MS = 400;

/** `client` and `live` must be stable. */
export function useLiveQuery<Row>(client: SanityClient, live: LiveQuery<Row>): LiveAnswer<Row> {
  const [attempt, setAttempt] = useState(0);
  const [latest, setLatest] = useState<{ attempt: number; answer: LiveAnswer<Row> }>();
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  useEffect(() => {
    let isCurrent = true;
    const tell = (answer: LiveAnswer<Row>): void => {
      if (isCurrent) setLatest({ attempt, answer });
    };
    const fail = (error: unknown): void => {
      const reason = error instanceof Error ? error.message : String(error);
      tell({ state: "failed", reason, retry });
    };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      try {
        const result: unknown = await client.fetch(live.query, live.params, { perspective: "raw" });
        tell({ state: "ready", rows: live.rows.parse(result) });
      } catch (error) {
        fail(error);
      }
    };
    // Asked on `welcome`, so that nothing falls between the first answer and the stream; a
    // reconnect welcomes again.
    const subscription = client
      .listen(live.listenTo, live.params, {
        events: ["welcome", "mutation"],
        includeResult: false,
        visibility: "query",
        tag: "haven.live-query",
      })
      .subscribe({
        next: () => {
          clearTimeout(timer);
          timer = setTimeout(() => void ask(), live.quietMs ?? BURST_MS);
        },
        error: fail,
      });
    void ask();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      subscription.unsubscribe();
    };
  }, [attempt, client, live, retry]);
  return latest?.attempt === attempt ? latest.answer : { state: "loading" };
}
