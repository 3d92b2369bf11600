import type { CheckContext, PolicyDocument, Rule, RuleFinding } from "../engine/types.ts";
import { careFaults, careStanding } from "../facts/care.ts";
import { nameOf, reliancesOf, type Reliance } from "../facts/people.ts";

export const survivorNotInCare: Rule = {
  id: "survivor-not-in-care",
  severity: "warn",
  title: "Not in care, nor just out of it",
  help: "Where somebody told of, quoted or shown lives in care, or left it less than a year ago, the people responsible for their safety sign off, and a reviewer takes note of that in writing.",
  rationale:
    "Who still depends on the people who ask can hardly say no to them. And the first year outside is the one in which being recognised does most harm.",
  source: ["house"],
  appliesTo: (document, context) =>
    document._type === "survivor" || survivorsOnce(document, context).length > 0,
  check: (document, context) => {
    if (document._type === "survivor") return careFaults(document, context).map(asQuestion);
    return survivorsOnce(document, context).flatMap((reliance) => checkPerson(reliance, context));
  },
};

function asQuestion(finding: RuleFinding): RuleFinding {
  return { ...finding, outcome: "needs-review" };
}

/** Each survivor where the document first names them. */
function survivorsOnce(document: PolicyDocument, context: CheckContext): readonly Reliance[] {
  const first = new Map<string, Reliance>();
  for (const reliance of reliancesOf(document, context)) {
    const { survivor } = reliance;
    if (survivor !== undefined && !first.has(survivor)) first.set(survivor, reliance);
  }
  return [...first.values()];
}

function checkPerson(reliance: Reliance, context: CheckContext): readonly RuleFinding[] {
  const resolution = context.resolve(reliance.survivor ?? "");
  // Without a profile nothing goes out: pseudonym-declared says so.
  if (!("document" in resolution)) return [];
  const { path } = reliance;
  const name = nameOf(reliance, context);
  const standing = careStanding(resolution.document, context);
  if (standing.state === "clear") return [];
  if (standing.state === "unknown") {
    const message = `It is not known whether ${name} lives in care or just left it. ${standing.why}`;
    return [{ path, outcome: "needs-review", message }];
  }
  const fact =
    standing.state === "in-care" ? "lives in care today" : "left care less than a year ago";
  const message = `${name} ${fact}. Wait, or have the people responsible for their safety sign off, and a reviewer take note of it.`;
  return [{ path, message }];
}
