/** `autoGenerateArrayKeys`: objects in arrays get the `_key` that the Studio needs, if they lack one. */
import { randomBytes } from "node:crypto";
import { isJsonArray, isJsonObject } from "../json.ts";
import type { Json, Mutation } from "../types.ts";

const KEY_BYTES = 6;

function keyed(value: Json): Json {
  if (isJsonArray(value)) {
    return value.map((item) => {
      const inner = keyed(item);
      return isJsonObject(inner) && inner["_key"] === undefined
        ? { _key: randomBytes(KEY_BYTES).toString("hex"), ...inner }
        : inner;
    });
  }
  if (isJsonObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, keyed(inner)]));
  }
  return value;
}

/**
 * The mutation with keys. A mutation is walked as a whole: the only arrays it holds are values to
 * be written, and lists of strings (`unset`), which have no objects to key.
 */
export function withArrayKeys(mutation: Mutation): Mutation {
  return Object.fromEntries(Object.entries(mutation).map(([name, value]) => [name, keyed(value)]));
}
