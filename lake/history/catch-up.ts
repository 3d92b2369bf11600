import type { CommittedTransaction } from "../types.ts";
import { readWhole } from "./history.ts";
import type { HistorySource } from "./source.ts";

/**
 * The transactions from one on, that one included, to the last there is now: for a reader who was
 * away. They are read one by one as they are asked for, so that a slow reader holds one at a time.
 *
 * `undefined` where that reader cannot be caught up: the transaction is not known, there are more
 * than `limit` since, or something of what came since was purged.
 */
export function readSince(
  source: HistorySource,
  transactionId: string,
  limit: number,
): Iterable<CommittedTransaction> | undefined {
  const row = source.database
    .prepare(
      `SELECT sequence, whole_since, (SELECT max(sequence) FROM transactions WHERE dataset = ?1) AS last
       FROM transactions JOIN datasets ON datasets.number = ?1
       WHERE dataset = ?1 AND id = ?2`,
    )
    .get(source.number, transactionId);
  if (row === undefined) return undefined;
  const first = Number(row["sequence"]);
  const last = Number(row["last"]);
  const isWhole = first >= Number(row["whole_since"]);
  return isWhole && last - first <= limit ? range(source, first, last) : undefined;
}

function* range(
  source: HistorySource,
  first: number,
  last: number,
): Iterable<CommittedTransaction> {
  for (let sequence = first; sequence <= last; sequence += 1) yield readWhole(source, sequence);
}

/** Id of the newest transaction; `undefined` for a log that is empty. */
export function lastTransactionId(source: HistorySource): string | undefined {
  const row = source.database
    .prepare("SELECT id FROM transactions WHERE dataset = ? ORDER BY sequence DESC LIMIT 1")
    .get(source.number);
  return row && String(row["id"]);
}
