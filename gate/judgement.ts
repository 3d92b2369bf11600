import { z } from "zod";
import { REVIEW_KINDS, valuesOf } from "../contracts/vocabulary.ts";
import { judge, type ReviewRecord } from "../policy/index.ts";
import { findingSchema } from "./api.ts";
import type { Dossier } from "./dossier.ts";
import { gateFinding } from "./misfits.ts";
import { formToLeave } from "./form-to-leave.ts";
import { GateProblem, PROBLEMS } from "./problems.ts";
import { mustBePublishable } from "./publishable.ts";
import type { Setting } from "./setting.ts";

/** The rule about the reviews themselves: what a reviewer is there to mend. */
const REVIEWS_RULE = "reviewed-by-others";

/** What the policy says of a document, in the shape in which it is told. */
export type Findings = z.infer<typeof findingSchema>[];

export function findingsOn({ candidate, context }: Dossier): Findings {
  return z.array(findingSchema).parse(judge(candidate, context).findings);
}

/**
 * The same, and, where no rule stands in the way, what the gate itself would turn back: so that
 * nobody reviews a text that could not go out.
 */
export async function findingsBeforeReview(dossier: Dossier, setting: Setting): Promise<Findings> {
  const findings = findingsOn(dossier);
  if (blockers(findings).length > 0) return findings;
  const { id, candidate, context } = dossier;
  try {
    await mustBePublishable(dossier, setting);
    await formToLeave(candidate, context.resolve, setting.vault);
    return findings;
  } catch (error) {
    if (!(error instanceof GateProblem) || PROBLEMS[error.id].status >= 500) throw error;
    const { message, extras } = error;
    return [...findings, ...(extras.findings ?? [gateFinding(id, { path: [], message })])];
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
