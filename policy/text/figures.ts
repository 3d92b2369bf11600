/** Figures in running text: numbers that claim a quantity, as against years, dates, ages and names. */
import {
  FILIPINO_RATIO,
  FRACTIONS,
  LARGE_NUMBER_WORDS,
  MULTIPLES,
  NOT_COUNTED,
  NUMBER_OF_SOMETHING,
  PERCENT,
  RATIO_NUMBER,
  SCALES,
  SMALL_NUMBER_WORDS,
  SPANISH_NUMBER_WORDS,
  SUM_OF_SOMETHING,
  VAGUE_LARGE,
} from "../data/language/counting.ts";
import type { Span } from "../engine/types.ts";
import { Ending } from "./ending.ts";
import { fold, type Folded } from "./fold.ts";
import { Finder } from "./finder.ts";

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
/** Looked at once for all kinds, for it fails nearly everywhere: where no word goes on, something may begin. */
const BEGIN = String.raw`(?=[\d$₱€£a-z]|\s[$₱€£])(?<![\p{L}\p{M}\p{N}-])`;
const NOT_WITHIN = String.raw`(?<![.,/#:@&=_])`;
const END = String.raw`(?![\p{L}\p{M}\p{N}/@_]|[.-]\d)`;

/**
 * Everything that may be a figure, in one pass: a quantity by its form (`sure`), or a bare number
 * (`bare`) or number word (`word`), which are one only before what they count.
 */
const FIGURE = new Finder(
  `${BEGIN}(?:${[
    String.raw`${NOT_WITHIN}(?<sum>(?:US|PHP|USD|AUD|Php)?\s?[$₱€£]\s?(?:${DIGITS})(?:\s?(?:${SCALES}))?\+?|(?:(?:PHP|USD|EUR)\s?|P)(?:${DIGITS})(?:\s?(?:${SCALES}))?|(?:${DIGITS})(?:\s?(?:${SCALES}))?\s(?:pesos|piso|dollars|dolyar|euros?)|(?:${SMALL_NUMBER_WORDS})\s(?:${SCALES})\s(?:pesos|piso|dollars|dolyar|euros?))${END}`,
    String.raw`${NOT_WITHIN}(?<sure>${RATIO_NUMBER} (?:in(?: every)?|out of(?: every)?) (?!(?:19|20)\d\d(?!\d))${RATIO_NUMBER}|${FILIPINO_RATIO}|(?:${DIGITS})\s?(?:${PERCENT})|(?:${LARGE_NUMBER_WORDS}|${SMALL_NUMBER_WORDS}|${SPANISH_NUMBER_WORDS})\s(?:${PERCENT})|(?:${DIGITS})\+|(?:${DIGITS})\s(?:na\s|ka\s)?(?:${SCALES})|(?:${SMALL_NUMBER_WORDS})\s(?:${SCALES})(?:\s(?:${SCALES}))?|${VAGUE_LARGE}|${FRACTIONS}|${MULTIPLES}|(?<=(?:rose|fell|grew|increased|decreased|dropped|jumped|climbed|went up|went down|declined|tumaas|bumaba|misaka|mius-os|mikunhod) (?:from|to|by|mula|gikan)(?: sa)? )(?:${DIGITS})(?! (?:years|months|days|taon|buwan|araw|tuig|bulan))|(?<=(?:average|mean|median) age[^.!?\n]{0,120}\s(?:is|was|of)\s)\d+)(?![\p{L}\p{M}\p{Nd}])`,
    String.raw`${NOT_WITHIN}(?<bare>${DIGITS})${END}`,
    String.raw`(?<word>${LARGE_NUMBER_WORDS})(?![\p{L}\p{M}\p{N}-])`,
  ].join("|")})`,
);

const MONTH =
  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Ene|Peb|Abr|Mayo|Hun|Hul|Ago|Set|Okt|Nob|Dis)\\p{L}*\\.?";
const DATE_AFTER = new RegExp(
  String.raw`^(?:,?\s*\d{4}|\s+(?:ng\s+|sa\s+)?${MONTH}(?!\p{L}))`,
  "iu",
);
const DATE_BEFORE = new Ending(String.raw`(?<!\p{L})${MONTH}\s+(?:\d{1,2}\s?[-–]\s?)?`, "iu");
/** "12 to 17": of a range the first number says what the second is. */
const RANGE_BEFORE = String.raw`(?:\d+\s?(?:to|and|at|hanggang|ngadto sa|[-–])\s?)?`;
const NUMBER_BEFORE = new Ending(
  String.raw`(?<![\p{L}\p{M}])(?:${NUMBER_OF_SOMETHING})\.?:?\s?${RANGE_BEFORE}`,
  "iu",
);
const SUM_BEFORE = new Ending(
  String.raw`(?<![\p{L}\p{M}])(?:${SUM_OF_SOMETHING})(?:\s\p{L}+){0,11}\s?`,
  "iu",
);
const AGE_BEFORE = new Ending(
  String.raw`(?<!\p{L})(?:(?:under|below|above|over|wala pang|ubos sa|lampas)|between \d{1,2} and)\s`,
  "iu",
);
/** "One social worker for every ten families": a rate that is wanted, not counted. */
const EACH_BEFORE = new Ending(String.raw`(?<!\p{L})(?:every|each|per|bawat|matag)\s`, "iu");
/** "500 pesos pays for a session": what a gift does. */
const GIFT_AFTER = /^\s(?:pays?|covers?|provides?|can|will|helps?|gives?|buys?|keeps?)(?!\p{L})/u;
const APPROXIMATE = new Ending(
  String.raw`(?<!\p{L})(?:about|around|nearly|almost|over|some|roughly|more than|less than|at least|up to|mahigit|halos|kapin|dul-an|mga|aabot sa|moabot)(?:\s(?:sa|ng))?\s`,
  "iu",
);
const NEXT_WORD =
  /^ (?<particle>(?:na|ka|nga|mga|ng) (?:mga )?)?(?<word>\p{L}[\p{L}\p{M}'-]*)(?: (?<then>\p{L}[\p{L}\p{M}'-]*))?/u;
