import { LakeError } from "../errors.ts";
import { isJsonArray, isJsonObject } from "../json.ts";
import type { Json, StoredDocument } from "../types.ts";
import { type GroqNode, isGroqNode, nodesOf } from "./groq.ts";

/**
 * `… match text::query($q)`, which groq-js parses and does not evaluate. The node is rewritten
 * into plain `match` operators over the words of the query, and `@` on the left of it into the
 * text of the document, which documents carry as a hidden attribute while such a query runs.
 */

/** No document can have it: attribute names hold no control characters. */
export const TEXT_ATTRIBUTE = "\u0000text";

/** A word whose beginning counts, or whole words in quotation marks; `-` before it excludes. */
const TERM = /(-?)(?:"([^"]*)"|(\S+))/g;

const EVERYTHING = /^[\s*]*\*[\s*]*$/;

/** Trees come from the cache of the parser: each is looked through once. */
const using = new WeakMap<GroqNode, boolean>();

export function usesTextQuery(tree: GroqNode): boolean {
  const known = using.get(tree);
  if (known !== undefined) return known;
  const uses = [...nodesOf(tree)].some(isTextMatch);
  using.set(tree, uses);
  return uses;
}

/** A tree without `text::query`, for these parameters. */
export function rewriteTextQueries(
  node: GroqNode,
  params: Readonly<Record<string, unknown>>,
): GroqNode {
  if (isTextMatch(node)) return matchTree(node, params);
  const children = Object.entries(node).map(([key, child]): [string, unknown] => [
    key,
    rewriteChild(child, params),
  ]);
  return { ...Object.fromEntries<unknown>(children), type: node.type };
}

function rewriteChild(child: unknown, params: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(child)) return child.map((member) => rewriteChild(member, params));
  return isGroqNode(child) ? rewriteTextQueries(child, params) : child;
}

/** Gives documents their text, once; it is not enumerable and so in no result. */
export function attachText(documents: Iterable<StoredDocument>): void {
  for (const document of documents) {
    if (Object.hasOwn(document, TEXT_ATTRIBUTE)) continue;
    let text: readonly string[] | undefined;
    Object.defineProperty(document, TEXT_ATTRIBUTE, {
      get: () => (text ??= [...textsOf(document)]),
    });
  }
}

/** All strings of a document but those of its machinery (`_type`, `_key`, `_ref` …). */
export function* textsOf(value: Json): Iterable<string> {
  if (typeof value === "string") yield value;
  else if (isJsonArray(value)) for (const member of value) yield* textsOf(member);
  else if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      if (!name.startsWith("_")) yield* textsOf(member);
    }
  }
}

function isTextMatch(node: GroqNode): boolean {
  return node.type === "OpCall" && node["op"] === "match" && isTextQueryCall(node["right"]);
}

function isTextQueryCall(node: unknown): boolean {
  return (
    isGroqNode(node) &&
    node.type === "FuncCall" &&
    node["namespace"] === "text" &&
    node["name"] === "query"
  );
}

/** One `match` for each word, all of which must hold. */
function matchTree(node: GroqNode, params: Readonly<Record<string, unknown>>): GroqNode {
  const left = searched(node["left"]);
  const query = queryText(node["right"], params);
  // So the Studio asks for a list that nobody is searching; to look into every text for it is slow.
  if (EVERYTHING.test(query)) return { type: "Value", value: true };
  const terms = [...query.matchAll(TERM)];
  if (terms.length === 0) return { type: "Value", value: false };
  return terms
    .map(([, minus, phrase, word = ""]): GroqNode => {
      const match = matchNode(left, phrase ?? `${word.replace(/\*+$/, "")}*`);
      return minus === "-" ? { type: "Not", base: match } : match;
    })
    .reduce((all, term) => ({ type: "And", left: all, right: term }));
}

function matchNode(left: GroqNode, pattern: string): GroqNode {
  return { type: "OpCall", op: "match", left, right: { type: "Value", value: pattern } };
}

/** What is searched: for an array each of its members, for an object its text, else itself. */
function searched(left: unknown): GroqNode {
  if (!isGroqNode(left)) return { type: "Value", value: null };
  const elements: unknown = left["elements"];
  if (left.type === "Array" && Array.isArray(elements)) {
    const members = elements.filter(isGroqNode).map((element: GroqNode): GroqNode => {
      const value = element["value"];
      if (!isGroqNode(value) || value.type !== "This") return element;
      return { ...element, value: textOf(value), isSplat: true };
    });
    return { type: "Array", elements: members };
  }
  return left.type === "This" ? textOf(left) : left;
}

function textOf(base: GroqNode): GroqNode {
  return { type: "AccessAttribute", base, name: TEXT_ATTRIBUTE };
}

function queryText(call: unknown, params: Readonly<Record<string, unknown>>): string {
  const args: unknown = isGroqNode(call) ? call["args"] : undefined;
  const argument: unknown = Array.isArray(args) ? args[0] : undefined;
  const value = isGroqNode(argument) ? constantOf(argument, params) : undefined;
  if (typeof value === "string") return value;
  throw new LakeError(400, {
    type: "queryError",
    description:
      "text::query() takes one string: a literal or a parameter that holds one. " +
      "Other expressions are not supported by this lake.",
  });
}

function constantOf(node: GroqNode, params: Readonly<Record<string, unknown>>): unknown {
  if (node.type === "Value") return node["value"];
  if (node.type === "Parameter" && typeof node["name"] === "string") return params[node["name"]];
  return undefined;
}
