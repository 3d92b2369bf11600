import { evaluate, evaluateSync, parse } from "groq-js";
import { z } from "zod";
import type { Json, StoredDocument } from "../types.ts";

/**
 * groq-js behind types of our own: the declarations of version 2.0.0 point at files that its
 * package does not contain, so that everything it exports would be `any`.
 */

/** A node of a parsed query. */
export interface GroqNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

interface EvaluateOptions {
  readonly dataset?: unknown;
  readonly root?: unknown;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly identity?: string;
  readonly timestamp?: Date;
  readonly sanity?: { readonly projectId: string; readonly dataset: string };
  readonly dereference?: (reference: { readonly _ref: string }) => unknown;
}

type Parse = (query: string, options: { readonly params: object }) => GroqNode;
type Evaluate = (tree: GroqNode, options: EvaluateOptions) => { readonly data: unknown };

const isFunction = (value: unknown): boolean => typeof value === "function";

const parseByGroqJs: Parse = z.custom<Parse>(isFunction).parse(parse);

/** Strings and comments, which are passed over, and the name of the function `geo`. */
const GEO = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\/[^\n]*|(?<![\w$:.])geo(?=\s*\()/gsu;

/**
 * Throws `GroqSyntaxError`, and plain errors for queries that are well-formed but wrong.
 *
 * groq-js knows no `geo(x)`: it is parsed as `geo::latLng(x)`, which has no such form of its own.
 */
export const parseGroq: Parse = (query, options) => {
  const known = query.includes("geo")
    ? query.replaceAll(GEO, (found) => (found === "geo" ? "geo::latLng" : found))
    : query;
  return parseByGroqJs(known, options);
};

/** Evaluates without promises: groq-js does the same work several times faster so. */
export const evaluateGroq: Evaluate = z.custom<Evaluate>(isFunction).parse(evaluateSync);

type EvaluateLater = (
  tree: GroqNode,
  options: EvaluateOptions,
) => Promise<{ readonly get: () => Promise<unknown> }>;

/** With promises, for what groq-js does in no other way: comparing documents (`diff::`). */
export const evaluateGroqLater: EvaluateLater = z.custom<EvaluateLater>(isFunction).parse(evaluate);

/** The value of an expression for one document, as the filter of a grant is. */
export function evaluateOnDocument(
  tree: GroqNode,
  document: StoredDocument,
  identityId: string,
): unknown {
  return evaluateGroq(tree, { root: document, dataset: [document], identity: identityId }).data;
}

/** Whether `value` is a node; the children of a node are reached through this. */
export function isGroqNode(value: unknown): value is GroqNode {
  return (
    typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"
  );
}

/** Every node of a tree, the root first. */
export function* nodesOf(node: GroqNode): Iterable<GroqNode> {
  yield node;
  for (const child of Object.values(node)) {
    const members: readonly unknown[] = Array.isArray(child) ? child : [child];
    for (const member of members) if (isGroqNode(member)) yield* nodesOf(member);
  }
}

/**
 * A result as JSON: dates of GROQ become strings, what JSON lacks becomes null. What is JSON already,
 * as nearly every result is, is not copied: parts of it may be parts of documents.
 */
export function toJson(value: unknown): Json {
  if (isPlain(value)) return value;
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== "object" || value === null) return null;
  if ("toJSON" in value && typeof value.toJSON === "function") {
    return toJson(JSON.parse(JSON.stringify(value)));
  }
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toJson(member)]));
}

/** Whether this is JSON all the way down. */
function isPlain(value: unknown): value is Json {
  if (typeof value === "string" || typeof value === "boolean" || value === null) return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object") return false;
  if ("toJSON" in value) return false;
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (const member of members) if (!isPlain(member)) return false;
  return true;
}
