import { createHash } from "node:crypto";
import type { CommittedTransaction } from "../types.ts";
import { conjuncts, isFilterOnEverything, isNodeOf, typeAmong } from "./conditions.ts";
import { type GroqNode, nodesOf } from "./groq.ts";

/**
 * Tags that tell a front end which of its answers may have changed. A query whose answer can rest
 * on known document types alone carries the tags of those types; any other carries the tag of the
 * whole data set. A transaction sends both kinds, so no change is ever missed.
 */

/** Trees come from the cache of the parser: each is looked through once. */
const tagsOf = new WeakMap<GroqNode, Map<string, readonly string[]>>();

/** The tags of a query, from its tree. */
export function syncTagsOfQuery(tree: GroqNode, dataset: string): readonly string[] {
  const byDataset = tagsOf.get(tree) ?? new Map<string, readonly string[]>();
  const known = byDataset.get(dataset);
  if (known !== undefined) return known;
  const types = readTypes(tree);
  const tags = types === undefined ? [tag(dataset)] : types.map((type) => tag(dataset, type));
  tagsOf.set(tree, byDataset.set(dataset, tags));
  return tags;
}

/** The tags of what a transaction changed. */
export function syncTagsOfTransaction(transaction: CommittedTransaction): readonly string[] {
  const { dataset, changes } = transaction;
  const types = new Set<string>();
  for (const { previous, result } of changes) {
    if (previous) types.add(previous._type);
    if (result) types.add(result._type);
  }
  return [tag(dataset), ...[...types].map((type) => tag(dataset, type))];
}

/**
 * Document types that an answer can rest on, if that is sure: every `*` is filtered by
 * `_type == "…"`, and nothing leaves those documents by a reference.
 */
function readTypes(tree: GroqNode): readonly string[] | undefined {
  const types = new Set<string>();
  let unfiltered = 0;
  for (const node of nodesOf(tree)) {
    if (node.type === "Deref" || node["namespace"] === "releases") return undefined;
    if (node.type === "Everything") unfiltered += 1;
    const type = isFilterOnEverything(node) ? typeOf(node) : undefined;
    if (type === undefined) continue;
    unfiltered -= 1;
    types.add(type);
  }
  return unfiltered === 0 && types.size > 0 ? [...types] : undefined;
}

/** Parameters are not known here: a tag must do for all their values. */
function typeOf(filter: GroqNode): string | undefined {
  return typeAmong(conjuncts(filter["expr"]), (node) =>
    isNodeOf(node, "Value") ? node["value"] : undefined,
  );
}

function tag(dataset: string, type = ""): string {
  const digest = createHash("sha256").update(`${dataset}\n${type}`).digest("base64url");
  return `s1:${digest.slice(0, 12)}`;
}
