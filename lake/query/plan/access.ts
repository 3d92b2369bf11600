/**
 * Ways to the documents that a condition can hold for. Each gives at least all of them: the filter
 * runs over what it gives all the same.
 */
import type { StoredDocument } from "../../types.ts";
import { conjuncts, isNodeOf, pathOf } from "../conditions.ts";
import type { GroqNode } from "../groq.ts";
import { type BucketIndex, isKey, type Key } from "../indexes/bucket-index.ts";
import type { Indexes } from "../indexes/indexes.ts";
import { namesOf } from "../indexes/attribute.ts";
import { byId, placeOf } from "../indexes/order.ts";
import type { Range } from "../indexes/sorted-index.ts";
import { constantOf, keysIn, outerValue, type Params } from "./operands.ts";

/** What a plan looks documents up in. */
export interface Source {
  readonly documents: readonly StoredDocument[];
  readonly byId: ReadonlyMap<string, StoredDocument>;
  readonly indexes: Indexes;
}

/** A way to some documents: how many at most, which, and its name for those who ask for the plan. */
export interface Access {
  readonly index: string;
  readonly size: number;
  /** In the order of ids, each once. */
  readonly documents: () => readonly StoredDocument[];
}

/** A way whose key is only known where the filter runs: `references(^._id)`. */
export interface OuterAccess {
  readonly index: string;
  /** The key, as an expression where the filter stands. */
  readonly key: GroqNode;
  readonly documentsOf: (key: string) => readonly StoredDocument[];
}

/** A range of more than this part of all documents is not worth sorting. */
const LARGEST_RANGE = 0.25;

/** The shortest way that any of these conditions offers, all of which must hold. */
export function shortestAccess(
  conditions: readonly GroqNode[],
  params: Params,
  source: Source,
): Access | undefined {
  let shortest: Access | undefined;
  for (const condition of conditions) {
    const access = accessOf(condition, params, source);
    if (access && (shortest === undefined || access.size < shortest.size)) shortest = access;
  }
  return shortest;
}

function accessOf(condition: GroqNode, params: Params, source: Source): Access | undefined {
  switch (condition.type) {
    case "Or":
      return unionOf(condition, params, source);
    case "OpCall":
      return byOperator(condition, params, source) ?? byOperator(turned(condition), params, source);
    case "InRange":
      return byRange(condition["base"], rangeOf(condition, params), source);
    case "FuncCall":
      return byReference(condition, params, source) ?? byVersion(condition, params, source);
    default:
      return undefined;
  }
}

/** A disjunction is as good as its parts: every one of them must offer a way. */
function unionOf(condition: GroqNode, params: Params, source: Source): Access | undefined {
  const parts = [condition["left"], condition["right"]].map((side) =>
    shortestAccess([...conjuncts(side)], params, source),
  );
  const [left, right] = parts;
  if (left === undefined || right === undefined) return undefined;
  return {
    index: `${left.index} or ${right.index}`,
    size: left.size + right.size,
    documents: () => merged([left.documents(), right.documents()]),
  };
}

const TURNED: Readonly<Record<string, string>> = {
  "==": "==",
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
};

/** `1 == rank` is `rank == 1`; `1 < rank` is `rank > 1`. `in` has no other side. */
function turned(condition: GroqNode): GroqNode | undefined {
  const op = TURNED[String(condition["op"])];
  return op === undefined
    ? undefined
    : { type: "OpCall", op, left: condition["right"], right: condition["left"] };
}

function byOperator(
  condition: GroqNode | undefined,
  params: Params,
  source: Source,
): Access | undefined {
  if (condition === undefined) return undefined;
  const { op, left, right } = condition;
  switch (op) {
    case "==": {
      const value = constantOf(right, params);
      return isKey(value) ? byKeys(left, [value], source) : undefined;
    }
    case "in":
      return byList(left, right, params, source);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return byRange(left, boundOf(op, constantOf(right, params)), source);
    default:
      return undefined;
  }
}

/** `path in ["a", "b"]`, `"a" in path`, `_id in path("drafts.**")`. */
function byList(left: unknown, right: unknown, params: Params, source: Source): Access | undefined {
  const keys = keysIn(constantOf(right, params));
  if (keys !== undefined) return byKeys(left, keys, source);
  const prefix = pathPrefix(right, params);
  if (prefix !== undefined && pathOf(left)?.join() === "_id") return byPrefix(prefix, source);
  const member = constantOf(left, params);
  const list = pathOf(right);
  if (!isKey(member) || list === undefined) return undefined;
  return fromBuckets(`members of ${list.join(".")}`, source.indexes.members(list), [member]);
}

function byKeys(node: unknown, keys: readonly Key[], source: Source): Access | undefined {
  const path = pathOf(node);
  if (path === undefined) return undefined;
  const name = namesOf(path).shown;
  if (name === "_id") {
    const found = keys.flatMap((key) =>
      typeof key === "string" ? (source.byId.get(key) ?? []) : [],
    );
    return { index: name, size: found.length, documents: () => found.toSorted(byId) };
  }
  if (name === "_type") {
    const found = keys.map((key) => (typeof key === "string" ? source.indexes.ofType(key) : []));
    return { index: name, size: sizeOf(found), documents: () => merged(found) };
  }
  return fromBuckets(name, source.indexes.equal(path), keys);
}

