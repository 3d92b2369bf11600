import { Mutation as SanityMutation } from "@sanity/mutator";
import { z } from "zod";
import { isJson, isJsonObject, type JsonObject } from "../json.ts";
import type { Json, StoredDocument } from "../types.ts";
import { malformed } from "./failure.ts";

const json = z.custom<Json>((value) => isJson(value), "must be JSON");
const values = z.record(z.string(), json);
const numbers = z.record(z.string(), z.number());
const items = z.array(json);

/** The operations of a patch, as they stand in a body. */
export const patchOperations = z
  .object({
    set: values.exactOptional(),
    setIfMissing: values.exactOptional(),
    unset: z.array(z.string()).exactOptional(),
    inc: numbers.exactOptional(),
    dec: numbers.exactOptional(),
    diffMatchPatch: z.record(z.string(), z.string()).exactOptional(),
    insert: z
      .union([
        z.object({ before: z.string(), items }).strict(),
        z.object({ after: z.string(), items }).strict(),
        z.object({ replace: z.string(), items }).strict(),
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
