import { LakeError } from "../errors.ts";
import { inTransaction } from "../storage/write.ts";
import { stateAfter } from "./history.ts";
import type { Clock } from "../types.ts";
import { historyFrom, type HistorySource } from "./source.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** How exactly the retention is kept: history may be told of so much longer. */
const BETWEEN_TRIMS_MS = 60 * 60 * 1000;

/** Keeps the log of one data set to the days that it is meant to tell of. */
export class Retention {
  readonly #source: HistorySource;
  readonly #clock: Clock;
  readonly #days: number | undefined;
  #next = 0;

  /** @throws LakeError 400 for days that are not a number above 0. */
  constructor(source: HistorySource, clock: Clock, days: number | undefined) {
    if (days !== undefined && !(days > 0)) {
      throw new LakeError(400, {
        type: "validationError",
        description: `History cannot be kept for ${days} days: give a number above 0, or none for ever.`,
      });
    }
    this.#source = source;
    this.#clock = clock;
    this.#days = days;
  }

  /** Forgets what is due. Cheap where nothing is. */
  carryOut(): void {
    const now = this.#clock().getTime();
    if (this.#days === undefined || now < this.#next) return;
    this.#next = now + BETWEEN_TRIMS_MS;
    trimHistory(this.#source, new Date(now - this.#days * DAY_MS));
  }
}

/**
 * Takes out of the log what was done before `until`. What documents were like then stays, because
 * what was done since rests on it; what they were like earlier does not, and nothing at all of
 * documents that were gone by then. Transactions stay by id, author and time, as after a purge.
 *
 * @throws LakeError 507 if the disk refuses; then nothing was taken out.
 */
function trimHistory(source: HistorySource, until: Date): void {
  const { database, number } = source;
  const known = historyFrom(source);
  const from = firstSince(source, until);
  if (from <= known) return;
  inTransaction(database, () => {
    const rows = database
      .prepare(
        `SELECT document, max(sequence) AS last FROM changes
         WHERE dataset = ? AND sequence < ? GROUP BY document`,
      )
      .all(number, from);
    for (const { document, last } of rows) keepState(source, String(document), Number(last));
    database
      .prepare(
        "UPDATE datasets SET history_from = ?1, whole_since = max(whole_since, ?1) WHERE number = ?2",
      )
      .run(from, number);
  });
}

/** The first transaction that was made at that time or later; the next one if there is none yet. */
function firstSince({ database, number }: HistorySource, time: Date): number {
  const row = database
    .prepare(
      `SELECT coalesce(min(sequence) FILTER (WHERE timestamp >= ?2), max(sequence) + 1) AS first
       FROM transactions WHERE dataset = ?1`,
    )
    .get(number, time.toISOString());
  return Number(row?.["first"] ?? 1);
}

/** Of one document leaves the state that it had after its change in `last`, and nothing before. */
function keepState(source: HistorySource, document: string, last: number): void {
  const { database, number } = source;
  const state = stateAfter(source, document, last);
  const dropped = state === undefined ? last + 1 : last;
  database
    .prepare("DELETE FROM changes WHERE dataset = ? AND document = ? AND sequence < ?")
    .run(number, document, dropped);
  if (state === undefined) return;
  database
    .prepare(
      `UPDATE changes SET state = ?, mutations = '[]', apply = '[]', revert = '[]'
       WHERE dataset = ? AND document = ? AND sequence = ?`,
    )
    .run(JSON.stringify(state), number, document, last);
}
