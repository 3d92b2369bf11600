/** Finding references in documents of any shape, and holding them loosely. */
import { asReference, mapReferences } from "../contracts/references.ts";

/** A reference found in a document. */
export interface Found {
  readonly id: string;
  readonly weak: boolean;
  /** Field names and indices from the value to the reference. */
  readonly path: readonly (string | number)[];
}

/** Every reference in a value, in stored order, repeats included. */
export function referencesIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly Found[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => referencesIn(item, [...path, index]));
  }
  if (!isObject(value)) return [];
  const own = asReference(value);
  const inside = Object.entries(value).flatMap(([field, inner]: [string, unknown]) =>
    referencesIn(inner, [...path, field]),
  );
  return own === undefined ? inside : [{ id: own._ref, weak: own._weak === true, path }, ...inside];
}

/** Whether an id is the id of an asset, which is stored and let out with its bytes. */
export function isAssetId(id: string): boolean {
  return /^(?:image-[a-zA-Z0-9_]+-\d+x\d+|file-[a-zA-Z0-9_]+)-[a-z0-9]+$/.test(id);
}

/** Ids of the assets a value uses, once each. */
export function assetIdsIn(value: unknown): readonly string[] {
  return [...new Set(referencesIn(value).map(({ id }) => id))].filter(isAssetId);
}

/**
 * A copy in which strong references to the documents of `types` (bare id to type) are weak until
 * their target is published again, marked as the Studio marks them: a draft may point at what was
 * taken down, and must not keep it from being taken down.
 */
export function weakened<Value>(value: Value, types: ReadonlyMap<string, string>): Value {
  return mapReferences(value, (reference) => {
    const type = types.get(reference._ref);
    if (type === undefined || reference._weak === true) return reference;
    return { ...reference, _weak: true, _strengthenOnPublish: { type, weak: false } };
  });
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
