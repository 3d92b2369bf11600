/** Whether a survivor lives in care, or left it lately, by what their profile says. */
import type { PolicyDocument, RuleContext, RuleFinding } from "../engine/types.ts";
import { fieldsOf } from "../engine/values.ts";
import { preciseSpan, yearsLater } from "./dates.ts";

const DAY = 24 * 60 * 60 * 1000;

/** For how many years after leaving care somebody counts as still close to it. */
const YEARS_CLOSE = 1;

export type CareStanding =
  /** Left long enough ago, or never was in care. */
  | { readonly state: "clear" }
  | { readonly state: "in-care" }
  | { readonly state: "just-left" }
  /** `why` is a whole sentence. */
  | { readonly state: "unknown"; readonly why: string };

/**
 * Not in care and no date of leaving means: never was in care. A month or a year as the date of
 * leaving counts as its last day, and until that is long enough ago it is unknown.
 */
export function careStanding(profile: PolicyDocument, context: RuleContext): CareStanding {
  if (profile["inCare"] === true) return { state: "in-care" };
  const [fault] = careFaults(profile, context);
  if (fault !== undefined) return { state: "unknown", why: fault.message };
  const left = leftSpan(profile);
  if (left === undefined) return { state: "clear" };
  const now = Date.parse(context.now);
  if (now >= yearsLater(left.end - DAY, YEARS_CLOSE, "after")) return { state: "clear" };
  if (now < yearsLater(left.first, YEARS_CLOSE, "after")) return { state: "just-left" };
  const why =
    "By the profile it may be less than a year since they left. Enter the month or the day on which they did.";
  return { state: "unknown", why };
}

/** What a profile leaves open or contradicts about care, with the way to it in the profile. */
export function careFaults(profile: PolicyDocument, context: RuleContext): readonly RuleFinding[] {
  const { inCare, leftCareOn } = profile;
  if (typeof inCare !== "boolean") {
    return [{ path: ["inCare"], message: "Say in the profile whether the person lives in care." }];
  }
  const path = ["leftCareOn"];
  if (leftCareOn === undefined || leftCareOn === null) return [];
  if (inCare) {
    const message =
      "The profile says both that the person lives in care and that they left. Take out the date, or say that they are no longer in care.";
    return [{ path, message }];
  }
  const left = leftSpan(profile);
  if (left === undefined) {
    const message =
      "The profile does not say properly when the person left care. Write 2016, 2016-05 or 2016-05-17.";
    return [{ path, message }];
  }
  if (left.first <= Date.parse(context.now)) return [];
  const message =
    "By the profile the person will leave care only on a day still to come. Until then they are in care: say so.";
  return [{ path, message }];
}

function leftSpan({ leftCareOn }: PolicyDocument): ReturnType<typeof preciseSpan> {
  const { value, precision } = fieldsOf(leftCareOn);
  return preciseSpan(value, precision);
}
