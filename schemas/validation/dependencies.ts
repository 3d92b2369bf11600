import { z } from "zod";
import {
  askingLibrary,
  bareId,
  gather,
  type Gathered,
  type PolicyDocument,
  type Resolution,
} from "../../policy/index.ts";

/** What of a Sanity client is needed: one query at a time. */
export interface Queries {
  fetch: (
    query: string,
    params: Record<string, unknown>,
    options: { perspective: "raw" },
  ) => Promise<unknown>;
}

const documentsSchema = z.array(z.looseObject({ _id: z.string(), _type: z.string() }));

const BY_ID = "*[_id in $ids]";

/**
 * Reads what a document rests on, with the person's own token. The vault of protected names is not
 * asked: only the gate may.
 * @throws if the data set cannot be asked, or answers with something other than documents.
 */
export async function loadDependencies(
  queries: Queries,
  root: PolicyDocument,
): Promise<Omit<Gathered, "now">> {
  const ask = async (query: string, params: Record<string, unknown>) =>
    documentsIn(await queries.fetch(query, params, { perspective: "raw" }));
  return gather(root, {
    ...askingLibrary(ask),
    load: async (ids) => {
      const found = await ask(BY_ID, { ids: ids.flatMap((id) => [id, `drafts.${id}`]) });
      return new Map(ids.map((id) => [id, resolutionOf(id, found)]));
    },
  });
}

/** An answer that is kept is read once, and gives the same documents each time. */
const readAnswers = new WeakMap<object, readonly PolicyDocument[]>();

function documentsIn(answer: unknown): readonly PolicyDocument[] {
  if (typeof answer !== "object" || answer === null) return documentsSchema.parse(answer);
  const documents = readAnswers.get(answer) ?? documentsSchema.parse(answer);
  readAnswers.set(answer, documents);
  return documents;
}

function resolutionOf(id: string, found: readonly PolicyDocument[]): Resolution {
  const published = found.find((document) => document._id === id);
  if (published !== undefined) return { state: "published", document: published };
  const draft = found.find((document) => bareId(document._id) === id);
  return draft === undefined ? { state: "missing" } : { state: "draft", document: draft };
}
