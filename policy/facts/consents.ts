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

/**
 * Why a published consent is not in force at the moment of judgement, as the end of a sentence that
 * begins "The consent …"; `undefined` when it is in force.
 */
export function whyNotInForce(consent: PolicyDocument, context: RuleContext): string | undefined {
  const now = Date.parse(context.now);
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
  if (now >= Date.parse(interval.until)) return `ended on ${dayInWords(consent["expiresOn"])}`;
  return isSuperseded(consent, context) ? "was replaced by a newer one" : undefined;
}

function isSuperseded(consent: PolicyDocument, context: RuleContext): boolean {
  const id = bareId(consent._id);
  const referring = context.referring(id, "consent");
  // Unresolved is told by the engine as a fault of its own; until then it counts as replaced.
  if (referring === "unresolved") return true;
  return referring.some((other) => refOf(other["supersedes"]) === id && bareId(other._id) !== id);
}
