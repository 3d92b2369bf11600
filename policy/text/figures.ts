/** Figures in running text: numbers that claim a quantity, as against years, dates, ages and names. */
import type { Span } from "../engine/types.ts";
import { fold } from "./fold.ts";

const MONTH =
  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Ene|Peb|Abr|Mayo|Hun|Hul|Ago|Set|Okt|Nob|Dis)\\p{L}*\\.?";
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const FIGURE = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}.,/#-])(?<currency>(?:US|PHP|USD)?\s?[$₱€£]?\s?)(?<number>${NUMBER})(?<suffix>\+|\s?%|\s?(?:per ?cent|porsyento|hundred|thousand|million|billion|libo|milyon|bilyon)\b)?(?![\p{L}\p{Nd}/])`,
  "giu",
);
const SPELLED =
  /(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|thousands of|millions of)(?:-and-a-half)?\s+(?:hundred|thousand|million|billion)(?!\p{L})/giu;
const DATE_AFTER = new RegExp(String.raw`^(?:,?\s*\d{4}|\s+(?:ng\s+)?${MONTH}(?!\p{L}))`, "iu");
const DATE_BEFORE = new RegExp(String.raw`(?<!\p{L})${MONTH}\s+$`, "iu");
const AGE_AFTER =
  /^(?:-|\s)?(?:year|month|week|day)s?(?:-|\s)old|^\s*(?:anyos|taong gulang|ka tuig)/iu;
const NUMBER_OF_BEFORE =
  /(?:No\.?|Act|RA|Section|Sec\.|Article|Art\.|page|p\.|pp\.|G\.R\.|Circular|aged|ika)\s*$/iu;

/** Smaller whole numbers are telling, not statistics: "three offices", "two years". */
const SMALLEST = 10;

/** Where figures stand in a text: percentages, sums of money, large numbers and counts from 10 up. */
export function figuresIn(original: string): readonly Span[] {
  const { text, toOriginal } = fold(original);
  const written = [...text.matchAll(FIGURE)]
    .filter((match) => isFigure(match, text))
    .map(({ 0: figure, index }) => {
      const lead = figure.length - figure.trimStart().length;
      return { start: index + lead, end: index + figure.length };
    });
  const spelled = [...text.matchAll(SPELLED)].map(({ 0: figure, index }) => ({
    start: index,
    end: index + figure.length,
  }));
  return [...written, ...spelled]
    .toSorted((left, right) => left.start - right.start)
    .map(({ start, end }) => toOriginal(start, end));
}

function isFigure(match: RegExpExecArray, text: string): boolean {
  const { currency = "", number = "", suffix = "" } = match.groups ?? {};
  const before = text.slice(Math.max(0, match.index - 24), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
  if (suffix !== "" || currency.trim() !== "" || number.includes(",")) return true;
  const isYear = /^(?:19|20)\d{2}$/u.test(number);
  if (isYear || DATE_AFTER.test(after) || DATE_BEFORE.test(before)) return false;
  if (AGE_AFTER.test(after) || NUMBER_OF_BEFORE.test(before)) return false;
  return Number(number) >= SMALLEST && /^\s+\p{L}/u.test(after);
}
