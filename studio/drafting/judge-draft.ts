import { isForTheGate, type PolicyDocument } from "../../policy/index.ts";
import type { Queries } from "../../schemas/validation/dependencies.ts";
import { REVIEW_RULE } from "../gate-access/readiness.ts";
import { judgeLive } from "../judgement/judge-live.ts";
import type { DraftJudgement } from "./stages.ts";

/** Judges one draft as Compliance would. Never throws: what cannot be judged is told as that. */
export async function judgeDraft(
  document: PolicyDocument,
  queries: Queries,
  now: Date,
): Promise<DraftJudgement> {
  try {
    const { findings } = (await judgeLive(document, queries, now)).judgement;
    const faults = findings.filter(
      (finding) => finding.severity === "block" && !isForTheGate(finding),
    );
    return {
      state: "judged",
      faults: faults.map(({ message }) => message),
      needsReview: findings.some(({ rule }) => rule === REVIEW_RULE),
    };
  } catch (error) {
    return { state: "failed", reason: error instanceof Error ? error.message : String(error) };
  }
}
