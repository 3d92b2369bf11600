import { z } from "zod";
import { isPublicType } from "../contracts/index.ts";
import { REVIEW_KINDS, valuesOf } from "../contracts/vocabulary.ts";
import { INTERNAL_TYPES } from "../policy/data/vocabulary.ts";
import { type Finding, judge, type PolicyDocument, type ReviewRecord } from "../policy/index.ts";
import { findingSchema } from "./api.ts";
import { contentOf, digestOf } from "./digest.ts";
import type { Dossier } from "./dossier.ts";
import { GateProblem } from "./problems.ts";
import { publicFormOf } from "./public-form.ts";

/** The rule about the reviews themselves: what a reviewer is there to mend. */
const REVIEWS_RULE = "reviewed-by-others";

/** Under which the border's own refusals are told among the findings. */
const CONTRACT_RULE = "fits-contract";

/** What the policy says of a document, in the shape in which it is told. */
export type Findings = z.infer<typeof findingSchema>[];

export function findingsOn({ candidate, context }: Dossier): Findings {
  return z.array(findingSchema).parse(judge(candidate, context).findings);
}

/**
 * The same, and, where no rule stands in the way, what the border would turn back: so that nobody
 * reviews a text that could not go out.
 */
export function findingsBeforeReview(dossier: Dossier): Findings {
  const findings = findingsOn(dossier);
  if (blockers(findings).length > 0) return findings;
  const { id, candidate, context } = dossier;
  try {
    publicFormOf(candidate, context.resolve);
    return findings;
  } catch (error) {
    if (!(error instanceof GateProblem)) throw error;
    const misfit = {
      rule: CONTRACT_RULE,
      severity: "block",
      outcome: "fail",
      documentId: id,
      path: [],
      message: error.message,
      source: ["house"],
    } as const;
    return [...findings, findingSchema.parse(misfit)];
  }
}

interface Blocking {
  readonly severity: string;
  readonly rule: string;
  readonly engineFault?: true | undefined;
}

/** Findings that block, but for the want of reviews: what no reviewer can mend. */
export function blockers<Found extends Blocking>(findings: readonly Found[]): readonly Found[] {
  return findings.filter(
    ({ severity, rule, engineFault }) =>
      severity === "block" && (rule !== REVIEWS_RULE || engineFault === true),
  );
}

/** Refuses unless nothing blocks. */
export function mustNotBlock(findings: Findings): void {
  refuseFor(findings.filter(({ severity }) => severity === "block"));
}

/** Refuses an approval of what could not be published whoever approved it. */
export function mustBeApprovable(findings: Findings): void {
  refuseFor(blockers(findings));
}

function refuseFor(blocking: readonly Findings[number][]): void {
  if (blocking.length === 0) return;
  const rules = [...new Set(blocking.map(({ rule }) => rule))].join(", ");
  throw new GateProblem("blocked", `What blocks: ${rules}.`, { findings: [...blocking] });
}

const internalTypes: ReadonlySet<string> = new Set(INTERNAL_TYPES);

/** Refuses what can never be published, whatever its content. */
export async function mustBePublishable({ id, candidate, published }: Dossier): Promise<void> {
  const type = candidate._type;
  if (!isPublicType(type) && !internalTypes.has(type)) {
    throw new GateProblem("not-publishable", `Documents of the type "${type}" are not published.`);
  }
  if (isPublicType(type) && id.includes(".")) {
    throw new GateProblem("not-publishable", `Nobody could read "${id}": its id holds a dot.`);
  }
  if (published !== undefined && published._type !== type) {
    throw new GateProblem(
      "not-publishable",
      `It is published as "${published._type}" and became "${type}". Make a new document.`,
    );
  }
  if (type === "consent" && published !== undefined) await mustOnlyWithdraw(published, candidate);
}

/** A consent in effect is a record of what was agreed: withdrawal is all that may be added. */
async function mustOnlyWithdraw(
  published: PolicyDocument,
  candidate: PolicyDocument,
): Promise<void> {
  const before = { ...contentOf(published), withdrawn: null };
  const after = { ...contentOf(candidate), withdrawn: null };
  const sameTerms = (await digestOf(before)) === (await digestOf(after));
  const withdrawal = published.withdrawn ?? null;
  const kept =
    withdrawal === null ||
    (await digestOf(withdrawal)) === (await digestOf(candidate.withdrawn ?? null));
  if (sameTerms && kept) return;
  throw new GateProblem(
    "consent-is-final",
    "The draft changes what was agreed, or takes back a withdrawal.",
  );
}

/**
 * The approvals a publish rests on: of each kind the newest of exactly this text by somebody who
 * did not edit it.
 */
export function approvalsOf({ digest, reviews, editors }: Dossier): readonly ReviewRecord[] {
  return valuesOf(REVIEW_KINDS).flatMap((kind) =>
    reviews
      .map((review) => review.record)
      .filter((record) => record.kind === kind && record.decision === "approved")
      .filter((record) => record.digest === digest && editors?.includes(record.reviewer) === false)
      .slice(-1),
  );
}
