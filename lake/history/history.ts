import { applyPatch } from "mendoza";
import { z } from "zod";
import type { Access } from "../access/access.ts";
import { LakeError } from "../errors.ts";
import { isJson, isJsonArray, isJsonObject, isStoredDocument, parseJson } from "../json.ts";
import { arrange } from "../mutate/document-shape.ts";
import { withoutRevision } from "../mutate/mendoza/effects.ts";
import { historyFrom, type HistorySource } from "./source.ts";
import { asDocument } from "../storage/dataset-store.ts";
import { idsEverIn, idsEverOf } from "../storage/purge.ts";
import type {
  CommittedTransaction,
  DocumentChange,
  Json,
  Mutation,
  StoredDocument,
  TransactionRange,
} from "../types.ts";

const changeRow = z.object({
  sequence: z.number(),
  document: z.string(),
  position: z.number(),
  transition: z.enum(["appear", "update", "disappear"]),
  mutations: z.string().transform((text) => mutationsOf(parseJson(text))),
  apply: z.string().transform((text) => patchOf(parseJson(text))),
  revert: z.string().transform((text) => patchOf(parseJson(text))),
  state: z.string().nullable(),
  id: z.string(),
  author: z.string(),
  timestamp: z.string(),
});
type ChangeRow = z.infer<typeof changeRow>;

const transactionRow = z.object({ id: z.string(), author: z.string(), timestamp: z.string() });

const SELECT_CHANGES = `
  SELECT changes.*, transactions.id, transactions.author, transactions.timestamp
  FROM changes JOIN transactions USING (dataset, sequence)`;

/**
 * Transactions that changed any of the documents, with the changes of those documents that the
 * identity may read.
 *
 * @throws LakeError 404 for a `from` or `to` that is not in the log.
 */
export function readTransactions(
  source: HistorySource,
  range: TransactionRange,
  access: Access,
): readonly CommittedTransaction[] {
  const oldest = historyFrom(source);
  const first = Math.max(oldest, range.from === undefined ? 1 : sequenceOf(source, range.from));
  const last = range.to === undefined ? Number.MAX_SAFE_INTEGER : sequenceOf(source, range.to);
  const rows = new Map<number, { row: ChangeRow; changes: [number, DocumentChange][] }>();
  for (const id of new Set(range.documentIds)) {
    for (const { row, change } of changesOf(source, id, first, last)) {
      if (range.authors?.includes(row.author) === false || !mayKnow(change, access)) continue;
      const entry = rows.get(row.sequence) ?? { row, changes: [] };
      entry.changes.push([row.position, change]);
      rows.set(row.sequence, entry);
    }
  }
  const transactions = [...rows.values()].map(({ row, changes }): CommittedTransaction => ({
    id: row.id,
    sequence: row.sequence,
    dataset: source.dataset,
    timestamp: row.timestamp,
    author: row.author,
    changes: changes.toSorted(([a], [b]) => a - b).map(([, change]) => change),
  }));
  const direction = range.reverse === true ? -1 : 1;
  return transactions
    .toSorted((a, b) => direction * (a.sequence - b.sequence))
    .slice(0, range.limit);
}

/** One transaction with all that it did, whoever may know of it. */
export function readWhole(source: HistorySource, sequence: number): CommittedTransaction {
  const row = source.database
    .prepare("SELECT id, author, timestamp FROM transactions WHERE dataset = ? AND sequence = ?")
    .get(source.number, sequence);
  const documents = source.database
    .prepare("SELECT document FROM changes WHERE dataset = ? AND sequence = ? ORDER BY position")
    .all(source.number, sequence);
  return {
    ...transactionRow.parse(row),
    sequence,
    dataset: source.dataset,
    changes: documents.flatMap(({ document }) =>
      [...changesOf(source, String(document), sequence, sequence)].map(({ change }) => change),
    ),
  };
}

/**
 * The document as it stood; `undefined` if it did not exist then, or may not be read.
 *
 * @throws LakeError 404 for a revision that is not in the log, and for a moment whose history is
 *   kept no longer; 400 for a time that is none.
 */
export function readDocumentAt(
  source: HistorySource,
  id: string,
  moment: { readonly revision: string } | { readonly time: string },
  access: Access,
): StoredDocument | undefined {
  const last =
    "revision" in moment ? sequenceOf(source, moment.revision) : sequenceAt(source, moment.time);
  const at = lastChangeBy(source, id, last);
  if (at === 0 && isForgotten(source, last)) throw keptNoLonger(source);
  const found = stateAfter(source, id, at);
  return found && access.may("history", found) && access.may("read", found) ? found : undefined;
}

/** Ids that the log knows of versions in a release, or of any version of a document. */
export function readIds(
  { database, number }: HistorySource,
  of: { readonly release: string } | { readonly document: string },
): readonly string[] {
  if ("document" in of) return idsEverOf(database, number, of.document);
  return idsEverIn(database, number, of.release);
}

/** The document after its change in the transaction `sequence`. */
export function stateAfter(
  source: HistorySource,
  id: string,
  sequence: number,
): StoredDocument | undefined {
  const [found] = changesOf(source, id, sequence, sequence);
  return found?.change.result;
}

