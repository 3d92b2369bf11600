import { z } from "zod";
import {
  bareId,
  type Gathered,
  missingFrom,
  type PolicyDocument,
  type Resolution,
  type ReverseLookup,
  reverseLookups,
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

/** As `RuleContext.referring` tells it. */
const REFERRING = `*[
  _type == $type
  && references($ids)
  && !(_id in path("drafts.**"))
  && !(_id in path("versions.**"))
]`;

/** A publication with a story with a quote with its consents takes four rounds. More is a loop. */
const MOST_ROUNDS = 8;

/**
 * Reads what a document rests on, with the person's own token.
 * @throws if the data set cannot be asked, or answers with something other than documents.
 */
export async function loadDependencies(
  queries: Queries,
  root: PolicyDocument,
): Promise<Omit<Gathered, "now">> {
  const known = new Map<string, Resolution>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const ids = missingFrom(root, known);
    if (ids.length === 0) break;
    const found = await ask(queries, BY_ID, { ids: ids.flatMap((id) => [id, `drafts.${id}`]) });
    for (const id of ids) known.set(id, resolutionOf(id, found));
  }
  const lookups = await Promise.all(
    reverseLookups(root, known).map(async (lookup: ReverseLookup) => ({
      ...lookup,
      documents: await ask(queries, REFERRING, { type: lookup.type, ids: lookup.ids }),
    })),
  );
  return { known, lookups };
}

async function ask(
  queries: Queries,
  query: string,
  params: Record<string, unknown>,
): Promise<readonly PolicyDocument[]> {
  return documentsSchema.parse(await queries.fetch(query, params, { perspective: "raw" }));
}

function resolutionOf(id: string, found: readonly PolicyDocument[]): Resolution {
  const published = found.find((document) => document._id === id);
  if (published !== undefined) return { state: "published", document: published };
  const draft = found.find((document) => bareId(document._id) === id);
  return draft === undefined ? { state: "missing" } : { state: "draft", document: draft };
}
