/** The ways a date is written with a day or a month in it. */
import { DOUBTFUL_MONTHS, FEASTS, MONTH_WORDS } from "../data/months.ts";
import type { FieldText } from "../text/types.ts";
import { type Atom, gapBefore, wordAt } from "./atoms.ts";
import { type DateAt, isYear, NUMBERED } from "./date-years.ts";
import { numberAt, ordinalAt } from "./numbers.ts";
import { phraseAt, phraseBook } from "./phrases.ts";

/** Between the parts of one date: "Feb. 19, 2020". */
const WITHIN = /^\.?,?\s{1,2}$/u;

/** "2020-02-19", "2020-02", "19/02/2020", "19.02.2020". */
export function inDigits(
  field: FieldText,
  atoms: readonly Atom[],
  index: number,
): DateAt | undefined {
  const [a, b, c] = [0, 1, 2].map((step) => digitsOf(atoms[index + step]));
  if (a === undefined || b === undefined) return undefined;
  const gap = gapBefore(field, atoms, index + 1);
  if (!/^[-/.]$/u.test(gap)) return undefined;
  const whole = c !== undefined && gapBefore(field, atoms, index + 2) === gap;
  if (isYear(a)) {
    if (whole && isMonth(b) && isDay(c)) {
      return { first: index, next: index + 3, year: a, month: b, day: c };
    }
    // "2020-02" is a month; "2011-12" more often a season or a school year.
    const zero = wordAt(atoms, index + 1).startsWith("0");
    const isNumber = NUMBERED.has(wordAt(atoms, index - 1));
    return gap === "-" && zero && isMonth(b) && !isNumber
      ? { first: index, next: index + 2, year: a, month: b }
      : undefined;
  }
  if (!whole || !isYear(c)) return undefined;
  if (isDay(a) && isMonth(b)) return { first: index, next: index + 3, year: c, month: b, day: a };
  if (isMonth(a) && isDay(b)) return { first: index, next: index + 3, year: c, month: a, day: b };
  return undefined;
}

function digitsOf(atom: Atom | undefined): number | undefined {
  return atom !== undefined && /^\d{1,4}$/u.test(atom.lower) ? Number(atom.lower) : undefined;
}

function isMonth(value: number): boolean {
  return 1 <= value && value <= 12;
}

function isDay(value: number): boolean {
  return 1 <= value && value <= 31;
}

const LINKS_TO_MONTH: ReadonlySet<string> = new Set("of ng sa".split(" "));

/** "19 February 2020", "the 19th of February", "ika-19 ng Pebrero 2020". */
export function dayFirst(
  field: FieldText,
  atoms: readonly Atom[],
  index: number,
): DateAt | undefined {
  const day = ordinalAt(atoms, index) ?? digitDay(atoms, index);
  if (day === undefined || !isDay(day.value)) return undefined;
  const linked = LINKS_TO_MONTH.has(wordAt(atoms, day.next)) ? day.next + 1 : day.next;
  const month = monthAt(atoms, linked, true);
  if (month === undefined || !WITHIN.test(gapBefore(field, atoms, linked))) return undefined;
  return withYear(field, atoms, {
    first: index,
    next: linked + 1,
    month,
    day: day.value,
  });
}

function digitDay(atoms: readonly Atom[], index: number): ReturnType<typeof numberAt> {
  const spelledOut = /^\d{1,2}$/u.test(wordAt(atoms, index));
  return spelledOut ? numberAt(atoms, index) : undefined;
}

/** What a number counts when it is no day: "May 14 na bata", "Mayo 3 ka biktima". */
const COUNTERS: ReadonlySet<string> = new Set(
  "na ka anyos taon taong porsyento percent".split(" "),
);

