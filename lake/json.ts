import type { Json, StoredDocument } from "./types.ts";

/** An object as JSON has it. */
export type JsonObject = { readonly [key: string]: Json };

/** How deep arrays and objects may nest: enough for any schema, far below a stack overflow. */
export const MAX_DEPTH = 100;

/** Whether `value` is JSON all the way down, and not deeper than `MAX_DEPTH`. */
export function isJson(value: unknown, depth = 0): value is Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || depth >= MAX_DEPTH) return false;
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return members.every((member) => isJson(member, depth + 1));
}

/** An object that is no array. Of a `Json` it leaves the objects. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A copy without some of the fields. */
export function without(object: JsonObject, ...names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

/** Equal down to the order of keys, which a plain deep comparison would not see. */
export function sameText(a: Json, b: Json): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Arrays of `Json`; `Array.isArray` alone does not narrow read-only ones. */
export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Parses text that was written by `JSON.stringify`. Throws on anything else. */
export function parseJson(text: string): Json {
  const value: unknown = JSON.parse(text);
  if (!isJson(value)) throw new Error("Stored JSON nests too deep.");
  return value;
}

/** Whether all the fields that the lake itself writes are there. */
export function isStoredDocument(value: Json | undefined): value is StoredDocument {
  return (
    isJsonObject(value) &&
    typeof value["_id"] === "string" &&
    typeof value["_type"] === "string" &&
    typeof value["_rev"] === "string" &&
    typeof value["_createdAt"] === "string" &&
    typeof value["_updatedAt"] === "string"
  );
}
