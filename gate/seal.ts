import type { SignedSeal } from "../contracts/objects/seal.ts";
import { type SealedDocument, textOfSeal } from "../contracts/seal-check.ts";
import type { ReviewRecord, Validity } from "../policy/index.ts";
import { digestOf } from "./digest.ts";
import type { GateKeys } from "./keys.ts";

type SealedApproval = SignedSeal["approvals"][number];

/** What a seal says beside the digest of the form. */
interface Sealing {
  readonly validity: Validity;
  readonly approvals: readonly SealedApproval[];
  readonly at: Date;
}

/** The public form with its signed seal, as it is written to `public`. */
export async function sealed<Form extends SealedDocument>(
  form: Form,
  { validity, approvals, at }: Sealing,
  keys: GateKeys,
): Promise<Form & { readonly seal: SignedSeal }> {
  const seal = {
    _type: "seal" as const,
    digest: await digestOf(form),
    validUntil: validity.validUntil,
    channels: [...validity.channels],
    approvals: [...approvals],
    sealedAt: at.toISOString(),
    keyId: keys.keyId,
  };
  return { ...form, seal: { ...seal, signature: await keys.sign(textOfSeal(form, seal)) } };
}

/** What the world is told of the reviews: that there were two people, not who. */
export function sealedApprovals(
  records: readonly ReviewRecord[],
  projectId: string,
): Promise<SealedApproval[]> {
  return Promise.all(
    records.map(async ({ kind, reviewer, reviewedAt }) => ({
      _type: "approval" as const,
      _key: kind,
      kind,
      reviewer: await opaque(reviewer, projectId),
      at: reviewedAt,
    })),
  );
}

/**
 * The same person is always the same id, and the id tells the world no name: the user ids of a
 * project can.
 */
async function opaque(userId: string, projectId: string): Promise<string> {
  const digest = await digestOf({ projectId, userId });
  return `reviewer-${digest.slice("sha256:".length, "sha256:".length + 16)}`;
}
