import { SOURCES } from "../data/sources.ts";
import type { ConsentGiver } from "../data/vocabulary.ts";
import { refOf } from "../engine/references.ts";
import type { Path, PolicyDocument, Rule, RuleContext, RuleFinding } from "../engine/types.ts";
import { fieldsOf, isFields, textOf } from "../engine/values.ts";
import { consentFaults, restsOnConsent } from "../facts/consent-faults.ts";
import { moment } from "../facts/dates.ts";
import { isUnder18 } from "../facts/minors.ts";

const GUARDIANS: ReadonlySet<unknown> = new Set<ConsentGiver>(["guardian", "state-guardian"]);

export const minorHasGuardianAndAssent: Rule = {
  id: "minor-has-guardian-and-assent",
  severity: "block",
  title: "Guardian's consent and the child's own assent",
  help: "For somebody under 18 at granting, a guardian must have consented and the child must have agreed too. Both are on record in the consent.",
  rationale:
    "A child cannot give this consent alone, and nobody may give it over the child's head. That the person has grown up since does not mend what was missing then.",
  source: [SOURCES.unicefReporting],
  appliesTo: (document, context) => restsOnConsent(document, context),
  check: (document, context) => consentFaults(document, context, faultsOf),
};

/** What a consent lacks, with the way to it in the consent. */
function faultsOf(consent: PolicyDocument, context: RuleContext): readonly RuleFinding[] {
  const minor = consent["minorAtGranting"];
  if (minor === true) return [...guardianFaults(consent), ...assentFaults(consent)];
  const path: Path = ["minorAtGranting"];
  if (minor === false) {
    const message =
      "The profile says that this survivor is under 18 today, so they were under 18 when the consent was granted. Mark it, and record the guardian and the assent.";
    return isUnder18Today(consent, context) ? [{ path, message }] : [];
  }
  // Staff are of age; of everybody else it must be said.
  if (consent["subject"] === "staff") return [];
  const message = "Say whether the person was under 18 when the consent was granted.";
  return [{ path, message }];
}

function isUnder18Today(consent: PolicyDocument, context: RuleContext): boolean {
  const id = refOf(consent["survivor"]);
  if (id === undefined) return false;
  const resolution = context.resolve(id);
  return "document" in resolution && isUnder18(resolution.document);
}

function guardianFaults(consent: PolicyDocument): readonly RuleFinding[] {
  if (!GUARDIANS.has(consent["givenBy"])) {
    const message =
      "The person was under 18, so a parent, legal guardian or state guardian must have consented. Say which.";
    return [{ path: ["givenBy"], message }];
  }
  const guardian = consent["guardian"];
  if (isFields(guardian) && textOf(guardian["relation"]) !== undefined) return [];
  const message =
    "Record the guardian: how they are related to the child, and where the form is kept.";
  return [{ path: ["guardian"], message }];
}

function assentFaults(consent: PolicyDocument): readonly RuleFinding[] {
  const assent = fieldsOf(consent["assent"]);
  if (assent["given"] !== true) {
    const message =
      "The child's own assent is not on record. Ask the child; without their yes nothing may be published.";
    return [{ path: ["assent"], message }];
  }
  if (moment(assent["on"]) !== undefined) return [];
  return [{ path: ["assent", "on"], message: "Say on what day the child agreed." }];
}
