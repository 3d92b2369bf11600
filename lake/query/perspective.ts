import { LakeError } from "../errors.ts";
import { splitId } from "../ids.ts";
import { isJsonObject } from "../json.ts";
import type { Perspective, StoredDocument } from "../types.ts";

const BUNDLE = /^[A-Za-z0-9_-]+$/;

/**
 * What a query sees: bundles from the most to the least important, with what is published under
 * them all; or every document as it lies there.
 */
export type Stack = "raw" | readonly string[];

/**
 * Reads `raw`, `published`, `drafts`, `previewDrafts`, or a list of releases and `drafts`.
 *
 * @throws LakeError 400 for a name that cannot be a perspective, and for `raw` in a list.
 */
export function parsePerspective(perspective: Perspective): Stack {
  const names = typeof perspective === "string" ? perspective.split(",") : perspective;
  if (names.length === 1 && names[0] === "raw") return "raw";
  const stack: string[] = [];
  for (const name of names) {
    if (name === "raw" || !BUNDLE.test(name)) {
      throw new LakeError(400, {
        type: "invalidPerspectiveError",
        description:
          `"${name}" cannot stand in the perspective ${JSON.stringify(perspective)}. Allowed: ` +
          "raw alone, published, drafts, or a list of release names and drafts.",
      });
    }
    // What is published lies under every stack anyway; nothing below it could show through.
    if (name === "published") break;
    stack.push(name === "previewDrafts" ? "drafts" : name);
  }
  return stack;
}

/**
 * Of all versions of one document, what a query of this stack sees: every one in `raw`, else at
 * most one, under the bare id.
 */
export function resolveGroup(
  publishedId: string,
  versions: readonly StoredDocument[],
  stack: Stack,
): readonly StoredDocument[] {
  if (stack === "raw") return versions;
  const byBundle = new Map(versions.map((version) => [splitId(version._id).bundle, version]));
  const published = byBundle.get(undefined);
  if (stack.length === 0) return published ? [published] : [];
  const bundle = stack.find((name) => byBundle.has(name));
  const winner = byBundle.get(bundle);
  return winner && !isGoingToDisappear(winner) ? [underBareId(winner, publishedId)] : [];
}

/** A version that says: when this release is published, unpublish the document. */
function isGoingToDisappear(document: StoredDocument): boolean {
  const system = document["_system"];
  return isJsonObject(system) && system["delete"] === true;
}

/** Copies are kept as long as their originals, so that views of the same data share them. */
const copies = new WeakMap<StoredDocument, StoredDocument>();

function underBareId(document: StoredDocument, publishedId: string): StoredDocument {
  const known = copies.get(document);
  if (known) return known;
  const copy = { ...document, _id: publishedId, _originalId: document._id };
  copies.set(document, copy);
  return copy;
}
