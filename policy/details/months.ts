import { MONTH_WORDS, WEEKDAYS } from "../data/months.ts";

/** Could a capitalised word be part of a date rather than a name? */
export function isMonthWord(lower: string): boolean {
  return MONTH_WORDS.has(lower) || WEEKDAYS.has(lower);
}
