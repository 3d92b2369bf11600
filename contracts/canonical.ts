import canonicalize from "canonicalize";

/**
 * What a save changes without changing the text, and what the gate itself adds: left out of every
 * digest, so that a save that changes nothing keeps the approvals.
 */
const NOT_CONTENT: ReadonlySet<string> = new Set([
  "_rev",
  "_createdAt",
  "_updatedAt",
  "_system",
  "seal",
]);

/** A document without revision, timestamps and seal: what there is to read in it. */
export function contentOf(document: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).filter(([field]) => !NOT_CONTENT.has(field)));
}

/**
 * `sha256:` and 64 hexadecimal digits, over the RFC 8785 canonical JSON of `value`.
 *
 * Throws a `RangeError` for what has no canonical JSON (a lone surrogate in a string).
 */
export async function digestOf(value: unknown): Promise<string> {
  return digestOfText(canonicalText(value));
}

/** The same of a text that is canonical JSON already. */
export async function digestOfText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return `sha256:${toHex(await crypto.subtle.digest("SHA-256", bytes))}`;
}

/** Lower-case hexadecimal. */
export function toHex(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** RFC 8785 canonical JSON. Throws a `RangeError` for what has none. */
export function canonicalText(value: unknown): string {
  let text: string | undefined;
  try {
    text = canonicalize(value);
  } catch (cause) {
    throw new RangeError("The text holds a character that is cut in half (a lone surrogate).", {
      cause,
    });
  }
  if (text === undefined) throw new RangeError("There is nothing to take a digest of.");
  return text;
}
