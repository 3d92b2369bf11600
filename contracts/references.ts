/**
 * Reading and changing references in documents of any shape. What Sanity knows of one:
 * `_weak` (the target may be missing) and `_strengthenOnPublish` (weak only because the target
 * was not published when the reference was made).
 */
import { z } from "zod";

const referenceSchema = z.looseObject({
  _ref: z.string(),
  _weak: z.boolean().optional(),
  _strengthenOnPublish: z.looseObject({ weak: z.boolean().optional() }).optional(),
});
type Reference = z.infer<typeof referenceSchema>;

/**
 * A copy in which every reference that waited for its target to be published is strong, as the
 * lake's own publish action makes it. So what is judged is what will be published.
 */
export function strengthened<Value>(value: Value): Value {
  return mapReferences(value, (reference) => {
    const { _strengthenOnPublish: later, _weak, ...rest } = reference;
    if (later === undefined) return reference;
    return later.weak === true ? { ...rest, _weak: true } : rest;
  });
}

/** The shape of a value is the same after the mapping, but for the marks of its references. */
export function mapReferences<Value>(value: Value, change: (reference: Reference) => object): Value;
export function mapReferences(value: unknown, change: (reference: Reference) => object): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => mapReferences(item, change));
  if (!isObject(value)) return value;
  const reference = asReference(value);
  return Object.fromEntries(
    Object.entries(reference === undefined ? value : change(reference)).map(
      ([field, inner]: [string, unknown]) => [field, mapReferences(inner, change)],
    ),
  );
}

export function asReference(value: object): Reference | undefined {
  const result = referenceSchema.safeParse(value);
  return result.success ? result.data : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
