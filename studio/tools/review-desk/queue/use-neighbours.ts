/** What comes before and after a text in its queue, also once a decision has taken it out of there. */
import { useMemo, useState } from "react";
import { useClient } from "sanity";
import { API_VERSION } from "../../../api-version.ts";
import { useLiveQuery } from "../../../views/use-live-query.ts";
import { useDesk } from "../desk-context.ts";
import type { KindFilter, QueueName } from "../places.ts";
import { queueQuery } from "./requests.ts";

export interface Neighbours {
  /** Published ids. */
  readonly previous: string | undefined;
  readonly next: string | undefined;
  /** From 1 on; `undefined` where it is not in the queue. */
  readonly position: number | undefined;
  readonly total: number;
}

export function useNeighbours(queue: QueueName, kind: KindFilter, documentId: string): Neighbours {
  const { me } = useDesk();
  const client = useClient({ apiVersion: API_VERSION });
  const live = useLiveQuery(
    client,
    useMemo(() => queueQuery(queue, kind, me, 1), [kind, me, queue]),
  );
  const ids = useMemo(
    () => (live.state === "ready" ? live.rows.map((row) => row.documentId) : undefined),
    [live],
  );
  const [first, setFirst] = useState(ids);
  if (first === undefined && ids !== undefined) setFirst(ids);
  return useMemo(
    () => (ids === undefined ? NOBODY : neighboursOf(documentId, first ?? ids, ids)),
    [documentId, first, ids],
  );
}

const NOBODY: Neighbours = { previous: undefined, next: undefined, position: undefined, total: 0 };

/** `first` is the queue as it was when the text was opened, `now` as it is. */
export function neighboursOf(
  documentId: string,
  first: readonly string[],
  now: readonly string[],
): Neighbours {
  const order = [...first, ...now.filter((id) => !first.includes(id))];
  const there = new Set(now);
  const at = order.indexOf(documentId);
  const stands = (id: string): boolean => there.has(id) && id !== documentId;
  const position = now.indexOf(documentId);
  return {
    previous: at === -1 ? undefined : order.slice(0, at).findLast(stands),
    next: order.slice(at + 1).find(stands),
    position: position === -1 ? undefined : position + 1,
    total: now.length,
  };
}
