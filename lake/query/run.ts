import { LakeError } from "../errors.ts";
import type { Json, StoredDocument } from "../types.ts";
import { evaluateGroq, type GroqNode, toJson } from "./groq.ts";
import { attachText, rewriteTextQueries, usesTextQuery } from "./text-query.ts";

/** Everything a query depends on beside its text. */
export interface QueryScope {
  /** Where `*` begins. */
  readonly documents: readonly StoredDocument[];
  /** Where references lead. */
  readonly byId: ReadonlyMap<string, StoredDocument>;
  readonly params: Readonly<Record<string, Json>>;
  readonly identityId: string;
  /** What `now()` answers. */
  readonly now: Date;
  readonly projectId: string;
  readonly dataset: string;
}

/**
 * Evaluates a parsed query.
 *
 * @throws LakeError 400 `queryError` if it calls what is not implemented here.
 */
export function runQuery(tree: GroqNode, scope: QueryScope): Json {
  const { documents, byId, params, identityId, now, projectId, dataset } = scope;
  const searches = usesTextQuery(tree);
  if (searches) attachText(documents);
  try {
    const { data } = evaluateGroq(searches ? rewriteTextQueries(tree, params) : tree, {
      dataset: documents,
      root: null,
      params,
      identity: identityId,
      timestamp: now,
      sanity: { projectId, dataset },
      dereference: ({ _ref }) => byId.get(_ref) ?? null,
    });
    return toJson(data);
  } catch (error) {
    throw asQueryError(error);
  }
}

function asQueryError(error: unknown): unknown {
  if (error instanceof LakeError || !(error instanceof Error)) return error;
  return new LakeError(400, {
    type: "queryError",
    description: `The query could not be evaluated: ${error.message}.`,
  });
}
