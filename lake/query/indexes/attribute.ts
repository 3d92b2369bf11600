import { isJsonObject } from "../../json.ts";
import type { Json, StoredDocument } from "../../types.ts";

/** A way through objects, from the document on: `slug.current` is `["slug", "current"]`. */
export type AttributePath = readonly string[];

/** How a way is named. */
interface WayNames {
  /** To those who ask for the plan: `slug.current`. */
  readonly shown: string;
  /** Among others, of which one may have a dot in the name of an attribute. */
  readonly exact: string;
}

/** A way that stands in a query is made out once, and so is its name. */
const named = new WeakMap<AttributePath, WayNames>();

export function namesOf(path: AttributePath): WayNames {
  const known = named.get(path);
  if (known !== undefined) return known;
  const made = { shown: path.join("."), exact: JSON.stringify(path) };
  named.set(path, made);
  return made;
}

/** What GROQ finds there: nothing where the way leads through an array or ends early. */
export function valueAt(document: StoredDocument, path: AttributePath): Json | undefined {
  let value: Json | undefined = document;
  for (const name of path) {
    if (!isJsonObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}
