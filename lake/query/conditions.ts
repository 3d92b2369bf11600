import { type GroqNode, isGroqNode } from "./groq.ts";
import type { AttributePath } from "./indexes/attribute.ts";

/** The members of a conjunction. */
export function* conjuncts(condition: unknown): Iterable<GroqNode> {
  if (isNodeOf(condition, "And")) {
    yield* conjuncts(condition["left"]);
    yield* conjuncts(condition["right"]);
  } else if (isNodeOf(condition, "Group")) {
    yield* conjuncts(condition["base"]);
  } else if (isGroqNode(condition)) {
    yield condition;
  }
}

/** Trees come from the cache of the parser: each way is made out once. */
const paths = new WeakMap<GroqNode, AttributePath>();

/** The way to an attribute of the document that a filter looks at: `slug.current`, `@.slug`. */
export function pathOf(node: unknown): AttributePath | undefined {
  if (!isNodeOf(node, "AccessAttribute")) return undefined;
  const known = paths.get(node);
  if (known !== undefined) return known;
  const made = pathTo(node);
  if (made !== undefined) paths.set(node, made);
  return made;
}

function pathTo({ base, name }: GroqNode): AttributePath | undefined {
  if (typeof name !== "string") return undefined;
  if (base === undefined || isNodeOf(base, "This")) return [name];
  const before = pathOf(base);
  return before === undefined ? undefined : [...before, name];
}

/** The one type that conditions leave, if they say so; `valueOf` tells a value that is known. */
export function typeAmong(
  conditions: Iterable<GroqNode>,
  valueOf: (node: unknown) => unknown,
): string | undefined {
  for (const { type, op, left, right } of conditions) {
    if (type !== "OpCall" || op !== "==") continue;
    for (const [own, other] of [
      [left, right],
      [right, left],
    ]) {
      const value = valueOf(other);
      if (pathOf(own)?.join() === "_type" && typeof value === "string") return value;
    }
  }
  return undefined;
}

/** Whether this is `*[…]`. */
export function isFilterOnEverything(node: GroqNode): boolean {
  return node.type === "Filter" && isNodeOf(node["base"], "Everything");
}

export function isNodeOf(node: unknown, type: string): node is GroqNode {
  return isGroqNode(node) && node.type === type;
}
