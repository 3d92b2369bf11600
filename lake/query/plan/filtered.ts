import { conjuncts, isNodeOf } from "../conditions.ts";
import type { GroqNode } from "../groq.ts";
import { piecesAsked } from "./words.ts";

/** `*[…][…]`, looked through. */
export interface Filtered {
  /** Outermost first. */
  readonly filters: readonly GroqNode[];
  /** All that must hold. */
  readonly conditions: readonly GroqNode[];
  /** What the text of a document must hold for that; see `piecesAsked`. */
  readonly pieces: readonly string[];
}

/** Trees come from the cache of the parser: each filter is looked through once. */
const known = new WeakMap<GroqNode, Filtered>();

/** `undefined` if this is anything but filters on everything. */
export function filteredBy(node: unknown): Filtered | undefined {
  if (!isNodeOf(node, "Filter")) return undefined;
  const before = known.get(node);
  if (before !== undefined) return before;
  const filters = filtersOn(node);
  if (filters === undefined) return undefined;
  const conditions = filters.flatMap(({ expr }) => [...conjuncts(expr)]);
  const made = { filters, conditions, pieces: piecesAsked(conditions) };
  known.set(node, made);
  return made;
}

function filtersOn(node: unknown): readonly GroqNode[] | undefined {
  if (!isNodeOf(node, "Filter")) return undefined;
  if (isNodeOf(node["base"], "Everything")) return [node];
  const inner = filtersOn(node["base"]);
  return inner === undefined ? undefined : [node, ...inner];
}
