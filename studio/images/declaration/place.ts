/** Where in a document a picture will stand, and the document as it will be with it. */
import { isFields, type Fields } from "../../../policy/engine/values.ts";
import type { Path, PathSegment, PolicyDocument } from "../../../policy/index.ts";

/** The document with `value` at `path`; what the path leads through is made where it is missing. */
export function withValueAt(document: PolicyDocument, path: Path, value: unknown): PolicyDocument {
  const { _id, _type } = document;
  return { ...fieldsWith(document, path, value), _id, _type };
}

function fieldsWith(fields: Fields, path: Path, value: unknown): Fields {
  const [first, ...rest] = path;
  if (typeof first !== "string") return fields;
  return { ...fields, [first]: valueWith(fields[first], rest, value) };
}

function valueWith(current: unknown, path: Path, value: unknown): unknown {
  const [first] = path;
  if (first === undefined) return value;
  if (typeof first === "string") return fieldsWith(isFields(current) ? current : {}, path, value);
  return itemsWith(Array.isArray(current) ? current : [], first, path.slice(1), value);
}

function itemsWith(
  items: readonly unknown[],
  segment: Exclude<PathSegment, string>,
  rest: Path,
  value: unknown,
): readonly unknown[] {
  const index =
    typeof segment === "number" ? segment : items.findIndex((item) => keyOf(item) === segment._key);
  const key = typeof segment === "number" ? {} : segment;
  const item = valueWith(items[index], rest, value);
  const keyed = isFields(item) ? { ...key, ...item } : item;
  return items[index] === undefined ? [...items, keyed] : items.with(index, keyed);
}

function keyOf(item: unknown): unknown {
  return isFields(item) ? item["_key"] : undefined;
}

/** Does `path` lead to `within`, or into it? */
export function leadsInto(path: Path, within: Path): boolean {
  return within.every((segment, index) => isSame(segment, path[index]));
}

function isSame(left: PathSegment, right: PathSegment | undefined): boolean {
  if (typeof left !== "object" || typeof right !== "object") return left === right;
  return left._key === right._key;
}
