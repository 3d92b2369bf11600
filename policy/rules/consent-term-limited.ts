import type { PolicyDocument, Rule, RuleFinding } from "../engine/types.ts";
import { consentFaults, restsOnConsent } from "../facts/consent-faults.ts";
import { dayInWords, dayOf, startOfDay, yearsLater } from "../facts/dates.ts";

/** How many years after granting a consent may at most hold. */
const LONGEST_TERM = 3;

export const consentTermLimited: Rule = {
  id: "consent-term-limited",
  severity: "block",
  title: "Consent for a limited time",
  help: `A consent names the last day on which it holds, at most ${LONGEST_TERM} years after it was granted. After that the person is asked again.`,
  rationale:
    "People's lives change: who agreed at nineteen may have a family, a job and other wishes at twenty-five. A consent without an end is one that nobody ever asks about again.",
  source: ["house"],
  appliesTo: (document, context) => restsOnConsent(document, context),
  check: (document, context) => consentFaults(document, context, faultsOf),
};

/** Days in UTC. Granted on 10 January 2026, it may hold to the end of 10 January 2029. */
function faultsOf({ grantedOn, expiresOn }: PolicyDocument): readonly RuleFinding[] {
  const granted = startOfDay(grantedOn);
  if (granted === undefined) {
    const message =
      "It does not say on what day it was granted, so nobody can tell how long it may hold. Say on what day.";
    return [{ path: ["grantedOn"], message }];
  }
  const latest = yearsLater(granted, LONGEST_TERM, "before");
  const until = `${dayInWords(dayOf(latest))}, ${LONGEST_TERM} years after it was granted,`;
  const expires = startOfDay(expiresOn);
  const path = ["expiresOn"];
  if (expires === undefined) {
    const message = `It does not say until what day it holds. Enter the day on the form; ${until} is the latest possible.`;
    return [{ path, message }];
  }
  if (expires <= latest) return [];
  const message = `It runs until ${dayInWords(expiresOn)}. Until ${until} is the longest possible. Let it end by then, and ask again.`;
  const title = `Let it end on ${dayInWords(dayOf(latest))}`;
  return [{ path, message, fix: { kind: "set", title, path, value: dayOf(latest) } }];
}
