import { SOURCES } from "../data/sources.ts";
import { refOf } from "../engine/references.ts";
import type { CheckContext, PolicyDocument, Rule, RuleFinding } from "../engine/types.ts";
import { fieldsOf } from "../engine/values.ts";
import { consentInterval, isWithdrawn } from "../facts/consents.ts";
import { dayInWords, moment, startOfDay } from "../facts/dates.ts";
import { nameOf, reliancesOf, type Reliance } from "../facts/people.ts";
import { offerFor } from "../facts/relied-on.ts";

export const consentInForce: Rule = {
  id: "consent-in-force",
  severity: "block",
  title: "Consent in force",
  help: "Everybody who is told of, quoted or shown needs a consent of their own that is published, granted, begun, not ended, not withdrawn and not replaced.",
  rationale:
    "Telling somebody's story is allowed only while they agree to it. They may change their mind at any time, and an agreement that has run out is none.",
  source: [SOURCES.gdprConsent, SOURCES.npcConsent],
  appliesTo: (document, context) =>
    document._type === "consent" || survivorReliances(document, context).length > 0,
  check: (document, context) =>
    document._type === "consent"
      ? checkConsent(document, context)
      : survivorReliances(document, context).flatMap((reliance) => checkPerson(reliance, context)),
};

/** Models and staff are the matter of image-consent-recorded; who is not known may be a survivor. */
function survivorReliances(document: PolicyDocument, context: CheckContext): readonly Reliance[] {
  return reliancesOf(document, context).filter(
    ({ who }) => who === "survivor" || who === undefined,
  );
}

function checkPerson(reliance: Reliance, context: CheckContext): readonly RuleFinding[] {
  const { path, role, survivor } = reliance;
  if (survivor === undefined) {
    const message = `Somebody is ${role} here, but it does not say who. Choose the survivor, so that their consent can be checked.`;
    return [{ path, message }];
  }
  const name = nameOf(reliance, context);
  const { inForce, withdrawn, obstacles, open } = offerFor(reliance, context);
  if (withdrawn.length > 0) {
    const on = fieldsOf(withdrawn[0]?.["withdrawn"])["on"];
    const when = moment(on) === undefined ? "" : ` on ${dayInWords(on)}`;
    // Also where another consent is in force: whoever said no once is asked again, not overruled.
    const message = `${name} withdrew a consent named here${when}. Take ${name} out, or put a newer consent in place of the withdrawn one.`;
    return [{ path, message }];
  }
  if (inForce.length > 0 || open) return [];
  if (obstacles.length === 0) {
    const message = `No consent of ${name} is named here. Add the consent by which ${name} may be ${role}.`;
    return [{ path, message }];
  }
  const told = obstacles.map((obstacle) => `The consent of ${name} ${obstacle}.`).join(" ");
  return [
    { path, message: `${told} Add one that is published and in force, or take ${name} out.` },
  ];
}

/** A consent by itself: its dates must make sense, so that what relies on it can be judged. */
function checkConsent(consent: PolicyDocument, context: CheckContext): readonly RuleFinding[] {
  return [
    ...checkGranted(consent, context),
    ...checkInterval(consent),
    ...checkWithdrawal(consent),
    ...checkSuperseded(consent, context),
  ];
}

function checkGranted(consent: PolicyDocument, context: CheckContext): readonly RuleFinding[] {
  const path = ["grantedOn"];
  const granted = startOfDay(consent["grantedOn"]);
  if (granted === undefined) {
    return [{ path, message: "Say on what day the consent was granted." }];
  }
  if (granted > Date.parse(context.now)) {
    const day = dayInWords(consent["grantedOn"]);
    const message = `A consent cannot be granted on a day still to come (${day}). Enter the day on which it was signed.`;
    return [{ path, message }];
  }
  const starts = startOfDay(consent["startsOn"]);
  if (starts === undefined || starts >= granted) return [];
  const message = `The consent begins on ${dayInWords(consent["startsOn"])}, before it was granted on ${dayInWords(consent["grantedOn"])}. Let it begin on that day or later.`;
  return [{ path: ["startsOn"], message }];
}

function checkInterval(consent: PolicyDocument): readonly RuleFinding[] {
  if (startOfDay(consent["startsOn"]) === undefined) {
    return [{ path: ["startsOn"], message: "Say from what day the consent holds." }];
  }
  if (startOfDay(consent["expiresOn"]) === undefined) {
    return [{ path: ["expiresOn"], message: "Say until what day the consent holds." }];
  }
  if (consentInterval(consent) !== undefined) return [];
  const message = `The consent ends on ${dayInWords(consent["expiresOn"])}, before it begins on ${dayInWords(consent["startsOn"])}. Put the dates in order.`;
  return [{ path: ["expiresOn"], message }];
}

function checkWithdrawal(consent: PolicyDocument): readonly RuleFinding[] {
  if (!isWithdrawn(consent)) return [];
  const path = ["withdrawn", "on"];
  const on = fieldsOf(consent["withdrawn"])["on"];
  const withdrawn = moment(on);
  if (withdrawn === undefined) {
    return [
      { path, message: "Say when the consent was withdrawn. Until then it counts as withdrawn." },
    ];
  }
  const granted = startOfDay(consent["grantedOn"]);
  if (granted === undefined || withdrawn >= granted) return [];
  const message = `The consent was withdrawn on ${dayInWords(on)}, before it was granted on ${dayInWords(consent["grantedOn"])}. Put the dates in order.`;
  return [{ path, message }];
}

function checkSuperseded(consent: PolicyDocument, context: CheckContext): readonly RuleFinding[] {
  const id = refOf(consent["supersedes"]);
  if (id === undefined) return [];
  const resolution = context.resolve(id);
  if (!("document" in resolution)) return [];
  const { document: earlier } = resolution;
  const samePerson =
    earlier["subject"] === consent["subject"] &&
    refOf(earlier["survivor"]) === refOf(consent["survivor"]);
  if (samePerson) return [];
  const message =
    "The consent that this one replaces is about somebody else. Choose an earlier consent of the same person, or none.";
  return [{ path: ["supersedes"], message }];
}
