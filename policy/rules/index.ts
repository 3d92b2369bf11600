import type { Finding, Rule } from "../engine/types.ts";
import { ageNotExact } from "./age-not-exact.ts";
import { citationArchived } from "./citation-archived.ts";
import { consentCoversUse } from "./consent-covers-use.ts";
import { consentInForce } from "./consent-in-force.ts";
import { consentTermLimited } from "./consent-term-limited.ts";
import { guardianNotImplicated } from "./guardian-not-implicated.ts";
import { imageAltText } from "./image-alt-text.ts";
import { imageConsentRecorded } from "./image-consent-recorded.ts";
import { imageDepictionDeclared } from "./image-depiction-declared.ts";
import { imageMetadataStripped } from "./image-metadata-stripped.ts";
import { imageMinorObscured } from "./image-minor-obscured.ts";
import { languageNotSensational } from "./language-not-sensational.ts";
import { minorHasGuardianAndAssent } from "./minor-has-guardian-and-assent.ts";
import { noContactDetails } from "./no-contact-details.ts";
import { noDirectIdentifier } from "./no-direct-identifier.ts";
import { noIdentifyingCombination } from "./no-identifying-combination.ts";
import { noMethodDetail } from "./no-method-detail.ts";
import { noProtectedName } from "./no-protected-name.ts";
import { offenderRelationWithheld } from "./offender-relation-withheld.ts";
import { properNounsClassified } from "./proper-nouns-classified.ts";
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
  noProtectedName,
  properNounsClassified,
  imageConsentRecorded,
  imageDepictionDeclared,
  imageMetadataStripped,
  imageMinorObscured,
  imageAltText,
  ageNotExact,
  noContactDetails,
  noDirectIdentifier,
  noIdentifyingCombination,
  offenderRelationWithheld,
  terminologyCurrent,
  languageNotSensational,
  noMethodDetail,
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

/**
 * Does a finding say no more than what the gate has still to answer (reviews, the vault of names,
 * the bytes of images)? That is no fault of the text.
 */
export function isForTheGate({ rule, outcome, engineFault }: Finding): boolean {
  const asked = ruleById(rule)?.answeredByGate === true;
  return asked && outcome === "needs-review" && engineFault !== true;
}
