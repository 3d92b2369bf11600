import type { DatabaseSync, StatementSync } from "node:sqlite";
import { isStoredDocument, parseJson } from "../json.ts";
import type { CommittedTransaction, DocumentChange, StoredDocument } from "../types.ts";
import type { Head } from "./head.ts";
import { isWhole } from "./integrity.ts";
import { idsEverOf, purgeChanges } from "./purge.ts";
import { damaged } from "./refusal.ts";
import { noteWipe, wipe } from "./wipe.ts";
import { inTransaction } from "./write.ts";

/**
 * After so many changes the log holds the whole document again, so that reading any state of the
 * past replays at most this many patches.
 */
const CHANGES_BETWEEN_STATES = 32;

/** A current document, and how many changes ago the log last held the whole of it. */
export interface DocumentRow {
  readonly document: StoredDocument;
  readonly depth: number;
}

/** The rows of one data set: its log, and its documents as they are now. */
export class DatasetStore {
  readonly #database: DatabaseSync;
  readonly #dataset: number;
  readonly #head: Head;
  readonly #insertTransaction: StatementSync;
  readonly #insertChange: StatementSync;
  readonly #putDocument: StatementSync;
  readonly #deleteDocument: StatementSync;
  readonly #findTransaction: StatementSync;

  constructor(database: DatabaseSync, dataset: number, head: Head) {
    this.#database = database;
    this.#dataset = dataset;
    this.#head = head;
    this.#insertTransaction = database.prepare(
      "INSERT INTO transactions (dataset, sequence, id, author, timestamp) VALUES (?, ?, ?, ?, ?)",
    );
    this.#insertChange = database.prepare(
      `INSERT INTO changes
         (dataset, sequence, document, position, transition, mutations, apply, revert, state)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#putDocument = database.prepare(
      `INSERT INTO documents (dataset, id, depth, content, sum)
       VALUES (?1, ?2, ?3, ?4, checksum(?4))
       ON CONFLICT (dataset, id) DO UPDATE
         SET depth = excluded.depth, content = excluded.content, sum = excluded.sum`,
    );
    this.#deleteDocument = database.prepare("DELETE FROM documents WHERE dataset = ? AND id = ?");
    this.#findTransaction = database.prepare(
      "SELECT 1 FROM transactions WHERE dataset = ? AND id = ?",
    );
  }

  /**
   * Every current document.
   *
   * @throws LakeError 503 for one that is not what was written.
   */
  *load(): Iterable<DocumentRow> {
    const rows = this.#database
      .prepare("SELECT id, depth, content, sum FROM documents WHERE dataset = ?")
      .iterate(this.#dataset);
    for (const { id, depth, content, sum } of rows) {
      const text = String(content);
      if (!isWhole(text, sum)) {
        throw damaged(`The document "${String(id)}" is not what was written.`);
      }
      yield { document: asDocument(text), depth: Number(depth) };
    }
  }

  /** Number and time of the last transaction; 0 and the empty text for an empty log. */
  last(): { readonly sequence: number; readonly timestamp: string } {
    const row = this.#database
      .prepare(
        "SELECT sequence, timestamp FROM transactions WHERE dataset = ? ORDER BY sequence DESC LIMIT 1",
      )
      .get(this.#dataset);
    return {
      sequence: Number(row?.["sequence"] ?? 0),
      timestamp: String(row?.["timestamp"] ?? ""),
    };
  }

  hasTransaction(id: string): boolean {
    return this.#findTransaction.get(this.#dataset, id) !== undefined;
  }

  /**
   * Appends to the log and brings the documents up to date; on disk when it returns. Of the ids
   * that are `purged` the log holds nothing then, this transaction included.
   * Returns the new depth of each document that is left.
   *
   * @throws LakeError 507 if the disk refuses; then nothing was written.
   */
  append(
    transaction: CommittedTransaction,
    depthOf: (id: string) => number,
    purged: ReadonlySet<string> = new Set(),
  ): ReadonlyMap<string, number> {
    const depths = new Map<string, number>();
    inTransaction(this.#database, () => {
      const { sequence, id, author, timestamp } = transaction;
      this.#insertTransaction.run(this.#dataset, sequence, id, author, timestamp);
      for (const [position, change] of transaction.changes.entries()) {
        const depth = nextDepth(change, depthOf(change.documentId));
        this.#writeChange(sequence, position, change, depth);
        if (change.result) depths.set(change.documentId, depth);
      }
      if (purged.size > 0) this.#purge(purged, sequence);
    });
    this.#head.note(this.#dataset, transaction.sequence);
    return depths;
  }

  /** Every id under which the log may hold changes of a document. */
  idsEverOf(publishedId: string): readonly string[] {
    return idsEverOf(this.#database, this.#dataset, publishedId);
  }

  /** Writes the file anew, so that nothing of what was purged is left in it. */
  wipe(): void {
    wipe(this.#database);
  }

  #purge(ids: ReadonlySet<string>, sequence: number): void {
    purgeChanges(this.#database, this.#dataset, ids, sequence);
    noteWipe(this.#database);
  }

  #writeChange(sequence: number, position: number, change: DocumentChange, depth: number): void {
    const { documentId, result, effects } = change;
    const content = result === undefined ? null : JSON.stringify(result);
    this.#insertChange.run(
      this.#dataset,
      sequence,
      documentId,
      position,
      change.transition,
      JSON.stringify(change.mutations),
      JSON.stringify(effects.apply),
      JSON.stringify(effects.revert),
      depth === 0 ? content : null,
    );
    if (content === null) this.#deleteDocument.run(this.#dataset, documentId);
    else this.#putDocument.run(this.#dataset, documentId, depth, content);
  }
}

function nextDepth(change: DocumentChange, depth: number): number {
  if (change.transition !== "update") return 0;
  return depth + 1 < CHANGES_BETWEEN_STATES ? depth + 1 : 0;
}

/** A document as it was written; anything else means that the file was tampered with. */
export function asDocument(content: string): StoredDocument {
  const value = parseJson(content);
  if (!isStoredDocument(value)) throw new Error("A stored document lacks its system fields.");
  return value;
}
