import type { StoredDocument } from "../types.ts";
import { type Comparison, comparisonsOf, isFilterOnEverything } from "./conditions.ts";
import { type GroqNode, nodesOf } from "./groq.ts";
import type { View } from "./view.ts";

type Params = Readonly<Record<string, unknown>>;

/**
 * The documents that a query has to look at. Where each `*` of it is narrowed by `_id` or `_type`,
 * those documents; all of them otherwise. The filters run over what is left all the same, so this
 * only has to leave out what they would leave out.
 */
export function candidatesOf(
  tree: GroqNode,
  params: Params,
  view: View,
): readonly StoredDocument[] {
  const found = new Set<StoredDocument>();
  let sources = 0;
  for (const node of nodesOf(tree)) {
    if (node["namespace"] === "releases") return view.documents;
    if (node.type === "Everything") sources += 1;
    if (!isFilterOnEverything(node)) continue;
    const narrowed = narrow(node, params, view);
    if (narrowed === undefined) return view.documents;
    sources -= 1;
    for (const document of narrowed) found.add(document);
  }
  if (sources !== 0) return view.documents;
  return [...found].toSorted((a, b) => (a._id < b._id ? -1 : 1));
}

function narrow(
  filter: GroqNode,
  params: Params,
  view: View,
): readonly StoredDocument[] | undefined {
  const comparisons = comparisonsOf(filter);
  const ids = stringsFor("_id", comparisons, params);
  if (ids) return ids.flatMap((id) => view.byId.get(id) ?? []);
  const types = stringsFor("_type", comparisons, params);
  return types?.flatMap((type) => view.ofType(type));
}

/** The strings that an attribute is compared with; undefined if the query does not say. */
function stringsFor(
  attribute: string,
  comparisons: readonly Comparison[],
  params: Params,
): readonly string[] | undefined {
  for (const comparison of comparisons) {
    if (comparison.attribute !== attribute) continue;
    const value = constantOf(comparison.value, params);
    if (comparison.operator === "==" && typeof value === "string") return [value];
    if (comparison.operator === "in" && Array.isArray(value)) {
      return [...new Set(value.filter((member) => typeof member === "string"))];
    }
  }
  return undefined;
}

function constantOf(node: GroqNode, params: Params): unknown {
  if (node.type === "Value") return node["value"];
  if (node.type === "Parameter" && typeof node["name"] === "string") return params[node["name"]];
  const { elements } = node;
  if (node.type !== "Array" || !Array.isArray(elements)) return undefined;
  const values = elements.map((element: GroqNode) => plainElement(element));
  return values.includes(undefined) ? undefined : values;
}

function plainElement(element: GroqNode): unknown {
  const { value, isSplat } = element;
  const isConstant = typeof value === "object" && value !== null && "value" in value;
  return isConstant && isSplat !== true && "type" in value && value.type === "Value"
    ? value.value
    : undefined;
}
