import type { Rule } from "../engine/types.ts";
import { citationArchived } from "./citation-archived.ts";
import { consentCoversUse } from "./consent-covers-use.ts";
import { consentInForce } from "./consent-in-force.ts";
import { consentTermLimited } from "./consent-term-limited.ts";
import { guardianNotImplicated } from "./guardian-not-implicated.ts";
import { imageConsentRecorded } from "./image-consent-recorded.ts";
import { imageDepictionDeclared } from "./image-depiction-declared.ts";
import { minorHasGuardianAndAssent } from "./minor-has-guardian-and-assent.ts";
import { pseudonymDeclared } from "./pseudonym-declared.ts";
import { pseudonymMarked } from "./pseudonym-marked.ts";
import { referencesPublished } from "./references-published.ts";
import { reviewedByOthers } from "./reviewed-by-others.ts";
import { riskAssessmentRecorded } from "./risk-assessment-recorded.ts";
import { statisticCited } from "./statistic-cited.ts";
import { statisticComplete } from "./statistic-complete.ts";
import { statisticCurrent } from "./statistic-current.ts";
import { statisticsAgree } from "./statistics-agree.ts";
import { survivorNotInCare } from "./survivor-not-in-care.ts";
import { terminologyCurrent } from "./terminology-current.ts";

/** Every rule, in the order in which findings are told: one line a rule. */
export const RULES: readonly Rule[] = [
  consentInForce,
  consentCoversUse,
  minorHasGuardianAndAssent,
  guardianNotImplicated,
  riskAssessmentRecorded,
  consentTermLimited,
  survivorNotInCare,
  pseudonymDeclared,
  pseudonymMarked,
  imageConsentRecorded,
  imageDepictionDeclared,
  terminologyCurrent,
  statisticCited,
  statisticComplete,
  statisticCurrent,
  statisticsAgree,
  citationArchived,
  referencesPublished,
  reviewedByOthers,
];

export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
