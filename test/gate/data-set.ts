/**
 * A data set in memory behind the gate's own port, for what a single module asks and writes: GROQ by
 * groq-js, transactions by the few mutations that the gate knows.
 */
import * as groq from "groq-js";
import { z } from "zod";
import {
  type DatasetPort,
  type HistoryEntry,
  LakeConflict,
  type LakeDocument,
  lakeDocumentSchema,
  type Mutation,
} from "../../gate/lake-port.ts";

/** groq-js 2.0.0 is packed without the declarations of this one function. */
const evaluate = z
  .custom<
    (
      query: unknown,
      options: { dataset: unknown[]; params: object },
    ) => Promise<{ get: () => Promise<unknown> }>
  >((value) => typeof value === "function")
  .parse(groq.evaluate);

type Fields = Readonly<Record<string, unknown>> & { readonly _id: string; readonly _type: string };

export interface DataSet extends DatasetPort {
  /** What was written, oldest first. */
  readonly transactions: readonly (readonly Mutation[])[];
  /** Bytes of images, by id. */
  readonly bytes: Map<string, ArrayBuffer>;
  /** Ids of those images whose bytes were asked for. */
  readonly fetched: readonly string[];
  /** From now on it takes no transaction: something stands against it. */
  refuse(): void;
}

/** Each document is at its first revision unless it says another. */
export function dataSet(
  documents: readonly Fields[],
  history: readonly HistoryEntry[] = [],
): DataSet {
  const stored = new Map<string, LakeDocument>();
  for (const document of documents)
    stored.set(document._id, lakeDocumentSchema.parse({ _rev: "r1", ...document }));
  const transactions: (readonly Mutation[])[] = [];
  const bytes = new Map<string, ArrayBuffer>();
  const fetched: string[] = [];
  let refusing = false;
  return {
    transactions,
    bytes,
    fetched,
    refuse: () => {
      refusing = true;
    },
    documents: async (ids) => new Map([...stored].filter(([id]) => ids.includes(id))),
    query: async (query, params, shape) => {
      const asked: unknown = groq.parse(query, { params });
      const answer = await evaluate(asked, { dataset: [...stored.values()], params });
      return shape.parse(await answer.get());
    },
    transact: async (mutations) => {
      if (refusing) throw new LakeConflict("Something stands against it.");
      transactions.push(mutations);
      for (const mutation of mutations) {
        if ("delete" in mutation) stored.delete(mutation.delete.id);
      }
    },
    history: async (_ids, from) => {
      const start = from === undefined ? 0 : history.findIndex(({ id }) => id === from);
      return start < 0 ? [] : history.slice(start);
    },
    imageBytes: async ({ _id }) => {
      fetched.push(_id);
      return bytes.get(_id);
    },
    uploadImage: async () => "image-elsewhere-1x1-png",
    listen: () => {
      throw new Error("Nobody listens to it.");
    },
  };
}
