import { z } from "zod";
import { REVIEW_KINDS, valuesOf } from "../contracts/vocabulary.ts";
import type { ReviewRecord } from "../policy/index.ts";
import { type DatasetPort, type LakeDocument, lakeDocumentSchema } from "./lake-port.ts";
import { reviewersToday } from "./people.ts";
import { approvalsOnRecord } from "./review-record.ts";
import type { Setting } from "./setting.ts";

/** A review that is not used up, as it is stored. Ids without `review.` are nobody's review. */
export interface StoredReview {
  readonly record: ReviewRecord;
  readonly stored: LakeDocument;
}

const reviewSchema = z.object({
  _id: z.string().startsWith("review."),
  _type: z.literal("review"),
  kind: z.enum(valuesOf(REVIEW_KINDS)),
  decision: z.enum(["approved", "changes-requested"]),
  digest: z.string(),
  reviewer: z.string(),
  reviewedAt: z.string(),
  acknowledged: z.array(z.string()).default([]),
  note: z.string().optional(),
});

/**
 * The reviews of a document that are not used up, of any digest, oldest first. Not among them: a
 * draft that looks like one (anybody may write drafts), and one by somebody who is no longer a
 * reviewer of its kind; and an approval that is not on the gate's record. One that asks for
 * changes counts in any case: it only holds up.
 */
export async function reviewsOf(id: string, setting: Setting): Promise<readonly StoredReview[]> {
  const found = await setting.lake.editorial.query(
    `*[_id in path("review.*") && _type == "review" && document._ref == $id && !defined(usedBy)]
      | order(reviewedAt asc, _id asc)`,
    { id },
    z.array(lakeDocumentSchema),
  );
  const isReviewer = await reviewersToday(setting);
  const isOnRecord = found.length === 0 ? () => false : await approvalsOnRecord(id, setting);
  return found.flatMap((stored) => {
    const parsed = reviewSchema.safeParse(stored);
    if (!parsed.success) return [];
    const { _id, _type, note, ...rest } = parsed.data;
    if (!isReviewer(rest.reviewer, rest.kind)) return [];
    const record = { id: _id, ...rest, ...(note === undefined ? {} : { note }) };
    return rest.decision === "approved" && !isOnRecord(record) ? [] : [{ stored, record }];
  });
}

/** The document that keeps a review. */
export function reviewDocument(documentId: string, record: ReviewRecord) {
  const { id, ...rest } = record;
  return {
    _id: id,
    _type: "review",
    document: { _type: "reference", _ref: documentId, _weak: true },
    ...rest,
  };
}

/** One for each document: asking again replaces it. */
export function reviewRequestIdOf(documentId: string): string {
  return `reviewRequest.${documentId}`;
}

const reviewRequestSchema = z.object({
  requestedBy: z.string(),
  requestedAt: z.string(),
  digest: z.string(),
  note: z.string().optional(),
  requestKey: z.string().optional(),
  requestDigest: z.string().optional(),
});

/** The open request to review a document, if there is one. */
export async function reviewRequestOf(
  documentId: string,
  editorial: DatasetPort,
): Promise<z.infer<typeof reviewRequestSchema> | undefined> {
  const id = reviewRequestIdOf(documentId);
  const stored = (await editorial.documents([id])).get(id);
  return reviewRequestSchema.safeParse(stored).data;
}
