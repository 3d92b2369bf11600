/**
 * The filter of a listener: `*[…]` and a projection or order after it, which listening ignores.
 * It is judged on one document at a time, without the rest of the data set: what it would
 * dereference is null, as in the hosted service.
 */
import { LakeError } from "../errors.ts";
import { evaluateGroq, type GroqNode, isGroqNode } from "../query/groq.ts";
import { parseQuery } from "../query/parse.ts";
import type { Identity, Json, StoredDocument } from "../types.ts";

export type ListenFilter = (document: StoredDocument) => boolean;

/** What may stand around the filter without changing which documents it means. */
const WRAPPERS = new Set(["Projection", "Map", "PipeFuncCall", "Slice", "ArrayCoerce", "Group"]);

/** The innermost `*` or chain of `*[…][…]`; `undefined` where the query is something else. */
function filterOf(node: GroqNode): GroqNode | undefined {
  const { base } = node;
  if (WRAPPERS.has(node.type)) {
    return isGroqNode(base) ? filterOf(base) : undefined;
  }
  return isFilter(node) ? node : undefined;
}

function isFilter(node: GroqNode): boolean {
  if (node.type === "Everything") {
    return true;
  }
  return node.type === "Filter" && isGroqNode(node["base"]) && isFilter(node["base"]);
}

/** Throws a `LakeError` (400) on a query that does not parse, or that is no filter. */
export function listenFilter(
  query: string,
  params: Readonly<Record<string, Json>>,
  identity: Identity,
): ListenFilter {
  const tree = filterOf(parseQuery(query, params));
  if (tree === undefined) {
    throw new LakeError(400, {
      type: "queryParseError",
      description: "Only filters can be listened to, like *[_type == $type].",
      query,
      start: 0,
      end: query.length,
    });
  }
  if (tree.type === "Everything") {
    return () => true;
  }
  return (document) => {
    const { data } = evaluateGroq(tree, { dataset: [document], params, identity: identity.id });
    return Array.isArray(data) && data.length > 0;
  };
}
