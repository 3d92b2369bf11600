import { createHash } from "node:crypto";
import type { CommittedTransaction } from "../types.ts";
import { type GroqNode, nodesOf } from "./groq.ts";

/**
 * Tags that tell a front end which of its answers may have changed. A query whose answer can rest
 * on one known document type alone carries the tag of that type; any other carries the tag of the
 * whole data set. A transaction sends both, so no change is ever missed.
 */

/** The tags of a query, from its tree. */
export function syncTagsOfQuery(tree: GroqNode, dataset: string): readonly string[] {
  const types = readTypes(tree);
  return types === undefined ? [tag(dataset)] : types.map((type) => tag(dataset, type));
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
 * `_type == "…"` and nothing leaves those documents by a reference.
 */
function readTypes(tree: GroqNode): readonly string[] | undefined {
  const types = new Set<string>();
  let sources = 0;
  for (const node of nodesOf(tree)) {
    if (node.type === "Deref" || (node.type === "FuncCall" && node["namespace"] === "releases")) {
      return undefined;
    }
    if (node.type === "Everything") sources += 1;
    const type = typeOfFilter(node);
    if (type === undefined) continue;
    sources -= 1;
    types.add(type);
  }
  return sources === 0 && types.size > 0 ? [...types] : undefined;
}

/** `*[_type == "x" && …]` → `x`. */
function typeOfFilter(node: GroqNode): string | undefined {
  if (node.type !== "Filter" || !isNode(node["base"], "Everything")) return undefined;
  return typeOfCondition(node["expr"]);
}

function typeOfCondition(condition: unknown): string | undefined {
  if (isNode(condition, "And")) {
    return typeOfCondition(condition["left"]) ?? typeOfCondition(condition["right"]);
  }
  if (isNode(condition, "Group")) return typeOfCondition(condition["base"]);
  if (!isNode(condition, "OpCall") || condition["op"] !== "==") return undefined;
  const { left, right } = condition;
  return comparedType(left, right) ?? comparedType(right, left);
}

function comparedType(attribute: unknown, constant: unknown): string | undefined {
  if (!isNode(attribute, "AccessAttribute") || attribute["name"] !== "_type") return undefined;
  if (attribute["base"] !== undefined || !isNode(constant, "Value")) return undefined;
  const { value } = constant;
  return typeof value === "string" ? value : undefined;
}

function isNode(node: unknown, type: string): node is GroqNode {
  return typeof node === "object" && node !== null && "type" in node && node.type === type;
}

function tag(dataset: string, type = ""): string {
  const digest = createHash("sha256").update(`${dataset}\n${type}`).digest("base64url");
  return `s1:${digest.slice(0, 12)}`;
}
