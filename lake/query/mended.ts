import { geoCall } from "./geo/functions.ts";
import { type GroqNode, isGroqNode } from "./groq.ts";

/**
 * What groq-js 2.0.0 answers otherwise than the GROQ specification and its test suite, put so that
 * it answers alike: `array::unique` counts null once, and a path may be matched against a path.
 */

/** Stands for null among the members of a list; no string of a document holds it. */
const NULL = "\u0000null";

const trees = new WeakMap<GroqNode, GroqNode>();

/** The same query for groq-js. Trees come from the cache of the parser: each is gone through once. */
export function mended(tree: GroqNode): GroqNode {
  const known = trees.get(tree);
  if (known !== undefined) return known;
  const made = mend(tree);
  trees.set(tree, made);
  return made;
}

function mend(node: GroqNode): GroqNode {
  let changed = false;
  const children = Object.entries(node).map(([name, child]): [string, unknown] => {
    const next = Array.isArray(child)
      ? child.map((member: unknown) => (isGroqNode(member) ? mend(member) : member))
      : isGroqNode(child)
        ? mend(child)
        : child;
    changed ||= Array.isArray(next)
      ? next.some((member, at) => member !== childAt(child, at))
      : next !== child;
    return [name, next];
  });
  const inner = changed ? { ...Object.fromEntries<unknown>(children), type: node.type } : node;
  return uniqueWithNull(inner) ?? pathInPath(inner) ?? geoCall(inner) ?? inner;
}

function childAt(child: unknown, at: number): unknown {
  return Array.isArray(child) ? child[at] : undefined;
}

function uniqueWithNull(node: GroqNode): GroqNode | undefined {
  const { type, namespace, name, args } = node;
  if (type !== "FuncCall" || namespace !== "array" || name !== "unique") return undefined;
  const list: unknown = Array.isArray(args) ? args[0] : undefined;
  if (!isGroqNode(list)) return undefined;
  const marked = replaced(list, null, NULL);
  return replaced({ ...node, args: [marked] }, NULL, null);
}

/** Each member of a list, `from` among them replaced by `to`. */
function replaced(base: GroqNode, from: string | null, to: string | null): GroqNode {
  const member: GroqNode = { type: "This" };
  const equal: GroqNode = { type: "OpCall", op: "==", left: member, right: valueOf(from) };
  const alternatives = [{ type: "SelectAlternative", condition: equal, value: valueOf(to) }];
  return { type: "Map", base, expr: { type: "Select", alternatives, fallback: member } };
}

function valueOf(value: string | null): GroqNode {
  return { type: "Value", value };
}

/** `path("a.b") in path("a.**")`: groq-js looks for strings in paths alone. */
function pathInPath(node: GroqNode): GroqNode | undefined {
  const { type, op, left, right } = node;
  if (type !== "OpCall" || op !== "in" || !isPathCall(left) || !isPathCall(right)) return undefined;
  const { args } = left;
  const text: unknown = Array.isArray(args) ? args[0] : undefined;
  return isGroqNode(text) ? { ...node, left: text } : undefined;
}

function isPathCall(node: unknown): node is GroqNode {
  return isGroqNode(node) && node.type === "FuncCall" && node["name"] === "path";
}
