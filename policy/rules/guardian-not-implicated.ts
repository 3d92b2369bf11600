import type { PolicyDocument, Rule, RuleFinding } from "../engine/types.ts";
import { isFields, textOf } from "../engine/values.ts";
import { consentFaults, restsOnConsent } from "../facts/consent-faults.ts";
import { fold } from "../text/fold.ts";
import { spansOf } from "../text/mentions.ts";

export const guardianNotImplicated: Rule = {
  id: "guardian-not-implicated",
  severity: "block",
  title: "Guardian not implicated",
  help: "Where a guardian consented for a child, it is on record that somebody checked: the guardian is neither accused in the case nor of the household of anybody who is.",
  rationale:
    "Much of this harm is done at home, or with the knowledge of somebody there. Who profited from it, or lives with who did, cannot decide for the child what the world is told.",
  source: ["house"],
  appliesTo: (document, context) => restsOnConsent(document, context, mayRestOnGuardian),
  check: (document, context) => consentFaults(document, context, faultsOf),
};

/** False only where it is known that the person, of age, agreed alone. */
function mayRestOnGuardian(consent: PolicyDocument): boolean {
  if (consent["minorAtGranting"] === true || isFields(consent["guardian"])) return true;
  // Staff are of age; who signed for a colleague is no question.
  return consent["subject"] !== "staff" && consent["givenBy"] !== "self";
}

/** A word of the case in the guardian's capacity: it contradicts the check, or says too much. */
const CASE_WORDS =
  /\b(?:accused|suspects?|offenders?|perpetrators?|defendants?|traffickers?|abusers?|charged|convicted|akusado|suspek|nagkasala|salarin)\b/giu;

function faultsOf(consent: PolicyDocument): readonly RuleFinding[] {
  if (!mayRestOnGuardian(consent)) return [];
  const { guardian } = consent;
  if (!isFields(guardian)) return [whoConsented(consent)];
  return [
    ...checkFlag(guardian["notImplicated"]),
    ...checkRelation(guardian["relation"]),
    ...checkReference(guardian["reference"]),
  ];
}

function whoConsented(consent: PolicyDocument): RuleFinding {
  const isKnown = consent["minorAtGranting"] === true || textOf(consent["givenBy"]) !== undefined;
  if (isKnown) {
    const message =
      "A guardian is needed here, and none is on record. Record the guardian, and that somebody checked that they are not implicated.";
    return { path: ["guardian"], message };
  }
  const message =
    "It does not say who gave the consent, so nobody can tell whether a guardian had to be checked. Say who did.";
  return { path: ["givenBy"], outcome: "needs-review", message };
}

function checkFlag(notImplicated: unknown): readonly RuleFinding[] {
  const path = ["guardian", "notImplicated"];
  if (notImplicated === true) return [];
  if (notImplicated === false) {
    const message =
      "This guardian is implicated, so their consent is none. Ask a state guardian, who must consent in their place.";
    return [{ path, message }];
  }
  const message =
    "It is not on record that the guardian was checked. Have it checked that they are neither accused nor of the household of anybody who is, and mark it.";
  return [{ path, outcome: "needs-review", message }];
}

function checkRelation(relation: unknown): readonly RuleFinding[] {
  if (typeof relation !== "string") return [];
  const span = spansOf(CASE_WORDS, fold(relation)).at(0);
  if (span === undefined) return [];
  const text = relation.slice(span.start, span.end);
  const message = `“${text}” speaks of the case. If it is of this guardian, they cannot consent; if not, leave it out: the capacity alone is wanted here.`;
  return [
    {
      path: ["guardian", "relation"],
      span,
      text,
      message,
    },
  ];
}

function checkReference(reference: unknown): readonly RuleFinding[] {
  if (textOf(reference) !== undefined) return [];
  const message = "Say under which number the check of the guardian is kept.";
  return [{ path: ["guardian", "reference"], message }];
}