/** "60 of the officers": of those who were told of. */
const OF_THEM = /^ (?:of|sa|ng) (?:the|these|those|them|our|all|mga|kanila|ilang)(?!\p{L})/iu;

const UNCOUNTED: ReadonlySet<string> = new Set(NOT_COUNTED);

/** Smaller whole numbers are telling, not statistics: "three offices", "two years". */
const SMALLEST = 10;
/** Up to this age "under" and "over" speak of people's ages. */
const OF_AGE = 21;

/** Where figures stand in a text: percentages, sums of money, large numbers and counts from 10 up. */
export function figuresIn(text: string): readonly Span[] {
  return foldedFiguresIn(fold(text));
}

/** The same of a text that was folded before; offsets are into the original. */
export function foldedFiguresIn({ text, toOriginal }: Folded): readonly Span[] {
  return matchesIn(text).flatMap((match) => {
    if (!isFigure(match, text)) return [];
    const figure = match[0].trimEnd();
    const lead = figure.length - figure.trimStart().length;
    return [toOriginal(match.index + lead, match.index + figure.length)];
  });
}

function matchesIn(text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let match = FIGURE.find(text); match !== undefined;) {
    found.push(match);
    match = FIGURE.find(text, match.index + match[0].length);
  }
  return found;
}

function isFigure(match: RegExpExecArray, text: string): boolean {
  const { sum, sure, bare, word } = match.groups ?? {};
  const before = text.slice(Math.max(0, match.index - 100), match.index);
  const end = match.index + match[0].length;
  const after = text.slice(end, end + 60);
  if (EACH_BEFORE.endsIn(before)) return false;
  if (sum !== undefined) return !SUM_BEFORE.endsIn(before) && !GIFT_AFTER.test(after);
  if (sure !== undefined) return isSure(sure, before, after);
  if (word !== undefined) return !NUMBER_BEFORE.endsIn(before) && isCounted(after);
  return bare !== undefined && isBareFigure(bare, before, after);
}

/** "Two thousand" may still be money of a fine, "doubled" an effort, "three hundred days" a time. */
function isSure(figure: string, before: string, after: string): boolean {
  if (SUM_BEFORE.endsIn(before)) return false;
  if (/^\s(?:our|its|their|his|her)\sefforts?/u.test(after)) return false;
  if (/^(?:a|one|several) (?:hundred|thousand)$/iu.test(figure)) return isCounted(after);
  const next = NEXT_WORD.exec(after)?.groups?.["word"];
  return next === undefined || !/ (?:hundred|thousand)$/iu.test(figure) || !UNCOUNTED.has(next);
}

/** What is told at a glance comes first: most numbers are years, days or small. */
function isBareFigure(number: string, before: string, after: string): boolean {
  if (!number.includes(",") && !isCount(number, before, after)) return false;
  if (DATE_AFTER.test(after) || DATE_BEFORE.endsIn(before)) return false;
  return !NUMBER_BEFORE.endsIn(before);
}

function isCount(number: string, before: string, after: string): boolean {
  const value = Number(number);
  if (value < SMALLEST || !isCounted(after)) return false;
  if (value <= OF_AGE && AGE_BEFORE.endsIn(before)) return false;
  const isYear = /^(?:19|20)\d{2}$/u.test(number);
  return !isYear || APPROXIMATE.endsIn(before);
}

/** Does something that is counted come next? */
function isCounted(after: string): boolean {
  if (OF_THEM.test(after)) return true;
  const { particle = "", word = "", then = "" } = NEXT_WORD.exec(after)?.groups ?? {};
  if (word === "" || UNCOUNTED.has(word.toLowerCase())) return false;
  if (particle !== "" && /^(?:taon|tuig|gulang)/iu.test(word)) return false;
  // "25 Rizal Street" and "25 Rizal, Manila" are addresses; "25 Filipino officers" are counted.
  const isName = /^\p{Lu}\p{Ll}/u.test(word);
  return !isName || (/^\p{Ll}/u.test(then) && !UNCOUNTED.has(then));
}
