/** `GET /data/history/:dataset/transactions/<id,id>`: the log of some documents, one a line. */
import { z } from "zod";
import type { CommittedTransaction, TransactionRange } from "../../types.ts";
import type { Endpoint, Face, LakeContext } from "../face.ts";
import { answerNdjson } from "../ndjson.ts";
import { datasetOf, flag, pathIds, queryParameter } from "../parameters.ts";

const limitSchema = z.coerce.number().int().min(1).max(10_000).optional();

/** An empty `fromTransaction` means from the beginning: the Studio sends one. */
function askedRange(context: LakeContext): TransactionRange {
  const from = context.req.query("fromTransaction");
  const to = context.req.query("toTransaction");
  const authors = context.req.query("authors");
  const limit = queryParameter(context, "limit", limitSchema);
  return {
    documentIds: pathIds(context),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(authors ? { authors: authors.split(",") } : {}),
    reverse: flag(context, "reverse"),
    ...(limit === undefined ? {} : { limit }),
  };
}

interface Shape {
  /** Only the documents that were asked for, not what else the transaction touched. */
  readonly ids: ReadonlySet<string> | undefined;
  readonly effects: boolean;
  readonly mutations: boolean;
}

function shaped(transaction: CommittedTransaction, shape: Shape): Record<string, unknown> {
  const changes = transaction.changes.filter(
    ({ documentId }) => shape.ids === undefined || shape.ids.has(documentId),
  );
  return {
    id: transaction.id,
    timestamp: transaction.timestamp,
    author: transaction.author,
    documentIDs: changes.map(({ documentId }) => documentId),
    ...(shape.mutations ? { mutations: changes.flatMap(({ mutations }) => mutations) } : {}),
    ...(shape.effects
      ? {
          effects: Object.fromEntries(
            changes.map(({ documentId, effects }) => [documentId, effects]),
          ),
        }
      : {}),
  };
}

export function historyTransactions(face: Face): Endpoint {
  return async (context) => {
    const dataset = datasetOf(face, context);
    const range = askedRange(context);
    const shape: Shape = {
      ids: flag(context, "includeIdentifiedDocumentsOnly") ? new Set(range.documentIds) : undefined,
      effects: context.req.query("effectFormat") === "mendoza",
      mutations: !flag(context, "excludeContent") && !flag(context, "excludeMutations"),
    };
    const transactions = await dataset.transactions(range, context.get("identity"));
    return answerNdjson(
      transactions.map((transaction) => shaped(transaction, shape)),
      face.log,
    );
  };
}
