/** Whether a document in `public` is what the gate sealed, asked with the public keys alone. */
import { z } from "zod";
import { canonicalText, contentOf, digestOfText } from "./canonical.ts";
import { signedSeal } from "./objects/seal.ts";
import { type KeySet, signatureVerifier } from "./signatures.ts";

/** So that no signature of a seal is ever one of anything else. */
const PURPOSE = "haven/seal/1";

const recordSchema = z.record(z.string(), z.unknown());

/** Whose seal it is: a seal that is copied to another document says another thing. */
export interface SealedDocument {
  readonly _id: string;
  readonly _type: string;
}

/** What the gate signs: everything that the seal says, and of which document. */
export function textOfSeal(
  { _id, _type }: SealedDocument,
  seal: Readonly<Record<string, unknown>>,
): string {
  return canonicalText({ purpose: PURPOSE, documentId: _id, documentType: _type, seal });
}

/** What may be wrong with a seal, in words for a person. */
export const SEAL_FAULTS = {
  "no-seal": "It has no seal: it did not come through the gate.",
  unsigned: "Its seal is not signed: it was made before seals were, or not by the gate.",
  "unknown-key": "Its seal names a key that is not among the public keys.",
  forged: "Its seal was not made by the gate for this document, or was changed since.",
  changed: "It is not what was sealed: it was changed after it was let out.",
} as const;
export type SealFault = keyof typeof SEAL_FAULTS;

/** `genuine`, or what is wrong. Whether the seal has ended is another question: see `validUntil`. */
export type SealVerdict = "genuine" | SealFault;

/**
 * Checks whole documents as they stand in `public`: `*[_id == $id][0]`, not a projection, since the
 * digest is of all fields. Answers a verdict for each; never throws for what a document holds.
 */
export function sealVerifier(
  keys: KeySet,
): (document: SealedDocument & Readonly<Record<string, unknown>>) => Promise<SealVerdict> {
  const verify = signatureVerifier(keys);
  return async (document) => {
    const found = recordSchema.safeParse(document["seal"]).data;
    if (found === undefined) return "no-seal";
    const parsed = signedSeal.safeParse(found);
    if (!parsed.success) return "signature" in found ? "forged" : "unsigned";
    const { keyId, digest } = parsed.data;
    const { signature, ...seal } = found;
    const text = orUndefined(() => textOfSeal(document, seal));
    if (text === undefined || typeof signature !== "string") return "forged";
    const verdict = await verify({ text, keyId, signature });
    if (verdict !== "genuine") return verdict;
    const content = orUndefined(() => canonicalText(contentOf(document)));
    return content !== undefined && (await digestOfText(content)) === digest ? verdict : "changed";
  };
}

/** What has no canonical JSON has no digest either, and so is not what was sealed. */
function orUndefined(text: () => string): string | undefined {
  try {
    return text();
  } catch {
    return undefined;
  }
}