function fromBuckets(index: string, buckets: BucketIndex, keys: readonly Key[]): Access {
  const found = keys.map((key) => buckets.get(key));
  return { index, size: sizeOf(found), documents: () => merged(found) };
}

/** `references($id)`, `references("a", $ids)`. */
function byReference(call: GroqNode, params: Params, source: Source): Access | undefined {
  const args = referencesArguments(call);
  if (args === undefined) return undefined;
  const keys: Key[] = [];
  for (const arg of args) {
    const value = constantOf(arg, params);
    if (typeof value === "string") keys.push(value);
    else if (Array.isArray(value))
      keys.push(...value.filter((member) => typeof member === "string"));
    else return undefined;
  }
  return fromBuckets("references", source.indexes.references, [...new Set(keys)]);
}

function referencesArguments(call: GroqNode): readonly unknown[] | undefined {
  const { namespace, name, args } = call;
  return namespace === "global" && name === "references" && Array.isArray(args) ? args : undefined;
}

/** `sanity::versionOf($id)`, of which the Studio puts a hundred into one query; `partOfRelease($name)`. */
function byVersion(call: GroqNode, params: Params, source: Source): Access | undefined {
  const { namespace, name, args } = call;
  const [value, ...others]: readonly unknown[] =
    namespace === "sanity" && Array.isArray(args)
      ? args.map((arg: unknown) => constantOf(arg, params))
      : [];
  if (typeof value !== "string" || value === "" || others.length > 0) return undefined;
  if (name === "versionOf") return fromBuckets("versions", source.indexes.versions, [value]);
  return name === "partOfRelease" ? byPrefix(`versions.${value}.`, source) : undefined;
}

function byPrefix(prefix: string, { documents }: Source): Access {
  const start = placeOf(prefix, documents);
  const end = placeOf(`${prefix}\uFFFF`, documents);
  const size = end - start;
  return { index: "_id by path", size, documents: () => documents.slice(start, end) };
}

/** What every id that a `path("a.**")` matches begins with. */
function pathPrefix(node: unknown, params: Params): string | undefined {
  if (!isNodeOf(node, "FuncCall") || node["name"] !== "path") return undefined;
  const { args } = node;
  const pattern = Array.isArray(args) ? constantOf(args[0], params) : undefined;
  const prefix = typeof pattern === "string" ? pattern.split("*")[0] : undefined;
  return prefix === "" ? undefined : prefix;
}

function byRange(node: unknown, range: Range | undefined, source: Source): Access | undefined {
  const path = pathOf(node);
  if (path === undefined || range === undefined) return undefined;
  const sorted = source.indexes.sorted(path, undefined);
  const size = sorted.sizeOf(range);
  if (size > source.documents.length * LARGEST_RANGE) return undefined;
  const index = `range of ${path.join(".")}`;
  return { index, size, documents: () => sorted.within(range).toSorted(byId) };
}

function boundOf(op: unknown, value: unknown): Range | undefined {
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  const bound = { value, inclusive: op === "<=" || op === ">=" };
  return op === "<" || op === "<=" ? { to: bound } : { from: bound };
}

function rangeOf(node: GroqNode, params: Params): Range | undefined {
  const from = boundOf(">=", constantOf(node["left"], params))?.from;
  const to = boundOf(node["isInclusive"] === true ? "<=" : "<", constantOf(node["right"], params));
  return from === undefined || to?.to === undefined ? undefined : { from, to: to.to };
}

/** The first of these conditions that finds documents by a value of the outer document. */
export function outerAccess(
  conditions: readonly GroqNode[],
  source: Source,
): OuterAccess | undefined {
  for (const condition of conditions) {
    const args = condition.type === "FuncCall" ? referencesArguments(condition) : undefined;
    const key = args?.length === 1 ? outerValue(args[0]) : undefined;
    if (key !== undefined) {
      const documentsOf = (id: string) => source.indexes.references.get(id);
      return { index: "references, of each outer document", key, documentsOf };
    }
    const found = outerEquality(condition, source);
    if (found !== undefined) return found;
  }
  return undefined;
}

function outerEquality(
  { type, op, left, right }: GroqNode,
  source: Source,
): OuterAccess | undefined {
  if (type !== "OpCall" || op !== "==") return undefined;
  for (const [own, outer] of [
    [left, right],
    [right, left],
  ]) {
    const path = pathOf(own);
    const key = outerValue(outer);
    if (path === undefined || key === undefined) continue;
    const index = `${path.join(".")}, of each outer document`;
    if (path.join() !== "_id") {
      return { index, key, documentsOf: (value) => source.indexes.equal(path).get(value) };
    }
    return { index, key, documentsOf: (id) => [source.byId.get(id) ?? []].flat() };
  }
  return undefined;
}

function sizeOf(lists: readonly (readonly StoredDocument[])[]): number {
  return lists.reduce((size, list) => size + list.length, 0);
}

/** Several lists in the order of ids as one, each document once. */
function merged(lists: readonly (readonly StoredDocument[])[]): readonly StoredDocument[] {
  const [only, ...others] = lists.filter((list) => list.length > 0);
  if (only === undefined || others.length === 0) return only ?? [];
  return [...new Set(lists.flat())].toSorted(byId);
}
