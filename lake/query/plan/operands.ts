import { isKey, type Key } from "../indexes/bucket-index.ts";
import { isNodeOf } from "../conditions.ts";
import { type GroqNode, isGroqNode } from "../groq.ts";

export type Params = Readonly<Record<string, unknown>>;

/** A value that does not depend on any document; `undefined` where it does, or cannot be told. */
export function constantOf(node: unknown, params: Params): unknown {
  if (!isGroqNode(node)) return undefined;
  if (node.type === "Value") return node["value"];
  if (node.type === "Group") return constantOf(node["base"], params);
  if (node.type === "Parameter" && typeof node["name"] === "string") return params[node["name"]];
  const { elements } = node;
  if (node.type !== "Array" || !Array.isArray(elements)) return undefined;
  const values = elements.map((element: unknown) =>
    isGroqNode(element) && element["isSplat"] !== true
      ? constantOf(element["value"], params)
      : undefined,
  );
  return values.includes(undefined) ? undefined : values;
}

/**
 * `^.a.b` inside a filter, as an expression where the filter stands: there, `^` is `@`. `undefined`
 * for everything else.
 */
export function outerValue(node: unknown): GroqNode | undefined {
  if (!isNodeOf(node, "AccessAttribute")) return undefined;
  const { base } = node;
  if (isNodeOf(base, "Parent")) {
    const { n } = base;
    if (typeof n !== "number") return undefined;
    return { ...node, base: n === 1 ? { type: "This" } : { type: "Parent", n: n - 1 } };
  }
  const before = outerValue(base);
  return before === undefined ? undefined : { ...node, base: before };
}

/**
 * The members of a list that an attribute can be equal to; `undefined` where it is no list, or where
 * null is in it: an attribute that is not there is equal to that, and stands in no index.
 */
export function keysIn(value: unknown): readonly Key[] | undefined {
  if (!Array.isArray(value) || value.includes(null)) return undefined;
  return [...new Set(value.filter(isKey))];
}
