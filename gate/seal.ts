import type { PublicForm } from "../contracts/index.ts";
import type { Channel } from "../contracts/vocabulary.ts";
import { digestOf } from "./digest.ts";

/** What a seal rests on beside the form. */
export interface SealOf {
  readonly form: PublicForm;
  /** ISO 8601. */
  readonly validUntil: string;
  readonly channels: readonly Channel[];
  readonly approvals: readonly {
    readonly kind: string;
    /** Sanity user id. */
    readonly reviewer: string;
    /** ISO 8601. */
    readonly at: string;
  }[];
  readonly sealedAt: Date;
  readonly projectId: string;
}

/** The public form with its seal, as it is written to `public`. */
export async function sealed({ form, approvals, sealedAt, projectId, ...rest }: SealOf) {
  return {
    ...form,
    seal: {
      _type: "seal",
      digest: await digestOf(form),
      validUntil: rest.validUntil,
      channels: rest.channels,
      approvals: await Promise.all(
        approvals.map(async ({ kind, reviewer, at }) => ({
          _type: "approval",
          _key: kind,
          kind,
          reviewer: await opaque(reviewer, projectId),
          at,
        })),
      ),
      sealedAt: sealedAt.toISOString(),
    },
  };
}

/**
 * The same person is always the same id, and the id tells the world no name: the user ids of a
 * project can.
 */
async function opaque(userId: string, projectId: string): Promise<string> {
  const digest = await digestOf({ projectId, userId });
  return `reviewer-${digest.slice("sha256:".length, "sha256:".length + 16)}`;
}
