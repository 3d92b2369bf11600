import { SOURCES } from "../data/sources.ts";
import { RISK_OUTCOMES } from "../data/vocabulary.ts";
import type { PolicyDocument, Rule, RuleContext, RuleFinding } from "../engine/types.ts";
import { isFields, textOf, type Fields } from "../engine/values.ts";
import { consentFaults, restsOnConsent } from "../facts/consent-faults.ts";
import { dayInWords, startOfDay } from "../facts/dates.ts";
import { listInWords } from "../facts/use.ts";

export const riskAssessmentRecorded: Rule = {
  id: "risk-assessment-recorded",
  severity: "block",
  title: "Risk assessment on record",
  help: "Each consent names the assessment of what being told of could do to this person: when it was made, what it came to and where it is kept. If it came to “not acceptable”, nothing goes out, whatever was consented to.",
  rationale:
    "Who agrees cannot foresee everything that a publication may bring: being found, being blamed, being asked again and again. Somebody who knows the case must have weighed that; consent alone is not enough.",
  source: [SOURCES.unicefPrinciples],
  appliesTo: (document, context) => restsOnConsent(document, context),
  check: (document, context) => consentFaults(document, context, faultsOf),
};

function faultsOf(
  { riskAssessment }: PolicyDocument,
  context: RuleContext,
): readonly RuleFinding[] {
  if (!isFields(riskAssessment)) {
    const message =
      "No risk assessment is on record. Have one made by somebody who knows the case, and record its date, outcome and number.";
    return [{ path: ["riskAssessment"], message }];
  }
  return [
    ...checkDay(riskAssessment["on"], context),
    ...checkOutcome(riskAssessment),
    ...checkReference(riskAssessment["reference"]),
  ];
}

function checkDay(on: unknown, context: RuleContext): readonly RuleFinding[] {
  const path = ["riskAssessment", "on"];
  const made = startOfDay(on);
  if (made === undefined) {
    return [{ path, message: "Say on what day the risk assessment was made." }];
  }
  if (made <= Date.parse(context.now)) return [];
  const message = `The risk assessment is dated ${dayInWords(on)}, which is still to come. Enter the day on which it was made.`;
  return [{ path, message }];
}

function checkOutcome({ outcome }: Fields): readonly RuleFinding[] {
  const path = ["riskAssessment", "outcome"];
  const known = RISK_OUTCOMES.find(({ value }) => value === outcome)?.value;
  if (known === undefined) {
    const choices = listInWords(RISK_OUTCOMES.map(({ title }) => `“${title}”`));
    return [{ path, message: `Say what the risk assessment came to. The choices are ${choices}.` }];
  }
  if (known !== "not-acceptable") return [];
  const message =
    "The risk assessment came to “not acceptable”. Nothing may be published on this consent, whatever was agreed.";
  return [{ path, message }];
}

function checkReference(reference: unknown): readonly RuleFinding[] {
  if (textOf(reference) !== undefined) return [];
  const message = "Say under which number the risk assessment is kept.";
  return [{ path: ["riskAssessment", "reference"], message }];
}
