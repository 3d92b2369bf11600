/** Answers of the gate, for tests of what the Studio makes of them. */
import { checkResponseSchema, type CheckResponse } from "../../gate/api.ts";

export const DIGEST = `sha256:${"a".repeat(64)}`;
export const OLDER_DIGEST = `sha256:${"b".repeat(64)}`;

type Finding = CheckResponse["findings"][number];
type Review = CheckResponse["reviews"][number];

/** An answer about a text that may go out, changed by `change`. */
export function checkOf(change: Partial<CheckResponse> = {}): CheckResponse {
  return checkResponseSchema.parse({
    documentId: "story-1",
    digest: DIGEST,
    findings: [],
    blocked: false,
    requiredReviews: [],
    reviews: [],
    reviewRequest: null,
    editors: [],
    mayReview: [],
    published: null,
    ...change,
  });
}

export function findingOf(change: Partial<Finding> = {}): Finding {
  return {
    rule: "consent-in-force",
    severity: "block",
    outcome: "fail",
    documentId: "story-1",
    path: ["consents"],
    message: "There is no consent for Amihan. Add one.",
    source: ["house"],
    ...change,
  };
}

export function reviewOf(change: Partial<Review> = {}): Review {
  return {
    id: "review.1",
    kind: "consent",
    decision: "approved",
    digest: DIGEST,
    reviewer: "consent-reviewer",
    reviewedAt: "2026-11-22T10:00:00.000Z",
    acknowledged: [],
    ...change,
  };
}
