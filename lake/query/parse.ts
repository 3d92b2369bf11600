import { GroqSyntaxError } from "groq-js";
import { LakeError } from "../errors.ts";
import type { Json } from "../types.ts";
import { type GroqNode, isGroqNode, nodesOf, parseGroq } from "./groq.ts";

type Params = Readonly<Record<string, Json>>;

interface CacheEntry {
  readonly tree: GroqNode;
  /** Names of the parameters that the tree still asks for. */
  readonly parameters: readonly string[];
}

const CACHE_SIZE = 500;
const cache = new Map<string, CacheEntry>();

/**
 * Parses a query, or takes it from the cache.
 *
 * groq-js builds the values of parameters into the tree. That is needed where the grammar wants a
 * constant (`[0...$limit]`, `[$field]`); everywhere else the tree is made without, so that one
 * tree serves all values.
 *
 * @throws LakeError 400 `queryParseError` with `start` and `end`, as the hosted service answers.
 */
export function parseQuery(query: string, params: Params): GroqNode {
  const entry = cached(query, () => parseWithoutValues(query)) ?? parseWithValues(query, params);
  const missing = entry.parameters.find((name) => !Object.hasOwn(params, name));
  if (missing !== undefined) throw missingParameter(query, missing);
  return entry.tree;
}

/** Undefined if the query cannot be understood without the values of its parameters. */
function parseWithoutValues(query: string): CacheEntry | undefined {
  try {
    const entry = asEntry(parseGroq(query, { params: {} }));
    return needsValues(entry.tree) ? undefined : entry;
  } catch {
    // The parse with values, which follows, tells what is wrong if it fails too.
    return undefined;
  }
}

function parseWithValues(query: string, params: Params): CacheEntry {
  const key = `${query}\n${JSON.stringify(params)}`;
  const entry = cached(key, () => {
    try {
      return asEntry(parseGroq(query, { params: { ...params } }));
    } catch (error) {
      const missing = parametersIn(query).find((name) => !Object.hasOwn(params, name));
      throw missing === undefined ? asParseError(error, query) : missingParameter(query, missing);
    }
  });
  if (entry) return entry;
  throw new Error("A query that parsed has no tree.");
}

function cached(key: string, make: () => CacheEntry | undefined): CacheEntry | undefined {
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  if (made) {
    cache.set(key, made);
    const oldest = cache.keys().next().value;
    if (cache.size > CACHE_SIZE && oldest !== undefined) cache.delete(oldest);
  }
  return made;
}

function asEntry(tree: GroqNode): CacheEntry {
  const names = new Set<string>();
  for (const { type, name } of nodesOf(tree)) {
    if (type === "Parameter" && typeof name === "string") names.add(name);
  }
  return { tree, parameters: [...names] };
}

/** Whether brackets hold nothing but parameters and constants: an index, a slice or a name then. */
function needsValues(tree: GroqNode): boolean {
  for (const node of nodesOf(tree)) {
    if (node.type === "Filter" && isConstant(node["expr"])) return true;
  }
  return false;
}

const ARITHMETIC: ReadonlySet<unknown> = new Set(["+", "-", "*", "/", "%", "**"]);

function isConstant(node: unknown): boolean {
  if (!isGroqNode(node)) return false;
  switch (node.type) {
    case "Value":
    case "Parameter":
      return true;
    case "Group":
    case "Pos":
    case "Neg":
      return isConstant(node["base"]);
    case "OpCall":
      return ARITHMETIC.has(node["op"]) && isConstant(node["left"]) && isConstant(node["right"]);
    default:
      return false;
  }
}

/** Names after `$` in a text that cannot be parsed, outside of its strings. */
function parametersIn(query: string): readonly string[] {
  const withoutStrings = query.replaceAll(/"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?/gs, "");
  return [...withoutStrings.matchAll(/\$([A-Za-z_]\w*)/g)].map(([, name = ""]) => name);
}

/** groq-js takes a missing parameter for null; the hosted service refuses the query, and so do we. */
function missingParameter(query: string, name: string): LakeError {
  const start = Math.max(query.indexOf(`$${name}`), 0);
  const end = start + name.length + 1;
  return parseError(query, start, end, `param $${name} referenced, but not provided`);
}

function asParseError(error: unknown, query: string): unknown {
  if (error instanceof GroqSyntaxError) {
    const start = Math.min(error.position, query.length);
    const detail = error.message.replace(/^Syntax error in GROQ query at position \d+(: )?/, "");
    return parseError(query, start, query.length, detail || "unable to parse the expression here");
  }
  if (error instanceof Error) return parseError(query, 0, query.length, error.message);
  return error;
}

function parseError(query: string, start: number, end: number, description: string): LakeError {
  return new LakeError(400, { type: "queryParseError", description, query, start, end });
}
