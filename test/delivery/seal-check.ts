/**
 * Whether a query can hand out a document that is not sealed and in force. Reads the query as
 * groq-js parses it, so that no way of writing it slips through.
 */
import { parse } from "groq-js";

/** A node of a parsed query: its type, and whatever parts that type has. */
interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** What `SEAL_IN_FORCE` asks, as it parses. */
const [SEAL_LASTS, CHANNEL_ALLOWED] = ["seal.validUntil > now()", "$channel in seal.channels"].map(
  (condition) => shapeOf(parse(condition, { params: { channel: "website" } })),
);

/**
 * The places of a query where documents enter (`*`, `->`) without being filtered on the seal, in
 * words. Empty: none.
 */
export function unsealedEntries(query: string): readonly string[] {
  return [...entries(parse(query, { params: { channel: "website", slug: "a" } }), false)];
}

/** `guarded`: what this expression yields goes through a filter on the seal before anybody sees it. */
function* entries(node: unknown, guarded: boolean): Generator<string> {
  if (Array.isArray(node)) {
    for (const item of node) yield* entries(item, guarded);
    return;
  }
  if (!isNode(node)) return;
  switch (node.type) {
    case "Everything":
      if (!guarded) yield "*";
      return;
    case "Deref":
      if (!guarded) yield "->";
      yield* entries(node["base"], false);
      return;
    case "Filter":
      yield* entries(node["base"], guarded || asksForSeal(node["expr"]));
      yield* entries(node["expr"], false);
      return;
    // These hand on the very documents that they are given.
    case "AccessElement":
    case "Slice":
    case "ArrayCoerce":
    case "Group":
    case "Array":
    case "ArrayElement":
    case "PipeFuncCall":
      for (const part of Object.values(node)) yield* entries(part, guarded);
      return;
    case "Map":
    case "FlatMap":
      // The documents enter in `expr`, once for each item of `base`.
      yield* entries(node["base"], false);
      yield* entries(node["expr"], guarded);
      return;
    // A projection makes new objects: a filter around it no longer sees the seal.
    default:
      for (const part of Object.values(node)) yield* entries(part, false);
  }
}

function asksForSeal(condition: unknown): boolean {
  const asked = conjuncts(condition).map(shapeOf);
  return [SEAL_LASTS, CHANNEL_ALLOWED].every(
    (shape) => shape !== undefined && asked.includes(shape),
  );
}

function conjuncts(node: unknown): readonly unknown[] {
  if (!isNode(node)) return [];
  if (node.type === "Group") return conjuncts(node["base"]);
  return node.type === "And" ? [...conjuncts(node["left"]), ...conjuncts(node["right"])] : [node];
}

/** Without where it stands in the query. */
function shapeOf(node: unknown): string {
  return JSON.stringify(node, (name, value: unknown) => (name === "loc" ? undefined : value));
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
