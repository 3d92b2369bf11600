import { SOURCES } from "../data/sources.ts";
import type { CheckContext, Rule, RuleFinding } from "../engine/types.ts";
import { namingFaults } from "../facts/naming.ts";
import { nameOf, reliancesOf, type Reliance } from "../facts/people.ts";

export const pseudonymDeclared: Rule = {
  id: "pseudonym-declared",
  severity: "block",
  title: "Pseudonym declared",
  help: "Every survivor's profile says that the name is a pseudonym and gives it. A real name stands only where an adult asked for it in a signed waiver.",
  rationale:
    "The law keeps the name of a trafficked person confidential unless they waive that in writing. A name nobody declared is one nobody checked.",
  source: [SOURCES.traffickingConfidentiality],
  appliesTo: (document, context) =>
    document._type === "survivor" ||
    reliancesOf(document, context).some(({ survivor }) => survivor !== undefined),
  check: (document, context) => {
    if (document._type === "survivor") return namingFaults(document, context);
    return reliancesOf(document, context).flatMap((reliance) => checkPerson(reliance, context));
  },
};

function checkPerson(reliance: Reliance, context: CheckContext): readonly RuleFinding[] {
  if (reliance.survivor === undefined) return [];
  const { path } = reliance;
  const resolution = context.resolve(reliance.survivor);
  if (resolution.state === "unresolved") return [];
  const profile = "document" in resolution ? resolution.document : undefined;
  if (profile?._type !== "survivor") {
    const message =
      "There is no profile of the survivor named here, so nobody can tell whether the name is a pseudonym. Choose the survivor again.";
    return [{ path, message }];
  }
  if (resolution.state !== "published") {
    const message = `The profile of ${nameOf(reliance, context)} is only a draft. Have it reviewed and published first.`;
    return [{ path, message }];
  }
  return namingFaults(profile, context)
    .slice(0, 1)
    .map(({ message }) => ({
      path,
      message: `The profile of ${nameOf(reliance, context)} is not complete. ${message}`,
    }));
}
