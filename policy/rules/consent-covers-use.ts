import { CHANNELS } from "../../contracts/vocabulary.ts";
import { SOURCES } from "../data/sources.ts";
import type { CheckContext, PolicyDocument, Rule, RuleFinding } from "../engine/types.ts";
import { stringsOf, type Fields } from "../engine/values.ts";
import { nameOf, reliancesOf, type Reliance } from "../facts/people.ts";
import { offerFor } from "../facts/relied-on.ts";
import { inWords, SIDES, uncovered, useOf } from "../facts/use.ts";

export const consentCoversUse: Rule = {
  id: "consent-covers-use",
  severity: "block",
  title: "Consent covers the use",
  help: "Where, what for and for which audience the document is meant must be within what every person in it agreed to. A website is read everywhere, so it needs a consent for the whole world.",
  rationale:
    "A consent is to something: who agreed to a brochure did not agree to the internet. One consent of a person must cover the whole use, since each was given for itself.",
  source: [SOURCES.gdprConsent, SOURCES.npcConsent],
  appliesTo: (document, context) => reliancesOf(document, context).length > 0,
  check: (document, context) => {
    const use = useOf(document);
    if (use === undefined) {
      const message =
        "Say where, what for and for which audience this is meant. People in it agreed to certain uses only.";
      return [{ path: ["use"], message }];
    }
    const unsaid = checkSaid(use);
    if (unsaid.length > 0) return unsaid;
    return checkPeople(document, use, context);
  },
};

function checkSaid(use: Fields): readonly RuleFinding[] {
  return SIDES.flatMap(({ field, singular, choices }): readonly RuleFinding[] => {
    const named = stringsOf(use[field]);
    const path = ["use", field];
    if (named.length === 0) {
      return [{ path, message: `Choose at least one ${singular} that this is meant for.` }];
    }
    const unknown = named.filter((value) => choices.every((choice) => choice.value !== value));
    if (unknown.length === 0) return [];
    const message = `${inWords(choices, unknown)} is no ${singular} that a consent could allow. Choose from the list.`;
    return [{ path, message }];
  });
}

function checkPeople(
  document: PolicyDocument,
  use: Fields,
  context: CheckContext,
): readonly RuleFinding[] {
  return reliancesOf(document, context).flatMap((reliance) => {
    const { inForce } = offerFor(reliance, context);
    // Whether any is in force at all is for consent-in-force and image-consent-recorded to say.
    const message = shortfall(reliance, use, inForce, context);
    return message === undefined ? [] : [{ path: reliance.path, message }];
  });
}

/** What the closest of a person's consents lacks, in words; `undefined` where one lacks nothing. */
function shortfall(
  reliance: Reliance,
  use: Fields,
  consents: readonly PolicyDocument[],
  context: CheckContext,
): string | undefined {
  const lacking = consents.map((consent) => ({ consent, gaps: uncovered(use, consent) }));
  const closest = lacking.toSorted((left, right) => sizeOf(left.gaps) - sizeOf(right.gaps)).at(0);
  if (closest === undefined || closest.gaps.length === 0) return undefined;
  const name = nameOf(reliance, context);
  const told = closest.gaps.map(({ field, values }) => {
    const choices = SIDES.find((side) => side.field === field)?.choices ?? CHANNELS;
    const allowed = inWords(choices, stringsOf(closest.consent[field])) || "nothing";
    return `The consent of ${name} allows ${allowed}, not ${inWords(choices, values)}.`;
  });
  return `${told.join(" ")} Take out what it does not allow, or ask ${name} for a wider consent.`;
}

function sizeOf(gaps: ReturnType<typeof uncovered>): number {
  return gaps.reduce((sum, { values }) => sum + values.length, 0);
}
