import { z } from "zod";
import { REVIEW_KINDS, type ReviewKind, valuesOf } from "../../contracts/vocabulary.ts";
import { type KeySet, signatureVerifier } from "../../contracts/signatures.ts";
import { textOfEntry } from "../../gate/audit-entry.ts";
import type { Snapshot, SnapshotDocument } from "./snapshot.ts";

const reviewKindSchema = z.enum(valuesOf(REVIEW_KINDS));

/** What the audit reads of the entry that the gate makes when it publishes. */
const entrySchema = z.object({
  _id: z.string().startsWith("auditEntry."),
  _type: z.literal("auditEntry"),
  action: z.literal("publish"),
  documentId: z.string(),
  digest: z.string(),
  transactionId: z.string(),
  keyId: z.string(),
  signature: z.string(),
  approvals: z.array(
    z.object({ kind: reviewKindSchema, reviewer: z.string(), reviewId: z.string() }),
  ),
});
type Entry = z.infer<typeof entrySchema>;

/** What it reads of a review that was used up. */
const reviewSchema = z.object({
  _type: z.literal("review"),
  kind: reviewKindSchema,
  decision: z.literal("approved"),
  digest: z.string(),
  reviewer: z.string(),
  usedBy: z.string(),
});

/** The last publish of each document that is on record, by document id. */
export type Publishes = ReadonlyMap<string, Entry>;

/** Of entries that the gate signed: what somebody else wrote there proves nothing. */
export async function publishesOnRecord({ editorial }: Snapshot, keys: KeySet): Promise<Publishes> {
  const verify = signatureVerifier(keys);
  const publishes = new Map<string, Entry>();
  for (const document of [...editorial.values()].toSorted(byId)) {
    const entry = entrySchema.safeParse(document).data;
    if (entry === undefined) continue;
    const { keyId, signature } = entry;
    const verdict = await verify({ text: textOfEntry(document), keyId, signature });
    if (verdict === "genuine") publishes.set(entry.documentId, entry);
  }
  return publishes;
}

function byId(left: SnapshotDocument, right: SnapshotDocument): number {
  return left._id < right._id ? -1 : 1;
}

/**
 * What is missing on record of a publish, in plain words: the entry itself, or for each kind of
 * review that is needed an approval of exactly that text, used up by it.
 */
export function missingApprovals(
  entry: Entry | undefined,
  needed: readonly ReviewKind[],
  snapshot: Snapshot,
): readonly string[] {
  if (entry === undefined) return ["It is not on the gate's signed record that it was published."];
  return needed
    .filter((kind) => !isApproved(kind, entry, snapshot))
    .map((kind) => `The ${kind} review of what was published is not on record.`);
}

function isApproved(kind: ReviewKind, entry: Entry, { editorial }: Snapshot): boolean {
  return entry.approvals.some((approval) => {
    if (approval.kind !== kind || !approval.reviewId.startsWith("review.")) return false;
    const review = reviewSchema.safeParse(editorial.get(approval.reviewId)).data;
    return (
      review?.kind === kind &&
      review.reviewer === approval.reviewer &&
      review.digest === entry.digest &&
      review.usedBy === entry.transactionId
    );
  });
}