/** "February 19, 2020", "Peb. 19", "February 2020", "Pebrero ng 2020", "noong Pebrero". */
export function monthFirst(
  field: FieldText,
  atoms: readonly Atom[],
  index: number,
): DateAt | undefined {
  const atom = atoms[index];
  const beside = ordinalAt(atoms, index + 1) ?? digitDay(atoms, index + 1);
  const next = WITHIN.test(gapBefore(field, atoms, index + 1)) ? beside : undefined;
  const year = yearAfter(field, atoms, index + 1);
  const month = monthAt(atoms, index, next !== undefined || year !== undefined);
  if (atom === undefined || month === undefined) return undefined;
  if (next !== undefined && isDay(next.value)) {
    // "May" begins Tagalog sentences: "May 14 na bata".
    const counts = atom.lower === "may" && COUNTERS.has(wordAt(atoms, next.next));
    if (counts || isOtherWord(field, atoms, index)) return undefined;
    return withYear(field, atoms, { first: index, next: next.next, month, day: next.value });
  }
  if (year !== undefined) return { first: index, next: year.next, year: year.value, month };
  return { first: index, next: index + 1, month };
}

/** "Set 3 goals", "Mar 4": a short form that is another word too needs its full stop, or a year. */
function isOtherWord(field: FieldText, atoms: readonly Atom[], index: number): boolean {
  const word = wordAt(atoms, index);
  if (word.length > 3 || word === "may" || !DOUBTFUL_MONTHS.has(word)) return false;
  return (
    !gapBefore(field, atoms, index + 1).startsWith(".") &&
    yearAfter(field, atoms, index + 2) === undefined
  );
}

const BEFORE_MONTH: ReadonlySet<string> = new Set(
  "in since until by last next this early late mid noong niadtong nitong sa simula hanggang".split(
    " ",
  ),
);

/** The month an atom names. `beside`: a day or a year stands next to it, so that no other word is meant. */
function monthAt(atoms: readonly Atom[], index: number, beside: boolean): number | undefined {
  const atom = atoms[index];
  const month = MONTH_WORDS.get(atom?.lower ?? "");
  if (atom === undefined || month === undefined) return undefined;
  if (atom.case === "lower" && DOUBTFUL_MONTHS.has(atom.lower)) return undefined;
  if (beside) return month;
  const short = atom.lower.length <= 3 && atom.lower !== "may";
  return !short && BEFORE_MONTH.has(wordAt(atoms, index - 1)) ? month : undefined;
}

const FEAST_BOOK = phraseBook(FEASTS.map(({ words, ...date }) => [words, date] as const));

/** "Christmas Day 2019", "bisperas ng Pasko". */
export function feastAt(
  field: FieldText,
  atoms: readonly Atom[],
  index: number,
): DateAt | undefined {
  const feast = phraseAt(FEAST_BOOK, atoms, index);
  if (feast !== undefined) {
    return withYear(field, atoms, { first: index, next: feast.next, ...feast.value });
  }
  const isChristmas = /^(?:christmas|pasko)$/u.test(wordAt(atoms, index));
  const year = isChristmas ? yearAfter(field, atoms, index + 1) : undefined;
  return year === undefined
    ? undefined
    : { first: index, next: year.next, year: year.value, month: 12 };
}

function withYear(field: FieldText, atoms: readonly Atom[], date: DateAt): DateAt {
  const year = yearAfter(field, atoms, date.next);
  return year === undefined ? date : { ...date, next: year.next, year: year.value };
}

const LINKS_TO_YEAR: ReadonlySet<string> = new Set("of ng sa taong tuig taon in".split(" "));

/** The year that goes on a date: "…, 2020", "… ng 2020", "… sa tuig 2020". */
function yearAfter(
  field: FieldText,
  atoms: readonly Atom[],
  index: number,
): { readonly value: number; readonly next: number } | undefined {
  let at = index;
  while (at < index + 2 && LINKS_TO_YEAR.has(wordAt(atoms, at))) at += 1;
  const value = digitsOf(atoms[at]);
  if (value === undefined || !isYear(value) || !WITHIN.test(gapBefore(field, atoms, at))) {
    return undefined;
  }
  return { value, next: at + 1 };
}
