import { z } from "zod";
import { CHANNELS, REVIEW_KINDS, valuesOf } from "../vocabulary.ts";
import { key, moment, typeTag } from "./primitives.ts";

const approval = z.object({
  _type: typeTag("approval"),
  _key: key,
  kind: z.enum(valuesOf(REVIEW_KINDS)),
  /** An opaque id, never a name. */
  reviewer: z.string().min(1).max(128),
  at: moment,
});

/**
 * What the gate adds when it publishes. Without it nothing in `public` is shown.
 *
 * As it may be found: the first version did not sign. What the gate writes, and all that counts as
 * genuine, is `signedSeal`.
 */
export const seal = z.object({
  _type: typeTag("seal"),
  /** SHA-256 over the RFC 8785 canonical JSON of the public form, which is without the seal. */
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  /** The earliest end of a consent that the document rests on, or `NO_END`. */
  validUntil: moment,
  /** Where it may be used: what the document and every consent allow. */
  channels: z.array(z.enum(valuesOf(CHANNELS))),
  approvals: z.array(approval),
  sealedAt: moment,
  keyId: z.string().min(1).max(128).exactOptional(),
  signature: z.string().min(1).max(1_000).exactOptional(),
});
export type Seal = z.infer<typeof seal>;

/** A seal that says which key signed it, and how. */
export const signedSeal = seal.required({ keyId: true, signature: true });
export type SignedSeal = z.infer<typeof signedSeal>;
