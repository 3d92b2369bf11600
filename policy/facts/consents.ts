/** When a consent is in force, and why it is not. */
import { bareId } from "../engine/ids.ts";
import { refOf } from "../engine/references.ts";
import type { PolicyDocument, RuleContext } from "../engine/types.ts";
import { fieldsOf } from "../engine/values.ts";
import { dayInWords, endOfDay, moment, startOfDay } from "./dates.ts";

/** From (inclusive) and until (exclusive), ISO 8601 in UTC. */
export interface Interval {
  readonly from: string;
  readonly until: string;
}

/**
 * From `startsOn` 00:00 UTC to the end of `expiresOn` (the first instant of the next day, UTC).
 * `undefined` where a date is missing, is no date, or the end comes before the start.
 */
export function consentInterval(consent: PolicyDocument): Interval | undefined {
  const from = startOfDay(consent["startsOn"]);
  const until = endOfDay(consent["expiresOn"]);
  if (from === undefined || until === undefined || until <= from) return undefined;
  return { from: new Date(from).toISOString(), until: new Date(until).toISOString() };
}

/** Any trace of a withdrawal counts, half-written or not: a doubt about it is never for publishing. */
export function isWithdrawn(consent: PolicyDocument): boolean {
  const withdrawn = consent["withdrawn"];
  return withdrawn !== undefined && withdrawn !== null;
}

/** Where a published consent stands at the moment of judgement. */
export type Standing =
  | { readonly state: "in-force" }
  /** It could not be looked up whether the consent was replaced. The engine reports that. */
  | { readonly state: "unknown" }
  /** `why` is the end of a sentence that begins "The consent …". */
  | { readonly state: "not-in-force"; readonly why: string };

export function standingOf(consent: PolicyDocument, context: RuleContext): Standing {
  const why = whyNotInForce(consent, Date.parse(context.now));
  if (why !== undefined) return { state: "not-in-force", why };
  const id = bareId(consent._id);
  const referring = context.referring(id, "consent");
  if (referring === "unresolved") return { state: "unknown" };
  const isReplaced = referring.some((other) => refOf(other["supersedes"]) === id);
  if (isReplaced) return { state: "not-in-force", why: "was replaced by a newer one" };
  return { state: "in-force" };
}

/** By what the consent itself says. */
function whyNotInForce(consent: PolicyDocument, now: number): string | undefined {
  if (isWithdrawn(consent)) {
    const on = fieldsOf(consent["withdrawn"])["on"];
    return moment(on) === undefined ? "was withdrawn" : `was withdrawn on ${dayInWords(on)}`;
  }
  const granted = startOfDay(consent["grantedOn"]);
  if (granted === undefined) return "does not say on what day it was granted";
  if (granted > now) return `is dated ${dayInWords(consent["grantedOn"])}, which is still to come`;
  const interval = consentInterval(consent);
  if (interval === undefined) return "does not say properly from when until when it holds";
  if (now < Date.parse(interval.from)) {
    return `begins only on ${dayInWords(consent["startsOn"])}`;
  }
  if (now < Date.parse(interval.until)) return undefined;
  return `ended on ${dayInWords(consent["expiresOn"])}`;
}
