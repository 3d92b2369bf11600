import { type GroqNode, isGroqNode } from "./groq.ts";

/** `attribute == value` or `attribute in value`, where the attribute is the document's own. */
export interface Comparison {
  readonly attribute: string;
  readonly operator: "==" | "in";
  readonly value: GroqNode;
}

/** What the condition of a filter on `*` asks for in any case: the members of its conjunction. */
export function comparisonsOf(filter: GroqNode): readonly Comparison[] {
  return [...conjuncts(filter["expr"])].flatMap((condition) => asComparison(condition) ?? []);
}

/** Whether this is `*[…]`. */
export function isFilterOnEverything(node: GroqNode): boolean {
  return node.type === "Filter" && isNodeOf(node["base"], "Everything");
}

function* conjuncts(condition: unknown): Iterable<GroqNode> {
  if (isNodeOf(condition, "And")) {
    yield* conjuncts(condition["left"]);
    yield* conjuncts(condition["right"]);
  } else if (isNodeOf(condition, "Group")) {
    yield* conjuncts(condition["base"]);
  } else if (isGroqNode(condition)) {
    yield condition;
  }
}

function asComparison(node: GroqNode): Comparison | undefined {
  if (node.type !== "OpCall") return undefined;
  const { op, left, right } = node;
  const attribute = ownAttribute(left);
  if (op === "==") {
    if (attribute !== undefined && isGroqNode(right)) {
      return { attribute, operator: "==", value: right };
    }
    const reversed = ownAttribute(right);
    if (reversed !== undefined && isGroqNode(left)) {
      return { attribute: reversed, operator: "==", value: left };
    }
  }
  if (op === "in" && attribute !== undefined && isGroqNode(right)) {
    return { attribute, operator: "in", value: right };
  }
  return undefined;
}

function ownAttribute(node: unknown): string | undefined {
  if (!isNodeOf(node, "AccessAttribute") || node["base"] !== undefined) return undefined;
  return typeof node["name"] === "string" ? node["name"] : undefined;
}

function isNodeOf(node: unknown, type: string): node is GroqNode {
  return isGroqNode(node) && node.type === type;
}
