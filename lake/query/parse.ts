import { GroqSyntaxError } from "groq-js";
import { LakeError } from "../errors.ts";
import type { Json } from "../types.ts";
import { type GroqNode, nodesOf, parseGroq } from "./groq.ts";

type Params = Readonly<Record<string, Json>>;

interface CacheEntry {
  readonly tree: GroqNode;
  /** Names of all parameters of the query. */
  readonly parameters: readonly string[];
  /** Parameters whose values the parser built into the tree (`[0...$limit]`), and those values. */
  readonly built: ReadonlyMap<string, unknown>;
}

const CACHE_SIZE = 500;
const cache = new Map<string, CacheEntry>();

/**
 * Parses a query, or takes it from the cache.
 *
 * @throws LakeError 400 `queryParseError` with `start` and `end`, as the hosted service answers.
 */
export function parseQuery(query: string, params: Params): GroqNode {
  const { tree, parameters } = entryFor(query, params);
  const missing = parameters.find((name) => !Object.hasOwn(params, name));
  if (missing !== undefined) throw missingParameter(query, missing);
  return tree;
}

function entryFor(query: string, params: Params): CacheEntry {
  const cached = cache.get(query);
  if (cached && [...cached.built].every(([name, value]) => Object.is(params[name], value))) {
    return cached;
  }
  const entry = parseAfresh(query, params);
  cache.delete(query);
  cache.set(query, entry);
  const oldest = cache.keys().next().value;
  if (cache.size > CACHE_SIZE && oldest !== undefined) cache.delete(oldest);
  return entry;
}

function parseAfresh(query: string, params: Params): CacheEntry {
  const built = new Map<string, unknown>();
  const watched = new Proxy(params, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof name === "string") built.set(name, value);
      return value;
    },
  });
  try {
    const tree = parseGroq(query, { params: watched });
    return { tree, parameters: parametersOf(tree), built };
  } catch (error) {
    const missing = [...built.keys()].find((name) => !Object.hasOwn(params, name));
    throw missing === undefined ? asParseError(error, query) : missingParameter(query, missing);
  }
}

function parametersOf(tree: GroqNode): readonly string[] {
  const names = new Set<string>();
  for (const { type, name } of nodesOf(tree)) {
    if (type === "Parameter" && typeof name === "string") names.add(name);
  }
  return [...names];
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
