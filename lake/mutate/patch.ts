import { Mutation as SanityMutation } from "@sanity/mutator";
import { z } from "zod";
import { isJson, isJsonObject, type JsonObject } from "../json.ts";
import type { Json, StoredDocument } from "../types.ts";
import { malformed } from "./failure.ts";
import { isPath } from "./path.ts";

const json = z.custom<Json>((value) => isJson(value), "must be JSON");
const path = z.string().refine(isPath, "is not a JSONMatch path");
const values = byPath(json);
const numbers = byPath(z.number());
const items = z.array(json);

function byPath<T>(value: z.ZodType<T>): z.ZodType<Record<string, T>> {
  return z.record(z.string(), value).refine((record) => Object.keys(record).every(isPath), {
    error: "has a key that is not a JSONMatch path",
  });
}

/** The operations of a patch, as they stand in a body. */
export const patchOperations = z
  .object({
    set: values.exactOptional(),
    setIfMissing: values.exactOptional(),
    unset: z.array(path).exactOptional(),
    inc: numbers.exactOptional(),
    dec: numbers.exactOptional(),
    diffMatchPatch: byPath(z.string()).exactOptional(),
    insert: z
      .union([
        z.object({ before: path, items }).strict(),
        z.object({ after: path, items }).strict(),
        z.object({ replace: path, items }).strict(),
      ])
      .exactOptional(),
    ifRevisionID: z.string().exactOptional(),
  })
  .strict();

export type PatchOperations = z.infer<typeof patchOperations>;

/** Fields that name a document and are not for patches to change. */
const FIXED_FIELDS = ["_id", "_type"] as const;

/**
 * Applies the operations of a patch with Sanity's own `@sanity/mutator`, JSONMatch paths and all.
 * Does not look at `ifRevisionID`.
 *
 * @throws Failure 400 for a path or an operation that cannot be applied.
 */
export function applyOperations(document: StoredDocument, operations: PatchOperations): JsonObject {
  const result = withMutator(document, operations);
  for (const field of FIXED_FIELDS) {
    if (result[field] !== document[field]) {
      throw malformed(`A patch cannot change ${field} of "${document._id}".`);
    }
  }
  return result;
}

function withMutator(document: StoredDocument, operations: PatchOperations): JsonObject {
  try {
    const mutation = new SanityMutation({
      mutations: [{ patch: { id: document._id, ...operations } }],
    });
    const result: unknown = mutation.apply(document);
    if (isJson(result) && isJsonObject(result)) return result;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw malformed(`The patch of "${document._id}" cannot be applied: ${error.message}`);
  }
  throw malformed(`The patch of "${document._id}" would leave no JSON document.`);
}
