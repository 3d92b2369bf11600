import type { PolicyDocument } from "../engine/types.ts";
import { fieldsOf, isFields } from "../engine/values.ts";
import { preciseInWords, preciseSpan } from "../facts/dates.ts";
import type { Likeness } from "./likeness.ts";

/** A `preciseDate` that can be read: what it says, and the span of time in which it lies. */
interface Dated {
  readonly words: string;
  /** In ms since 1970 UTC; the end exclusive. */
  readonly first: number;
  readonly end: number;
}

/** What time a figure is for. A period without an end goes on ("since 2006"). */
type Time =
  | { readonly kind: "period"; readonly from: Dated; readonly to: Dated | undefined }
  | { readonly kind: "date"; readonly at: Dated };

/**
 * The times of two `statistic` documents. A year and a month in it may be the same date, told more
 * and less exactly: that is unsure. Periods that overlap are different ones.
 */
export function compareTimes(left: PolicyDocument, right: PolicyDocument): Likeness {
  const [a, b] = [timeOf(left), timeOf(right)];
  if (a === undefined || b === undefined) {
    return { like: "different", because: "it is not said properly for what time it is" };
  }
  const both = `${timeInWords(a)} / ${timeInWords(b)}`;
  const like = likenessOf(a, b);
  if (like === "same") return { like };
  if (like === "different") return { like, because: `different times: ${both}` };
  return { like, because: `times that may be the same: ${both}` };
}

function timeOf({ period, asOf }: PolicyDocument): Time | undefined {
  const at = dated(asOf);
  if (!isFields(period)) return at === undefined ? undefined : { kind: "date", at };
  const from = dated(period["from"]);
  if (from === undefined) return undefined;
  // "Since 2006", as of 2018: the count goes on after that, but this figure does not.
  return { kind: "period", from, to: dated(period["to"]) ?? at };
}

function dated(date: unknown): Dated | undefined {
  const { value, precision } = fieldsOf(date);
  const span = preciseSpan(value, precision);
  return span === undefined ? undefined : { ...span, words: preciseInWords(value) };
}

function timeInWords(time: Time): string {
  if (time.kind === "date") return `as of ${time.at.words}`;
  return time.to === undefined
    ? `since ${time.from.words}`
    : `${time.from.words} to ${time.to.words}`;
}

function likenessOf(a: Time, b: Time): Likeness["like"] {
  if (a.kind === "date" || b.kind === "date") {
    return a.kind === "date" && b.kind === "date" ? likeDates(a.at, b.at) : "different";
  }
  const ends = likeEnds(a.to, b.to);
  const starts = likeDates(a.from, b.from);
  if (starts === "different" || ends === "different") return "different";
  return starts === "same" && ends === "same" ? "same" : "unsure";
}

/** Two counts that go on were broken off somewhere: nobody knows whether at the same time. */
function likeEnds(a: Dated | undefined, b: Dated | undefined): Likeness["like"] {
  if (a === undefined || b === undefined) return a === b ? "unsure" : "different";
  return likeDates(a, b);
}

function likeDates(a: Dated, b: Dated): Likeness["like"] {
  if (a.first === b.first && a.end === b.end) return "same";
  return isWithin(a, b) || isWithin(b, a) ? "unsure" : "different";
}

function isWithin(inner: Dated, outer: Dated): boolean {
  return outer.first <= inner.first && inner.end <= outer.end;
}
