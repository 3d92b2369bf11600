import type { JsonObject } from "../../json.ts";
import type { DocumentChange, StoredDocument } from "../../types.ts";
import { encodePatch } from "./encode.ts";
import { OP } from "./operations.ts";

/** Exactly so the Studio recognises that a document came into being or ceased to be. */
const GONE = [OP.value, null] as const;

/**
 * What turns `previous` into `result` and back.
 *
 * Both without `_rev`, which clients leave out before they apply a patch and take from the
 * event instead; the positions of fields would not fit otherwise.
 */
export function effectsOf(
  previous: StoredDocument | undefined,
  result: StoredDocument | undefined,
): DocumentChange["effects"] {
  if (previous && result) {
    const before = withoutRevision(previous);
    const after = withoutRevision(result);
    return { apply: encodePatch(before, after), revert: encodePatch(after, before) };
  }
  return {
    apply: result ? [OP.value, withoutRevision(result)] : GONE,
    revert: previous ? [OP.value, withoutRevision(previous)] : GONE,
  };
}

export function withoutRevision(document: StoredDocument): JsonObject {
  const { _rev, ...rest } = document;
  return rest;
}
