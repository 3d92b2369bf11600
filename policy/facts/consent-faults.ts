import type { PolicyDocument, RuleContext, RuleFinding } from "../engine/types.ts";
import { nameOf, reliancesOf } from "./people.ts";
import { carrying, consentsReliedOn } from "./relied-on.ts";

/** What one consent lacks, each fault with the way to it in the consent. */
type FaultsOf = (consent: PolicyDocument, context: RuleContext) => readonly RuleFinding[];

/** Is this a consent, or does it rest on one for which `matters`? */
export function restsOnConsent(
  document: PolicyDocument,
  context: RuleContext,
  matters: (consent: PolicyDocument) => boolean = () => true,
): boolean {
  if (document._type === "consent") return matters(document);
  return consentsReliedOn(document, context).some(matters);
}

/**
 * What a rule has to say of a consent: at the very field where the consent itself is judged; of each
 * person whose consent a document rests on, the first fault, at the place of that person.
 */
export function consentFaults(
  document: PolicyDocument,
  context: RuleContext,
  faultsOf: FaultsOf,
): readonly RuleFinding[] {
  if (document._type === "consent") return faultsOf(document, context);
  return reliancesOf(document, context).flatMap((reliance) => {
    const name = nameOf(reliance, context);
    const faults = carrying(reliance, document, context).flatMap((consent) =>
      faultsOf(consent, context),
    );
    return faults.slice(0, 1).map(({ message, outcome = "fail" }) => ({
      path: reliance.path,
      outcome,
      message: `The consent of ${name} cannot be used like this. ${message}`,
    }));
  });
}
