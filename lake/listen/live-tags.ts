/** Live content: the sync tags of transactions, to front ends that show what is published. */
import { syncTagsOfTransaction } from "../query/sync-tags.ts";
import type { CommittedTransaction, DocumentChange } from "../types.ts";
import type { ServerEvent } from "./event-stream.ts";

/** Ids with a dot are drafts, versions and documents of the system: nobody reads them unsigned. */
function isOfPublished({ documentId }: DocumentChange): boolean {
  return !documentId.includes(".");
}

/** The event of a transaction, if a reader with or without sight of drafts is concerned by it. */
export function liveEventsOf(
  transaction: CommittedTransaction,
  includeDrafts: boolean,
): readonly ServerEvent[] {
  if (!includeDrafts && !transaction.changes.some(isOfPublished)) {
    return [];
  }
  const { id } = transaction;
  return [{ name: "message", id, data: { id, tags: syncTagsOfTransaction(transaction) } }];
}
