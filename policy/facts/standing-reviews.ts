import type { ReviewRecord, ReviewState } from "../engine/types.ts";

/**
 * The reviews that count: of exactly this digest, by people who did not edit it, of each person and
 * kind the latest. The order in which reviews are given does not matter.
 */
export function standingReviews({
  digest,
  reviews,
  editors,
}: ReviewState): readonly ReviewRecord[] {
  const latest = new Map<string, ReviewRecord>();
  for (const review of reviews.toSorted(byTimeThenId)) {
    if (review.digest !== digest || editors.includes(review.reviewer)) continue;
    latest.set(JSON.stringify([review.kind, review.reviewer]), review);
  }
  return [...latest.values()].toSorted(byTimeThenId);
}

function byTimeThenId(left: ReviewRecord, right: ReviewRecord): number {
  const order = Date.parse(left.reviewedAt) - Date.parse(right.reviewedAt);
  if (order !== 0 && !Number.isNaN(order)) return order;
  if (left.id === right.id) return 0;
  return left.id < right.id ? -1 : 1;
}
