import { randomUUID } from "node:crypto";

/** Letters, digits, `_`, `-` and single dots inside; at most 128 characters, as the hosted service. */
const DOCUMENT_ID = /^[A-Za-z0-9_](?:\.?[A-Za-z0-9_-]+)*$/;
const MAX_ID_LENGTH = 128;

const TRANSACTION_ID = /^[A-Za-z0-9_.-]{1,128}$/;

const DRAFTS_PREFIX = "drafts.";
const VERSIONS_PREFIX = "versions.";

/** Whether this may be the id of a document. */
export function isDocumentId(id: string): boolean {
  return id.length <= MAX_ID_LENGTH && DOCUMENT_ID.test(id);
}

/** Whether a client may name its transaction so. */
export function isTransactionId(id: string): boolean {
  return TRANSACTION_ID.test(id);
}

export function newId(): string {
  return randomUUID();
}

export function draftIdOf(publishedId: string): string {
  return DRAFTS_PREFIX + publishedId;
}

/** What an id says of itself: which document, and in which bundle. */
export interface IdParts {
  /** The bare id, which all versions of the document share. */
  readonly publishedId: string;
  /** `drafts`, the name of a release, or absent for what is published. */
  readonly bundle?: string;
}

/** Splits `drafts.x`, `versions.release.x` and `x`. */
export function splitId(id: string): IdParts {
  if (id.startsWith(DRAFTS_PREFIX)) {
    return { publishedId: id.slice(DRAFTS_PREFIX.length), bundle: "drafts" };
  }
  if (id.startsWith(VERSIONS_PREFIX)) {
    const rest = id.slice(VERSIONS_PREFIX.length);
    const dot = rest.indexOf(".");
    if (dot > 0) return { publishedId: rest.slice(dot + 1), bundle: rest.slice(0, dot) };
  }
  return { publishedId: id };
}
