import type { StoredDocument } from "../../types.ts";
import { isNodeOf, pathOf, typeAmong } from "../conditions.ts";
import { type GroqNode, nodesOf } from "../groq.ts";
import type { AttributePath } from "../indexes/attribute.ts";
import { byId } from "../indexes/order.ts";
import type { Source } from "./access.ts";
import { constantOf, type Params } from "./operands.ts";

/** Whether a condition holds for a document. */
type Holds = (condition: GroqNode, document: StoredDocument) => boolean;

interface Ordered {
  /** `…order(…)[…]`. */
  readonly node: GroqNode;
  /** What the documents under it must fulfil. */
  readonly conditions: readonly GroqNode[];
  readonly params: Params;
  readonly source: Source;
  readonly holds: Holds;
  /** Documents that would have to be sorted without this. */
  readonly atMost: number;
}

/** So few are sorted faster than they are looked for in another order. */
const FEW = 200;

/** After so many times the documents that are wanted the filter is held for too narrow. */
const MOST_LOOKED_AT = 20;

/**
 * The first documents in the order of one attribute that fulfil the conditions, and all that are
 * equal to the last of them: whatever else decides the order, the wanted ones are among them.
 * `undefined` where that cannot be told, or is not worth it.
 */
export function firstInOrder(
  ordered: Ordered,
): { readonly index: string; readonly documents: readonly StoredDocument[] } | undefined {
  const wanted = wantedOf(ordered.node);
  const order = orderOf(ordered.node);
  if (wanted === undefined || order === undefined) return undefined;
  if (ordered.atMost <= Math.max(FEW, wanted)) return undefined;
  if (!ordered.conditions.every(standsAlone)) return undefined;
  const { indexes } = ordered.source;
  const type = typeAmong(ordered.conditions, (node) => constantOf(node, ordered.params));
  const groups = indexes.sorted(order.path, type).groups(order.direction);
  const documents = take(groups, wanted, ordered);
  return documents && { index: `order of ${order.path.join(".")}`, documents };
}

function take(
  groups: Iterable<readonly StoredDocument[]>,
  wanted: number,
  { conditions, holds }: Ordered,
): readonly StoredDocument[] | undefined {
  const found: StoredDocument[] = [];
  let looked = 0;
  for (const group of groups) {
    looked += group.length;
    if (looked > Math.max(FEW, wanted) * MOST_LOOKED_AT) return undefined;
    for (const document of group) {
      if (conditions.every((condition) => holds(condition, document))) found.push(document);
    }
    if (found.length >= wanted) break;
  }
  // As `*` gives them, so that what is equal keeps its order.
  return found.toSorted(byId);
}

/** How many of the first are needed for `[0...n]` or `[n]`. */
function wantedOf({ type, left, right, isInclusive, index }: GroqNode): number | undefined {
  if (type === "AccessElement") {
    return typeof index === "number" && index >= 0 ? index + 1 : undefined;
  }
  if (typeof left !== "number" || typeof right !== "number" || left < 0 || right < 0) {
    return undefined;
  }
  return isInclusive === true ? right + 1 : right;
}

function orderOf(
  node: GroqNode,
): { readonly path: AttributePath; readonly direction: "asc" | "desc" } | undefined {
  const pipe = node["base"];
  if (!isNodeOf(pipe, "PipeFuncCall") || pipe["name"] !== "order") return undefined;
  const { args } = pipe;
  const first: unknown = Array.isArray(args) ? args[0] : undefined;
  const direction = isNodeOf(first, "Desc") ? "desc" : "asc";
  const expression = isNodeOf(first, "Desc") || isNodeOf(first, "Asc") ? first["base"] : first;
  const path = pathOf(expression);
  return path && { path, direction };
}

/** Whether a condition can be tried on one document without anything around it. */
function standsAlone(condition: GroqNode): boolean {
  for (const { type } of nodesOf(condition)) {
    if (type === "Everything" || type === "Parent") return false;
  }
  return true;
}
