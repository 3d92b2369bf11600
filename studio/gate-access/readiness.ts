/**
 * What the gate's answer means for the person at the screen: may it go out, what stands between,
 * who has looked. Pure; the wording of the Publish button and the badges comes from here.
 */
import { REVIEW_KINDS, type ReviewKind } from "../../contracts/vocabulary.ts";
import type { CheckResponse } from "../../gate/api.ts";
import type { GateCheck } from "./context.ts";

type CheckFinding = CheckResponse["findings"][number];
type CheckReview = CheckResponse["reviews"][number];

/** The rule whose finding says which reviews are missing. It is shown as reviews, not as a fault. */
export const REVIEW_RULE = "reviewed-by-others";

/** Where one kind of review stands for exactly the text on the screen. */
export interface ReviewStanding {
  readonly kind: ReviewKind;
  readonly state: "approved" | "changes-requested" | "missing";
  /** The latest review of this kind for this digest. */
  readonly review?: CheckReview;
}

/** The title of a kind of review, in lower case, for use in a sentence. */
export function reviewKindWord(kind: ReviewKind): string {
  return REVIEW_KINDS.find((choice) => choice.value === kind)?.title.toLowerCase() ?? kind;
}

/** One standing for each review that is needed, in the order of the vocabulary. */
export function reviewStandings(check: CheckResponse): readonly ReviewStanding[] {
  return check.requiredReviews.map((kind) => {
    const review = check.reviews
      .filter((candidate) => candidate.kind === kind && candidate.digest === check.digest)
      .toSorted((a, b) => a.reviewedAt.localeCompare(b.reviewedAt))
      .at(-1);
    return review === undefined
      ? { kind, state: "missing" }
      : { kind, state: review.decision, review };
  });
}

/** Blocking findings that an editor can mend, without the one about reviews. */
export function faultsOf(check: CheckResponse): readonly CheckFinding[] {
  return check.findings.filter(
    (finding) => finding.severity === "block" && finding.rule !== REVIEW_RULE,
  );
}

/** Warnings: they do not stop it, but a reviewer takes note of each in writing. */
export function warningsOf(check: CheckResponse): readonly CheckFinding[] {
  return check.findings.filter((finding) => finding.severity === "warn");
}

/** True if a review was asked for, for exactly this text. */
export function isReviewAskedFor(check: CheckResponse): boolean {
  return check.reviewRequest !== null && check.reviewRequest.digest === check.digest;
}

/** How many reasons the tooltip of a button holds; the inspector holds them all. */
const REASONS_SHOWN = 3;

/** Why it cannot be published, in words; empty if it can. */
export function reasonsAgainst(check: CheckResponse): readonly string[] {
  const reasons = faultsOf(check).map((finding) => finding.message);
  for (const standing of reviewStandings(check)) {
    if (standing.state === "missing") {
      reasons.push(`The ${reviewKindWord(standing.kind)} review is missing.`);
    }
    if (standing.state === "changes-requested") {
      reasons.push(`The ${reviewKindWord(standing.kind)} reviewer asked for changes.`);
    }
  }
  // The gate's verdict counts, even where its findings are none that this Studio knows to word.
  if (check.blocked && reasons.length === 0) {
    reasons.push(
      check.findings.find((finding) => finding.severity === "block")?.message ??
        "The gate refuses it and gave no reason.",
    );
  }
  return [...new Set(reasons)];
}

/** Whether Publish may be pressed, with the digest to name; or why not, in words. */
export type Publishability =
  | { readonly may: true; readonly digest: string }
  | { readonly may: false; readonly why: string };

/** Fails closed: only a ready answer without a blocking finding lets the button be pressed. */
export function publishability(check: GateCheck): Publishability {
  if (check.state === "nothing-saved") return { may: false, why: "Nothing is written yet." };
  if (check.state === "checking") return { may: false, why: "The gate is checking this text…" };
  if (check.state === "failed") {
    return { may: false, why: `Cannot be published now: ${check.reason}` };
  }
  const { response } = check;
  const reasons = reasonsAgainst(response);
  if (!response.blocked && reasons.length === 0) return { may: true, digest: response.digest };
  return { may: false, why: inWords(reasons) };
}

function inWords(reasons: readonly string[]): string {
  const shown = reasons.slice(0, REASONS_SHOWN).join(" ");
  const more = reasons.length - REASONS_SHOWN;
  const tail = more > 0 ? ` And ${more} more: open Compliance.` : "";
  return `Cannot be published yet: ${shown}${tail}`;
}

/** The kinds this person may approve now: a review is asked for, and theirs is not given. */
export function approvableKinds(check: CheckResponse): readonly ReviewKind[] {
  return reviewStandings(check)
    .filter((standing) => standing.state !== "approved" && check.mayReview.includes(standing.kind))
    .map((standing) => standing.kind);
}

/** The kinds this person may return with a request for changes. An approval can be taken back so. */
export function returnableKinds(check: CheckResponse): readonly ReviewKind[] {
  return check.requiredReviews.filter((kind) => check.mayReview.includes(kind));
}
