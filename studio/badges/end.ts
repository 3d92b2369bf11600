import type { DocumentBadgeDescription } from "sanity";
import { NO_END } from "../../contracts/vocabulary.ts";
import { validityOf } from "../../policy/index.ts";
import type { Words } from "../i18n/words.ts";
import type { Judged } from "../judgement/judge-live.ts";

/** From so many days before on, the end of a consent is told beside the document. */
const TOLD_DAYS = 90;

/** From so many days before on, somebody has to see to it. */
const URGENT_DAYS = 14;

const MS_A_DAY = 24 * 60 * 60 * 1000;

/** Whole days that are left until the first consent ends that a document rests on. */
export function endOf({ document, context }: Judged): number | undefined {
  const { validUntil } = validityOf(document, context);
  // One that carries nobody today ends nothing: the findings say what is missing.
  if (validUntil === NO_END || validUntil <= context.now) return undefined;
  return Math.floor((Date.parse(validUntil) - Date.parse(context.now)) / MS_A_DAY);
}

/** "Consent ends in 12 days"; nothing while the end is far, and where there is none. */
export function endBadge(days: number | undefined, words: Words): DocumentBadgeDescription | null {
  if (days === undefined || days > TOLD_DAYS) return null;
  if (days < 0) {
    return {
      label: words("badges.consentEnded.label"),
      color: "danger",
      title: words("badges.consentEnded.title"),
    };
  }
  return {
    label:
      days === 0
        ? words("badges.consentEndsToday.label")
        : words("badges.consentEnds.label", { count: days }),
    color: days <= URGENT_DAYS ? "danger" : "warning",
    title: words("badges.consentEnds.title"),
  };
}
