/** One page of events, newest first, and where the next begins. */
import { z } from "zod";
import type { DatedEvent } from "./group-events.ts";
import type { LakeContext } from "./face.ts";
import { queryParameter } from "./parameters.ts";

const DEFAULT_LIMIT = 100;
const limitSchema = z.coerce.number().int().min(1).max(1000).default(DEFAULT_LIMIT);

/** The page that `?limit=&nextCursor=` ask for; its own `nextCursor` is empty at the end. */
export function eventPage(
  context: LakeContext,
  events: readonly DatedEvent[],
): { readonly page: readonly DatedEvent["event"][]; readonly nextCursor: string } {
  const limit = queryParameter(context, "limit", limitSchema);
  const cursor = context.req.query("nextCursor") ?? "";
  // All events of one transaction have one cursor: a page ends after the last of them.
  const lastOf = (id: string | undefined): number =>
    events.findLastIndex(({ transactionId }) => transactionId === id);
  const start = lastOf(cursor) + 1;
  const atLimit = events[start + limit - 1]?.transactionId;
  const end = atLimit === undefined ? events.length : lastOf(atLimit) + 1;
  return {
    page: events.slice(start, end).map(({ event }) => event),
    nextCursor: end >= events.length ? "" : (atLimit ?? ""),
  };
}
