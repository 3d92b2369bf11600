import { isJsonObject } from "../../json.ts";
import type { Json, StoredDocument } from "../../types.ts";

/** A way through objects, from the document on: `slug.current` is `["slug", "current"]`. */
export type AttributePath = readonly string[];

/** What GROQ finds there: nothing where the way leads through an array or ends early. */
export function valueAt(document: StoredDocument, path: AttributePath): Json | undefined {
  let value: Json | undefined = document;
  for (const name of path) {
    if (!isJsonObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}
