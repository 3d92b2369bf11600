import type { DatabaseSync } from "node:sqlite";

/** Where the log of a data set lies. */
export interface HistorySource {
  readonly database: DatabaseSync;
  readonly number: number;
  readonly dataset: string;
}

/** The first transaction that the log tells of. */
export function historyFrom({ database, number }: HistorySource): number {
  const row = database.prepare("SELECT history_from FROM datasets WHERE number = ?").get(number);
  return Number(row?.["history_from"] ?? 1);
}
