import type { PublicForm } from "../contracts/index.ts";
import type { Seal } from "../contracts/objects/seal.ts";
import type { ReviewRecord, Validity } from "../policy/index.ts";
import { digestOf } from "./digest.ts";

type SealedApproval = Seal["approvals"][number];

/** The public form with its seal, as it is written to `public`. */
export async function sealed(
  form: PublicForm,
  validity: Validity,
  approvals: readonly SealedApproval[],
  at: Date,
): Promise<PublicForm & { readonly seal: Seal }> {
  return {
    ...form,
    seal: {
      _type: "seal",
      digest: await digestOf(form),
      validUntil: validity.validUntil,
      channels: [...validity.channels],
      approvals: [...approvals],
      sealedAt: at.toISOString(),
    },
  };
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
