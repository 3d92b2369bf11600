import type { ReviewKind } from "../../contracts/vocabulary.ts";
import type { Finding, ReviewRecord, ReviewState, Rule, RuleFinding } from "../engine/types.ts";
import { requiredReviews } from "../facts/reviews.ts";
import { listInWords } from "../facts/use.ts";
import { standingReviews } from "../facts/standing-reviews.ts";

export const reviewedByOthers: Rule = {
  id: "reviewed-by-others",
  severity: "block",
  title: "Reviewed by others",
  help: "What tells of a survivor is approved, in exactly this wording, by a consent reviewer and an identity reviewer: two people, neither of whom wrote it. A warning goes out only when a reviewer has taken note of it in writing.",
  rationale:
    "Who wrote a text no longer sees what it gives away. Two pairs of other eyes on exactly what goes out, each for one question, are the last check before it cannot be called back.",
  source: ["house"],
  last: true,
  answeredByGate: true,
  appliesTo: (document, context, found) =>
    requiredReviews(document, context).length > 0 || warnedRules(found).length > 0,
  check: (document, context, found) => {
    const required = requiredReviews(document, context);
    const warned = warnedRules(found);
    if (context.review === undefined) return [foretell(required, warned)];
    const standing = standingReviews(context.review);
    const approvals = standing.filter(({ decision }) => decision === "approved");
    return [
      ...checkObjections(standing),
      ...checkApprovals(required, approvals, context.review),
      ...checkWarnings(warned, approvals),
    ];
  },
};

function warnedRules(found: readonly Finding[]): readonly string[] {
  const warned = found.filter(({ severity }) => severity === "warn").map(({ rule }) => rule);
  return [...new Set(warned)];
}

/** While drafting nobody can know of reviews: say what will be needed. */
function foretell(required: readonly ReviewKind[], warned: readonly string[]): RuleFinding {
  const notes =
    warned.length === 0 ? [] : ["Its warnings must be mended, or acknowledged by a reviewer."];
  const needs = required.length === 0 ? [] : [`Needs ${needed(required)}.`];
  return { path: [], outcome: "needs-review", message: [...needs, ...notes].join(" ") };
}

function needed(kinds: readonly ReviewKind[]): string {
  const reviews = listInWords(kinds.map((kind) => `${articled(kind)} review`));
  return kinds.length === 1
    ? `${reviews} by somebody who did not write it`
    : `${reviews} by two people who did not write it`;
}

function articled(kind: ReviewKind): string {
  return kind === "identity" ? `an ${kind}` : `a ${kind}`;
}

/** A reviewer who asked for changes to exactly this text stops it, whoever else approves. */
function checkObjections(standing: readonly ReviewRecord[]): readonly RuleFinding[] {
  return standing
    .filter(({ decision }) => decision === "changes-requested")
    .map(({ kind, note }): RuleFinding => {
      const said = note === undefined || note.trim() === "" ? "" : ` They wrote: “${note.trim()}”`;
      const message = `The ${kind} review asks for changes.${said} Change the text, or talk with the reviewer.`;
      return { path: [], message };
    });
}

function checkApprovals(
  required: readonly ReviewKind[],
  approvals: readonly ReviewRecord[],
  review: ReviewState,
): readonly RuleFinding[] {
  const missing = required.filter((kind) => !approvals.some((approval) => approval.kind === kind));
  if (missing.length > 0) {
    const message = `Needs ${needed(missing)}.${whyNotCounted(missing, review)}`;
    return [{ path: [], outcome: "needs-review", message }];
  }
  if (review.twoReviewers === "not-needed" || filledByOthers(required, approvals)) return [];
  const message =
    "Both reviews are by the same person. A second person, who did not write it either, must do one of them.";
  return [{ path: [], outcome: "needs-review", message }];
}

/** Says what became of an approval the editor may think is there. */
function whyNotCounted(missing: readonly ReviewKind[], review: ReviewState): string {
  const approved = review.reviews.filter(
    ({ kind, decision }) => decision === "approved" && missing.includes(kind),
  );
  if (approved.length === 0) return "";
  return approved.some(({ digest }) => digest === review.digest)
    ? " The approval there is does not count: it is by somebody who changed the text."
    : " The text, or something it rests on, has changed since it was approved.";
}

/** Can each kind be given to a person of its own? There are two kinds, so trying all is little. */
function filledByOthers(
  required: readonly ReviewKind[],
  approvals: readonly ReviewRecord[],
  taken: ReadonlySet<string> = new Set(),
): boolean {
  const [kind, ...rest] = required;
  if (kind === undefined) return true;
  return approvals.some(
    (approval) =>
      approval.kind === kind &&
      !taken.has(approval.reviewer) &&
      filledByOthers(rest, approvals, new Set([...taken, approval.reviewer])),
  );
}

function checkWarnings(
  warned: readonly string[],
  approvals: readonly ReviewRecord[],
): readonly RuleFinding[] {
  const noted = new Set(approvals.flatMap(({ acknowledged }) => acknowledged));
  const open = warned.filter((rule) => !noted.has(rule));
  if (open.length === 0) return [];
  const message = `There are warnings that nobody has taken note of (${open.join(", ")}). Mend them, or ask a reviewer to acknowledge them in a review.`;
  return [{ path: [], outcome: "needs-review", message }];
}
