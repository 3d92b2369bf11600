import type { Depiction } from "../../contracts/vocabulary.ts";
import { SOURCES } from "../data/sources.ts";
import type { CheckContext, PolicyDocument, Rule, RuleFinding } from "../engine/types.ts";
import { listOf } from "../engine/values.ts";
import { imagesIn } from "../facts/images.ts";
import { nameOf, reliancesOf, type Reliance } from "../facts/people.ts";
import { covers, offerFor } from "../facts/relied-on.ts";

/** Depictions of somebody in particular, who must then be listed. */
const OF_SOMEBODY: ReadonlySet<unknown> = new Set<Depiction>(["survivor", "model", "staff"]);

export const imageConsentRecorded: Rule = {
  id: "image-consent-recorded",
  severity: "block",
  title: "Consent of the people shown",
  help: "Everybody recognisable in an image, and every survivor in one, is listed with a consent of their own that is in force, allows images and covers this use.",
  rationale:
    "A face is personal data, of a model and of a colleague as much as of a survivor. Consent to being told of is not consent to being shown.",
  source: [SOURCES.gdprConsent],
  appliesTo: (document, context) =>
    imagesIn(document).some(({ value }) => showsSomebody(value)) ||
    shown(document, context).length > 0,
  check: (document, context) => [
    ...checkListed(document),
    ...shown(document, context).flatMap((reliance) => checkPerson(document, reliance, context)),
  ],
};

function showsSomebody(image: Readonly<Record<string, unknown>>): boolean {
  return OF_SOMEBODY.has(image["depiction"]);
}

function shown(document: PolicyDocument, context: CheckContext): readonly Reliance[] {
  return reliancesOf(document, context).filter(({ role }) => role === "shown");
}

function checkListed(document: PolicyDocument): readonly RuleFinding[] {
  return imagesIn(document).flatMap(({ path, value }) => {
    if (!showsSomebody(value) || listOf(value["peopleShown"]).length > 0) return [];
    const message =
      "Somebody is in this image, but nobody is listed. List everybody who can be recognised, each with the consent.";
    return [{ path: [...path, "peopleShown"], message }];
  });
}

function checkPerson(
  document: PolicyDocument,
  reliance: Reliance,
  context: CheckContext,
): readonly RuleFinding[] {
  const { path, who, consents } = reliance;
  if (who === undefined) {
    const message = "Say who this is: a survivor, a model or a member of staff.";
    return [{ path: [...path, "who"], message }];
  }
  const name = nameOf(reliance, context);
  const { inForce, obstacles, open } = offerFor(reliance, context);
  if (open) return [];
  if (inForce.length === 0) {
    const told = obstacles.map((obstacle) => `The consent of ${name} ${obstacle}.`).join(" ");
    const without =
      consents.length === 0
        ? `No consent of ${name} to being shown is recorded.`
        : `The consent recorded here is not one of ${name}.`;
    const message = `${told || without} Add one that is in force, or use another image.`;
    return [{ path, message }];
  }
  if (!inForce.some((consent) => consent["imageAllowed"] === true)) {
    const message = `The consent of ${name} does not allow images. Ask for one that does, or use another image.`;
    return [{ path, message }];
  }
  if (inForce.some((consent) => covers(consent, document, reliance))) return [];
  const message = `The consent of ${name} to being shown does not cover where, what for and for which audience this is meant. Narrow the use, or use another image.`;
  return [{ path, message }];
}
