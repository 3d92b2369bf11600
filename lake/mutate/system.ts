import { splitId } from "../ids.ts";
import { isJsonObject, type JsonObject } from "../json.ts";
import type { Json } from "../types.ts";

/**
 * `_system`, by which the Studio knows the versions of one document. It always follows from the
 * id, whatever a client sent: a copy of a draft under a bare id is no draft any more.
 *
 * A draft must not have a `scopeId`; the Studio takes it for a version of a release then.
 */
export function systemOf(id: string, given: Json | undefined): JsonObject {
  const { publishedId, bundle } = splitId(id);
  const group = { _ref: publishedId, _weak: true };
  if (bundle === undefined) return { group };
  if (bundle === "drafts") return { group, bundleId: bundle };
  return {
    group,
    bundleId: bundle,
    scopeId: bundle,
    release: { _ref: `_.releases.${bundle}`, _weak: true },
    ...(isJsonObject(given) && given["delete"] === true ? { delete: true } : {}),
  };
}
