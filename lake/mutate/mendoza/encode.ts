import { isJsonArray, isJsonObject, sameText } from "../../json.ts";
import type { Json } from "../../types.ts";
import { editArray } from "./array.ts";
import type { Edit, EditOf, Patch } from "./edit.ts";
import { editObject } from "./object.ts";
import { OP } from "./operations.ts";
import { editString } from "./string.ts";

/**
 * A Mendoza patch from `before` to `after`: `applyPatch(before, patch)` of npm `mendoza` is
 * `after`, down to the order of its keys. Empty if they are the same.
 */
export function encodePatch(before: Json, after: Json): Patch {
  if (sameText(before, after)) return [];
  const edit = editOf(before, after);
  if (edit === undefined) return [OP.value, after];
  return edit.base === "copy" ? edit.operations : [OP.blank, ...edit.operations];
}

const editOf: EditOf = (before, after) => {
  const edit = editOfKind(before, after);
  return edit && sizeOf(edit.operations) < sizeOf(after) ? edit : undefined;
};

function editOfKind(before: Json, after: Json): Edit | undefined {
  if (typeof before === "string" && typeof after === "string") return editString(before, after);
  if (isJsonArray(before) && isJsonArray(after)) return editArray(before, after, editOf);
  if (isJsonObject(before) && isJsonObject(after)) return editObject(before, after, editOf);
  return undefined;
}

function sizeOf(value: Json): number {
  return JSON.stringify(value).length;
}
