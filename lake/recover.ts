import { randomUUID } from "node:crypto";
import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { SYSTEM } from "./access/system.ts";
import { stateAfter } from "./history/history.ts";
import { beginLog } from "./storage/copy-rows.ts";
import { ASSETS_FOLDER, DATABASE_FILE, openDatabase } from "./storage/database.ts";
import { asDocument } from "./storage/dataset-store.ts";
import { isWhole } from "./storage/integrity.ts";
import { damaged } from "./storage/refusal.ts";
import { copyReadable, fillUp, readableRows, type Row } from "./storage/salvage.ts";
import { inTransaction } from "./storage/write.ts";
import type { Clock, StoredDocument } from "./types.ts";

/** What was saved of one data set. */
export interface RecoveredDataset {
  readonly name: string;
  /** How many documents are there again. */
  readonly documents: number;
  /** Ids of those that had to be put together from their history. */
  readonly fromHistory: readonly string[];
  /** Ids that the history tells of, without what they were. */
  readonly lost: readonly string[];
}

/** Tables beside the content: each row stands for itself. */
const PLAIN_TABLES = ["project", "users", "tokens", "roles", "origins"] as const;

/**
 * Makes a lake in the empty directory `to` of what can still be read in `from`, which is left as it
 * is: documents as they are now, users, tokens, roles, origins and the bytes of assets. History
 * begins anew.
 *
 * @throws LakeError 503 where the file cannot be read at all; 507 where there is no room.
 */
export function recoverLake(from: string, to: string, clock: Clock): readonly RecoveredDataset[] {
  const copy = join(to, ".damaged");
  mkdirSync(copy, { recursive: true, mode: 0o700 });
  const source = openCopy(from, copy);
  const target = openDatabase(to, clock);
  try {
    const recovered = inTransaction(target, () => {
      for (const table of PLAIN_TABLES) copyReadable(source, target, table);
      return datasetsOf(source, from).map((row) => recoverDataset(source, target, row, clock));
    });
    const assets = join(from, ASSETS_FOLDER);
    if (existsSync(assets)) cpSync(assets, join(to, ASSETS_FOLDER), { recursive: true });
    return recovered;
  } finally {
    source.close();
    target.close();
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Opening a file writes to it: what is damaged is left alone. */
function openCopy(from: string, copy: string): DatabaseSync {
  for (const name of [DATABASE_FILE, `${DATABASE_FILE}-wal`]) {
    if (existsSync(join(from, name))) copyFileSync(join(from, name), join(copy, name));
  }
  fillUp(join(copy, DATABASE_FILE));
  return new DatabaseSync(join(copy, DATABASE_FILE));
}

function datasetsOf(source: DatabaseSync, from: string): readonly Row[] {
  try {
    return source.prepare("SELECT * FROM datasets ORDER BY number").all();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw damaged(`Nothing in ${from} can be read, not even which data sets there are: ${reason}.`);
  }
}

function recoverDataset(
  source: DatabaseSync,
  target: DatabaseSync,
  { number, name, visibility }: Row,
  clock: Clock,
): RecoveredDataset {
  const documents = new Map<string, StoredDocument>();
  for (const row of readableRows(source, "documents")) {
    const document = row["dataset"] === number ? wholeDocument(row) : undefined;
    if (document !== undefined) documents.set(document._id, document);
  }
  const dataset = { database: source, number: Number(number), dataset: String(name) };
  const fromHistory: string[] = [];
  const lost: string[] = [];
  for (const { id, last } of lastChanges(source, Number(number))) {
    if (documents.has(id)) continue;
    try {
      const document = stateAfter(dataset, id, last);
      if (document === undefined) continue;
      documents.set(id, document);
      fromHistory.push(id);
    } catch {
      lost.push(id);
    }
  }
  const { lastInsertRowid } = target
    .prepare("INSERT INTO datasets (name, visibility) VALUES (?, ?)")
    .run(String(name), visibility === "public" ? "public" : "private");
  beginLog(target, Number(lastInsertRowid), documents.values(), {
    id: randomUUID(),
    author: SYSTEM.id,
    timestamp: clock().toISOString(),
  });
  return { name: String(name), documents: documents.size, fromHistory, lost };
}

/** `undefined` for what is not what was written. Files from before checksums have none. */
function wholeDocument({ content, sum }: Row): StoredDocument | undefined {
  if (sum !== undefined && !isWhole(String(content), sum)) return undefined;
  try {
    return asDocument(String(content));
  } catch {
    return undefined;
  }
}

/** Of each document that the log tells of, its last change: those that can be read. */
function lastChanges(
  source: DatabaseSync,
  dataset: number,
): Iterable<{ readonly id: string; readonly last: number }> {
  const last = new Map<string, number>();
  for (const row of readableRows(source, "changes")) {
    if (row["dataset"] !== dataset) continue;
    const id = String(row["document"]);
    last.set(id, Math.max(last.get(id) ?? 0, Number(row["sequence"])));
  }
  return [...last].map(([id, sequence]) => ({ id, last: sequence }));
}
