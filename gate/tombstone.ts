import { isPublicType } from "../contracts/index.ts";
import type { SignedSeal } from "../contracts/objects/seal.ts";
import { type Tombstone, tombstoneContract } from "../contracts/tombstone.ts";
import { CHANNELS, NO_END, type TakedownKind, valuesOf } from "../contracts/vocabulary.ts";
import { digestOf } from "./digest.ts";
import type { GateKeys } from "./keys.ts";
import { sealed } from "./seal.ts";

/** How much of the digest: enough that no two documents share one, short enough for any id. */
const ID_DIGITS = 32;

/** The id under which a document's tombstone stands: always the same, whatever its own id holds. */
export async function tombstoneIdOf(documentId: string): Promise<string> {
  const digest = await digestOf(documentId);
  return `tombstone-${digest.slice("sha256:".length, "sha256:".length + ID_DIGITS)}`;
}

/**
 * The sealed tombstone of a document, for any channel and without an end. `undefined` for what
 * never was public: that there is such a document is nobody's business.
 */
export async function tombstoneOf(
  { _id, _type }: { readonly _id: string; readonly _type: string },
  { kind, at }: { readonly kind: TakedownKind; readonly at: Date },
  keys: GateKeys,
): Promise<(Tombstone & { readonly seal: SignedSeal }) | undefined> {
  if (!isPublicType(_type)) return undefined;
  const tombstone = tombstoneContract.publicForm.safeParse({
    _id: await tombstoneIdOf(_id),
    _type: "tombstone",
    documentId: _id,
    documentType: _type,
    since: at.toISOString(),
    kind,
  });
  if (!tombstone.success) return undefined;
  const validity = { validUntil: NO_END, channels: valuesOf(CHANNELS) };
  return sealed(tombstone.data, { validity, approvals: [], at }, keys);
}
