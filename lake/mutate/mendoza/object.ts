import { type JsonObject, sameText } from "../../json.ts";
import type { Json } from "../../types.ts";
import type { Edit, EditOf, Patch } from "./edit.ts";
import { OP } from "./operations.ts";

/** The fields that differ; all fields anew if the order of keys asks for it. */
export function editObject(
  before: JsonObject,
  after: JsonObject,
  editOf: EditOf,
): Edit | undefined {
  const setField = setFieldWith(editOf);
  const keys = Object.keys(after);
  // An output that nothing is put into stays null, so an empty object must be said as a value.
  if (keys.length === 0) return undefined;
  const indexOf = new Map(
    Object.keys(before)
      .toSorted(byCodeUnit)
      .map((key, index) => [key, index]),
  );
  if (keepsOrder(before, after)) {
    const removed = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
    return {
      base: "copy",
      operations: [
        ...removed.flatMap((key) => [OP.objectDeleteField, indexOf.get(key) ?? 0]),
        ...keys.flatMap((key) => setField(before[key], after[key] ?? null, key, indexOf.get(key))),
      ],
    };
  }
  const operations = keys.flatMap((key) => {
    const index = indexOf.get(key);
    const taken = index !== undefined && sameText(before[key] ?? null, after[key] ?? null);
    return taken
      ? [OP.objectCopyField, index]
      : setField(before[key], after[key] ?? null, key, index);
  });
  return { base: "blank", operations };
}

/** The decoder sorts with `Array.sort`, by UTF-16 code units. */
function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

type SetField = (
  before: Json | undefined,
  after: Json,
  key: string,
  index: number | undefined,
) => Patch;

function setFieldWith(editOf: EditOf): SetField {
  return (before, after, key, index) => {
    if (before === undefined || index === undefined) return [OP.objectSetFieldValue, after, key];
    if (sameText(before, after)) return [];
    const edit = editOf(before, after);
    if (edit === undefined) return [OP.objectSetFieldValue, after, key];
    const push = edit.base === "copy" ? OP.pushFieldCopy : OP.pushFieldBlank;
    return [push, index, ...edit.operations, OP.returnIntoObjectSameKeyPop];
  };
}

/** Whether deleting, setting and appending fields of `before` leads to the key order of `after`. */
function keepsOrder(before: JsonObject, after: JsonObject): boolean {
  const kept = Object.keys(before).filter((key) => Object.hasOwn(after, key));
  const added = Object.keys(after).filter((key) => !Object.hasOwn(before, key));
  // Through an object, because JavaScript moves keys that look like integers to the front.
  const reached = Object.keys(Object.fromEntries([...kept, ...added].map((key) => [key, null])));
  return reached.join("\n") === Object.keys(after).join("\n");
}
