import { isJsonArray, isJsonObject } from "../json.ts";
import type { Json } from "../types.ts";

/** Documents that a document refers to, and whether one of the references to it is strong. */
export type References = ReadonlyMap<string, { readonly strong: boolean }>;

/**
 * Collects references into the same data set. `_system` is left out: what the lake itself notes
 * there (the group a version belongs to) protects nothing.
 */
export function referencesOf(document: { readonly [field: string]: Json }): References {
  const found = new Map<string, { readonly strong: boolean }>();
  for (const [field, value] of Object.entries(document)) {
    if (field !== "_system") collect(value, found);
  }
  return found;
}

function collect(value: Json, found: Map<string, { readonly strong: boolean }>): void {
  if (isJsonArray(value)) {
    for (const member of value) collect(member, found);
  } else if (isJsonObject(value)) {
    const target = value["_ref"];
    if (typeof target === "string" && isLocal(value)) {
      const strong = value["_weak"] !== true || found.get(target)?.strong === true;
      found.set(target, { strong });
    }
    for (const member of Object.values(value)) collect(member, found);
  }
}

/** References to other data sets and to media libraries are nobody's here to check. */
function isLocal(reference: { readonly [key: string]: Json }): boolean {
  const { _dataset, _ref } = reference;
  return _dataset === undefined && typeof _ref === "string" && !_ref.includes(":");
}
