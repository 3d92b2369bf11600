/** Reading around what is damaged in a SQLite file. */
import { closeSync, openSync, readSync, statSync, truncateSync } from "node:fs";
import type { DatabaseSync, SQLInputValue, SQLOutputValue } from "node:sqlite";

export type Row = Readonly<Record<string, SQLOutputValue>>;

/** So many places in a row at which nothing can be read, and no more is looked for. */
const MOST_MISSES = 20_000;

/** Where the header of a SQLite file tells of its size (sqlite.org/fileformat2.html). */
const HEADER = { bytes: 100, pageSize: 16, pages: 28 };

/** Gives a file that was cut off its length again: SQLite reads nothing of a shorter one. */
export function fillUp(file: string): void {
  const header = Buffer.alloc(HEADER.bytes);
  const handle = openSync(file, "r");
  const read = readSync(handle, header);
  closeSync(handle);
  if (read < HEADER.bytes) return;
  const pageSize = header.readUInt16BE(HEADER.pageSize);
  const wanted = header.readUInt32BE(HEADER.pages) * (pageSize === 1 ? LARGEST_PAGE : pageSize);
  if (wanted > statSync(file).size) truncateSync(file, wanted);
}

/** A size that two bytes do not hold stands there as 1. */
const LARGEST_PAGE = 65_536;

/** Every row of a table with row ids that can be read: what is damaged is stepped over. */
export function* readableRows(
  source: DatabaseSync,
  table: "documents" | "changes",
): Generator<Row, undefined> {
  let place = 0;
  for (let misses = 0; misses < MOST_MISSES;) {
    const row = nextRow(source, table, place);
    if (row === "none") return undefined;
    if (row === "unreadable") {
      misses += 1;
      place += 1;
      continue;
    }
    misses = 0;
    place = Number(row["place"]);
    yield row;
  }
  return undefined;
}

function nextRow(source: DatabaseSync, table: string, after: number): Row | "none" | "unreadable" {
  try {
    const row = source
      .prepare(`SELECT rowid AS place, * FROM ${table} WHERE rowid > ? ORDER BY rowid LIMIT 1`)
      .get(after);
    return row ?? "none";
  } catch {
    return "unreadable";
  }
}

/** Copies the rows of a small table into an empty one, up to the first that cannot be read. */
export function copyReadable(source: DatabaseSync, target: DatabaseSync, table: string): void {
  try {
    for (const row of source.prepare(`SELECT * FROM ${table}`).iterate())
      insert(target, table, row);
  } catch {
    // What could be read is there; a file from before this table has none.
  }
}

function insert(target: DatabaseSync, table: string, row: Row): void {
  const columns = Object.keys(row);
  const values: SQLInputValue[] = Object.values(row);
  target
    .prepare(
      `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
    )
    .run(...values);
}
