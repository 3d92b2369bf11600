/**
 * What a review is of. The gate binds a review to this digest, and the Studio takes the same of what
 * it shows: a reviewer approves what is on the screen and nothing else.
 */
import { contentOf, digestOf } from "./canonical.ts";
import { strengthened } from "./references.ts";

interface StoredDocument {
  readonly _id: string;
  readonly _type: string;
  readonly [field: string]: unknown;
}

/** A document as it would be published: under its bare id, its references strong. */
export function asPublished(document: StoredDocument): StoredDocument {
  const { _id, _type } = document;
  return { ...strengthened(contentOf(document)), _id: _id.replace(/^drafts\./u, ""), _type };
}

/**
 * Of a document as it would be published and of the published documents that it rests on, in the
 * order of their ids. Any change of the text, or of something that it rests on, changes it; a save
 * does not.
 *
 * Throws a `RangeError` for what has no canonical JSON.
 */
export async function digestOfReviewed(
  document: StoredDocument,
  dependencies: readonly StoredDocument[],
): Promise<string> {
  return digestOf({ content: contentOf(document), dependencies: dependencies.map(contentOf) });
}