/** Whether the log told of a transaction once, and does not any more. */
function isForgotten(source: HistorySource, sequence: number): boolean {
  const oldest = historyFrom(source);
  return oldest > 1 && sequence < oldest;
}

function keptNoLonger(source: HistorySource): LakeError {
  const row = source.database
    .prepare("SELECT timestamp FROM transactions WHERE dataset = ? AND sequence = ?")
    .get(source.number, historyFrom(source));
  const since = row === undefined ? "now" : String(row["timestamp"]);
  return new LakeError(404, {
    type: "historyRetentionError",
    description: `The history of this data set is kept since ${since}; what was before is gone.`,
    historySince: since,
  });
}

/** The last transaction that was made by then. */
function sequenceAt(source: HistorySource, time: string): number {
  const instant = new Date(time);
  if (Number.isNaN(instant.getTime())) {
    throw new LakeError(400, {
      type: "validationError",
      description: `"${time}" is no time. Give one in ISO 8601, such as 2026-03-01T08:00:00Z.`,
    });
  }
  const row = source.database
    .prepare("SELECT max(sequence) AS last FROM transactions WHERE dataset = ? AND timestamp <= ?")
    .get(source.number, instant.toISOString());
  return Number(row?.["last"] ?? 0);
}

/** The document as it stood at a revision; `undefined` where the log does not tell any more. */
export function readRevision(
  source: HistorySource,
  id: string,
  revision: string,
): StoredDocument | undefined {
  const last = findSequence(source, revision);
  return last === undefined ? undefined : stateAfter(source, id, lastChangeBy(source, id, last));
}

/** The last transaction up to `last` that changed a document; 0 if there is none. */
function lastChangeBy(source: HistorySource, id: string, last: number): number {
  const change = source.database
    .prepare(
      "SELECT max(sequence) AS last FROM changes WHERE dataset = ? AND document = ? AND sequence <= ?",
    )
    .get(source.number, id, last);
  return Number(change?.["last"] ?? 0);
}

function findSequence(source: HistorySource, transactionId: string): number | undefined {
  const row = source.database
    .prepare("SELECT sequence FROM transactions WHERE dataset = ? AND id = ?")
    .get(source.number, transactionId);
  return row && Number(row["sequence"]);
}

function sequenceOf(source: HistorySource, transactionId: string): number {
  const sequence = findSequence(source, transactionId);
  if (sequence !== undefined) return sequence;
  throw new LakeError(404, {
    type: "revisionNotFoundError",
    description: `There is no transaction "${transactionId}" in the history of this data set.`,
  });
}

interface ChangeInLog {
  readonly row: ChangeRow;
  readonly change: DocumentChange;
}

function mayKnow({ previous, result }: DocumentChange, access: Access): boolean {
  return [previous, result].every(
    (state) => !state || (access.may("history", state) && access.may("read", state)),
  );
}

/** Changes of one document from one transaction to another, oldest first, with their states. */
function* changesOf(
  source: HistorySource,
  id: string,
  first: number,
  last: number,
): Iterable<ChangeInLog> {
  const rows = source.database
    .prepare(
      `${SELECT_CHANGES}
       WHERE changes.dataset = ?1 AND document = ?2 AND sequence <= ?4 AND sequence >= coalesce(
         (SELECT max(sequence) FROM changes
          WHERE dataset = ?1 AND document = ?2 AND sequence < ?3 AND state IS NOT NULL), 0)
       ORDER BY sequence`,
    )
    .iterate(source.number, id, first, last);
  let current: StoredDocument | undefined;
  for (const raw of rows) {
    const row = changeRow.parse(raw);
    const previous = current;
    current = row.state === null ? replay(row, previous) : asDocument(row.state);
    // Before `first` there is only what has to be replayed to reach it.
    if (row.sequence >= first) yield { row, change: asChange(row, previous, current) };
  }
}

/** The state after a change whose state the log does not hold itself. */
function replay(row: ChangeRow, previous: StoredDocument | undefined): StoredDocument | undefined {
  if (row.transition === "disappear") return undefined;
  const next: unknown = previous && applyPatch(withoutRevision(previous), [...row.apply]);
  if (isJson(next) && isJsonObject(next)) {
    const document = { ...next, _rev: row.id };
    if (isStoredDocument(document)) return arrange(document);
  }
  throw new Error(`The log cannot be replayed at transaction ${row.id} of ${row.document}.`);
}

function asChange(
  row: ChangeRow,
  previous: StoredDocument | undefined,
  result: StoredDocument | undefined,
): DocumentChange {
  const { document, transition, mutations, apply, revert } = row;
  return {
    documentId: document,
    transition,
    mutations,
    effects: { apply, revert },
    ...(previous === undefined ? {} : { previous }),
    ...(result === undefined ? {} : { result }),
  };
}

function patchOf(value: Json): readonly Json[] {
  if (isJsonArray(value)) return value;
  throw new Error("A patch in the log is not an array.");
}

function mutationsOf(value: Json): readonly Mutation[] {
  return patchOf(value).map((mutation) => {
    if (isJsonObject(mutation)) return mutation;
    throw new Error("A mutation in the log is not an object.");
  });
}
