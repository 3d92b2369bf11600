import type { Qualifier, Unit } from "../contracts/vocabulary.ts";

const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = {
  exactly: "",
  about: "about ",
  nearly: "nearly ",
  "more-than": "more than ",
  "at-least": "at least ",
  "up-to": "up to ",
};

/** Around the number. What is counted stands in the title of the figure. */
const UNIT_WORDS: Readonly<Record<Unit, readonly [before: string, after: string]>> = {
  people: ["", ""],
  cases: ["", ""],
  operations: ["", ""],
  organisations: ["", ""],
  percent: ["", "%"],
  "percent-decrease": ["", "% fewer"],
  "percent-increase": ["", "% more"],
  years: ["", " years"],
  months: ["", " months"],
  USD: ["US$", ""],
  "USD-per-year": ["US$", " a year"],
  PHP: ["₱", ""],
};

/** What of a figure is needed to say it. */
export interface Figure {
  readonly value: number;
  readonly qualifier: Qualifier;
  readonly unit: Unit;
  readonly wording?: string;
}

/**
 * A figure in English, never more exact than its source: "more than 650", "up to 50%". Where the
 * source has only words, these.
 */
export function figureInWords({ value, qualifier, unit, wording }: Figure): string {
  if (wording !== undefined) return wording;
  const [before, after] = UNIT_WORDS[unit];
  return `${QUALIFIER_WORDS[qualifier]}${before}${value.toLocaleString("en-US")}${after}`;
}
