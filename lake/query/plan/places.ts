import { type GroqNode, isGroqNode } from "../groq.ts";

/** Trees come from the cache of the parser: each node is looked through once. */
const known = new WeakMap<GroqNode, readonly string[]>();

/**
 * The children of a node, by name, in which documents are read: a plan has nothing to do with any
 * other, and leaves a node without such children as it is.
 */
export function placesOf(node: GroqNode): readonly string[] {
  const before = known.get(node);
  if (before !== undefined) return before;
  const places: string[] = [];
  for (const [name, child] of Object.entries(node)) {
    const members: readonly unknown[] = Array.isArray(child) ? child : [child];
    if (members.some((member) => isGroqNode(member) && readsDocuments(member))) places.push(name);
  }
  known.set(node, places);
  return places;
}

/** Whether `*`, or what has to go through it, stands anywhere in this part of a query. */
export function readsDocuments(node: GroqNode): boolean {
  return isRead(node) || placesOf(node).length > 0;
}

/** Whether a node by itself needs the list of all documents. */
export function isRead(node: GroqNode): boolean {
  return node.type === "Everything" || node["namespace"] === "releases";
}
