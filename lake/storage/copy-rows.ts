import type { DatabaseSync } from "node:sqlite";
import { encodePatch } from "../mutate/mendoza/encode.ts";
import { withoutRevision } from "../mutate/mendoza/effects.ts";
import type { StoredDocument, Visibility } from "../types.ts";
import { asDocument } from "./dataset-store.ts";
import { inTransaction } from "./write.ts";

/** What is copied, and how. */
export interface CopyOrder {
  /** Number of the source in the file. */
  readonly source: number;
  readonly target: { readonly name: string; readonly visibility: Visibility };
  readonly history: boolean;
  readonly releases: boolean;
  /** Of the one transaction that a target without history begins with. */
  readonly beginning: { readonly id: string; readonly author: string; readonly timestamp: string };
}

const OF_RELEASES = "(document GLOB 'versions.*' OR document GLOB '_.releases.*')";

/**
 * Copies the rows of a data set into a new one, whole or not at all. Returns its number.
 *
 * @throws LakeError 507 if the disk has no room.
 */
export function copyRows(database: DatabaseSync, order: CopyOrder): number {
  const { source, target, history, releases } = order;
  return inTransaction(database, () => {
    const { lastInsertRowid } = database
      .prepare(
        `INSERT INTO datasets (name, visibility, whole_since, history_from)
         SELECT ?, ?, whole_since, history_from FROM datasets WHERE number = ?`,
      )
      .run(target.name, target.visibility, source);
    const number = Number(lastInsertRowid);
    if (history) copyLog(database, source, number);
    else {
      database
        .prepare("UPDATE datasets SET whole_since = 1, history_from = 1 WHERE number = ?")
        .run(number);
      beginLog(database, number, documentsOf(database, source), order.beginning);
    }
    if (!releases) leaveOutReleases(database, number);
    return number;
  });
}

function copyLog(database: DatabaseSync, source: number, target: number): void {
  for (const [table, columns] of [
    ["transactions", "sequence, id, author, timestamp"],
    ["changes", "sequence, document, position, transition, mutations, apply, revert, state"],
    ["documents", "id, depth, content, sum"],
  ] as const) {
    database
      .prepare(
        `INSERT INTO ${table} (dataset, ${columns}) SELECT ?, ${columns} FROM ${table} WHERE dataset = ?`,
      )
      .run(target, source);
  }
}

function documentsOf(database: DatabaseSync, source: number): readonly StoredDocument[] {
  return database
    .prepare("SELECT content FROM documents WHERE dataset = ? ORDER BY id")
    .all(source)
    .map(({ content }) => asDocument(String(content)));
}

/** Begins an empty log with one transaction in which every document appears as it is. */
export function beginLog(
  database: DatabaseSync,
  target: number,
  documents: Iterable<StoredDocument>,
  { id, author, timestamp }: CopyOrder["beginning"],
): void {
  database
    .prepare(
      "INSERT INTO transactions (dataset, sequence, id, author, timestamp) VALUES (?, 1, ?, ?, ?)",
    )
    .run(target, id, author, timestamp);
  const putChange = database.prepare(
    `INSERT INTO changes (dataset, sequence, document, position, transition, mutations, apply, revert, state)
     VALUES (?, 1, ?, ?, 'appear', ?, ?, '[0,null]', ?)`,
  );
  const putDocument = database.prepare(
    `INSERT INTO documents (dataset, id, depth, content, sum)
     VALUES (?1, ?2, 0, ?3, checksum(?3))`,
  );
  let position = 0;
  for (const former of documents) {
    const document = { ...former, _rev: id };
    const body = withoutRevision(document);
    const text = JSON.stringify(document);
    const apply = JSON.stringify(encodePatch(null, body));
    putChange.run(target, document._id, position, JSON.stringify([{ create: body }]), apply, text);
    putDocument.run(target, document._id, text);
    position += 1;
  }
}

function leaveOutReleases(database: DatabaseSync, target: number): void {
  database.prepare(`DELETE FROM changes WHERE dataset = ? AND ${OF_RELEASES}`).run(target);
  database
    .prepare(
      `DELETE FROM documents WHERE dataset = ? AND ${OF_RELEASES.replaceAll("document", "id")}`,
    )
    .run(target);
  database
    .prepare(
      `UPDATE datasets SET whole_since = 1 + (SELECT coalesce(max(sequence), 0) FROM transactions WHERE dataset = ?1)
       WHERE number = ?1`,
    )
    .run(target);
}
