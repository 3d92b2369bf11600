/** Ids as the Content Lake writes them: `x` is published, `drafts.x` is the draft of it. */

const DRAFTS = "drafts.";

/** `drafts.x` for `x`. */
export function draftIdOf(id: string): string {
  return `${DRAFTS}${id}`;
}

/** `x` for `drafts.x` and for `x`. */
export function bareIdOf(id: string): string {
  return id.startsWith(DRAFTS) ? id.slice(DRAFTS.length) : id;
}

/**
 * Whether a path of the gate may name it: what Sanity allows in an id, without the prefixes that
 * make an id a draft or a version of a release. The gate acts on documents, not on states of them.
 */
export function isDocumentId(id: string): boolean {
  return /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$/.test(id) && !/^(?:drafts|versions)\./.test(id);
}
