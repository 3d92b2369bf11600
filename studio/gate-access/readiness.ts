/**
 * What the gate's answer means for the person at the screen: may it go out, what stands between,
 * who has looked. Pure; the wording of the Publish button and the badges comes from here.
 */
import { REVIEW_KINDS, type ReviewKind } from "../../contracts/vocabulary.ts";
import type { CheckResponse } from "../../gate/api.ts";
import { standingReviews, type ReviewRecord } from "../../policy/index.ts";
import type { Words } from "../i18n/words.ts";
import type { GateCheck } from "./context.ts";

type CheckFinding = CheckResponse["findings"][number];

/** The rule whose finding says which reviews are missing. It is shown as reviews, not as a fault. */
export const REVIEW_RULE = "reviewed-by-others";

/** Where one kind of review stands for exactly the text on the screen. */
export interface ReviewStanding {
  readonly kind: ReviewKind;
  readonly state: "approved" | "changes-requested" | "missing";
  /** The review that makes it stand so: an objection before an approval, then the latest. */
  readonly review?: ReviewRecord;
}

/** The title of a kind of review, in lower case, for use in a sentence. */
export function reviewKindWord(kind: ReviewKind): string {
  return REVIEW_KINDS.find((choice) => choice.value === kind)?.title.toLowerCase() ?? kind;
}

/** One standing for each review that is needed or was given, in the order of the vocabulary. */
export function reviewStandings(check: CheckResponse): readonly ReviewStanding[] {
  const standing = standingReviews({
    digest: check.digest,
    reviews: check.reviews.map(({ note, ...review }) =>
      note === undefined ? review : { ...review, note },
    ),
    editors: check.editors,
  });
  return REVIEW_KINDS.map((choice) => choice.value).flatMap((kind): ReviewStanding[] => {
    const ofKind = standing.filter((review) => review.kind === kind);
    const review =
      ofKind.findLast((candidate) => candidate.decision === "changes-requested") ?? ofKind.at(-1);
    if (review !== undefined) return [{ kind, state: review.decision, review }];
    return check.requiredReviews.includes(kind) ? [{ kind, state: "missing" }] : [];
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

/** Why it cannot be published, in the gate's words, faults before reviews; empty if it can. */
export function reasonsAgainst(check: CheckResponse, words: Words): readonly string[] {
  const blocking = check.findings.filter((finding) => finding.severity === "block");
  const reviews = blocking.filter((finding) => finding.rule === REVIEW_RULE);
  const reasons = [...faultsOf(check), ...reviews].map((finding) => finding.message);
  if (reasons.length > 0) return [...new Set(reasons)];
  return check.blocked ? [words("actions.publish.noReason")] : [];
}

/** Whether Publish may be pressed, with the digest to name; or why not, in words. */
export type Publishability =
  | { readonly may: true; readonly digest: string }
  | { readonly may: false; readonly why: string };

/** Fails closed: only a ready answer without a blocking finding lets the button be pressed. */
export function publishability(check: GateCheck, words: Words): Publishability {
  if (check.state === "nothing-saved") {
    return { may: false, why: words("actions.publish.nothing") };
  }
  if (check.state === "checking") return { may: false, why: words("actions.publish.checking") };
  if (check.state === "failed") {
    return { may: false, why: words("actions.publish.notNow", { reason: check.reason }) };
  }
  const { response } = check;
  const reasons = reasonsAgainst(response, words);
  if (reasons.length === 0) return { may: true, digest: response.digest };
  return { may: false, why: inWords(reasons, words) };
}

function inWords(all: readonly string[], words: Words): string {
  const reasons = all.slice(0, REASONS_SHOWN).join(" ");
  const count = all.length - REASONS_SHOWN;
  return count > 0
    ? words("actions.publish.notYetMore", { reasons, count })
    : words("actions.publish.notYet", { reasons });
}

/** True if a reviewer has something to do here: a review is missing, or a warning not taken note of. */
export function wantsReview(check: CheckResponse): boolean {
  return check.findings.some((finding) => finding.rule === REVIEW_RULE);
}

/** True if it makes sense to ask for a review: one is wanted, none is asked for, no fault stands. */
export function mayRequestReview(check: CheckResponse): boolean {
  return wantsReview(check) && !isReviewAskedFor(check) && faultsOf(check).length === 0;
}

/** The kinds this person may approve now. Not while faults stand: the gate takes no approval then. */
export function approvableKinds(check: CheckResponse): readonly ReviewKind[] {
  if (!wantsReview(check) || faultsOf(check).length > 0) return [];
  const approved = reviewStandings(check).filter((standing) => standing.state === "approved");
  const open = check.mayReview.filter((kind) => !approved.some((given) => given.kind === kind));
  // All are given and a warning is still open: the reviewer gives theirs anew and takes note of it.
  return approved.length >= check.requiredReviews.length && open.length === 0
    ? check.mayReview
    : open;
}

/** The kinds this person may return with a request for changes. An approval can be taken back so. */
export function returnableKinds(check: CheckResponse): readonly ReviewKind[] {
  return check.mayReview;
}
