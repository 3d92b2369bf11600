/** Ages that a number tells together with what follows it, birthdays, and decades of a life. */
import {
  ABOVE,
  AGED_THINGS,
  AND_ABOVE,
  AND_BELOW,
  ANYOS,
  BARE_LIMITS,
  BELOW,
  DECADES,
  JOINERS_OF_LIMITS,
  OF_AGE,
  PERSON_WORDS,
  SHORT_UNITS,
  TAON,
  YEAR_UNITS,
} from "../data/age-words.ts";
import type { FieldText } from "../text/types.ts";
import { type Atom, gapBefore, wordAt } from "./atoms.ts";
import { numberAt, ordinalAt } from "./numbers.ts";

/** An age as a form of writing gives it: which atoms tell it, and what. */
export interface AgeAt {
  readonly first: number;
  /** Index of the atom after it. */
  readonly next: number;
  readonly exact: boolean;
  readonly from: number;
  readonly to: number;
}

const RANGE_WORDS: ReadonlySet<string> = new Set("to and or hanggang ngadto through".split(" "));
const LINKS: ReadonlySet<string> = new Set("na nga ka ang og ug ng".split(" "));
const OLDEST = 110;

export interface YearsAt {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

/** "14", or both ends of "12 to 17", "12-17", "12- to 17". */
export function yearsAt(
  field: FieldText,
  atoms: readonly Atom[],
  index: number,
): YearsAt | undefined {
  const first = numberAt(atoms, index);
  if (first === undefined || first.value > OLDEST) return undefined;
  const gap = gapBefore(field, atoms, first.next);
  const joined = /^\s?[-\u2013\u2014]\s?$/u.test(gap);
  const link = wordAt(atoms, first.next);
  // "aged 7 and 9" are two ages, "between 7 and 9" is a range.
  const isBetween = link !== "and" || atoms[index - 1]?.lower === "between";
  const word = RANGE_WORDS.has(link) && isBetween;
  const last = joined || word ? numberAt(atoms, first.next + (word ? 1 : 0)) : undefined;
  return last === undefined || last.value <= first.value || last.value > OLDEST
    ? { from: first.value, to: first.value, next: first.next }
    : { from: first.value, to: last.value, next: last.next };
}

/** "14-year-old", "two months old", "14 na taong gulang", "12 to 17 years old", "under 12 years". */
export function ageAround(
  field: FieldText,
  atoms: readonly Atom[],
  index: number,
): AgeAt | undefined {
  const years = yearsAt(field, atoms, index);
  if (years === undefined) return undefined;
  const unit = LINKS.has(wordAt(atoms, years.next)) ? years.next + 1 : years.next;
  const end = endOfAge(field, atoms, index, unit);
  if (end === undefined) return undefined;
  const isShort = SHORT_UNITS.has(wordAt(atoms, unit));
  return bounded(atoms, index, end, isShort ? { from: 0, to: 0 } : years);
}

/** The end of the words that make the number before `unit` an age. */
function endOfAge(
  field: FieldText,
  atoms: readonly Atom[],
  index: number,
  unit: number,
): number | undefined {
  const word = wordAt(atoms, unit);
  const next = atoms[unit + 1]?.lower;
  if (word === "yo" || (word === "y" && next === "o")) return word === "yo" ? unit + 1 : unit + 2;
  if (ANYOS.has(word)) {
    const gulang = LINKS.has(next ?? "") ? unit + 2 : unit + 1;
    return OF_AGE.has(wordAt(atoms, gulang)) ? gulang + 1 : unit + 1;
  }
  if (TAON.has(word) || (SHORT_UNITS.has(word) && !word.endsWith("s"))) {
    const filipino = filipinoEnd(field, atoms, index, unit);
    if (filipino !== undefined) return filipino;
  }
  if (!YEAR_UNITS.has(word) && !SHORT_UNITS.has(word)) return undefined;
  if (next === "of" && atoms[unit + 2]?.lower === "age") return unit + 3;
  if (next !== "old" && next !== "olds") {
    // "children under 12 years": a limit of age needs no "old".
    const limit = YEAR_UNITS.has(word) && PERSON_WORDS.has(wordAt(atoms, index - 2));
    return limit && isLimit(atoms[index - 1]?.lower) ? unit + 1 : undefined;
  }
  return isOfThing(atoms, index, unit + 2) ? undefined : unit + 2;
}

/** "a 10-year-old school", "the school is 10 years old". */
function isOfThing(atoms: readonly Atom[], index: number, next: number): boolean {
  const isSaid = /^(?:is|was|now)$/u.test(wordAt(atoms, index - 1));
  return (
    AGED_THINGS.has(wordAt(atoms, next)) || (isSaid && AGED_THINGS.has(wordAt(atoms, index - 2)))
  );
}

const STILL: ReadonlySet<string> = new Set("pa pala palang lang lamang siya".split(" "));
const DURING: ReadonlySet<string> = new Set("loob sulod miaging nakaraang nakalipas".split(" "));

/** "taong gulang", "ka tuig ang edad", "ka bulan nga masuso"; not "37 taong pagkabilanggo". */
function filipinoEnd(
  field: FieldText,
  atoms: readonly Atom[],
  index: number,
  unit: number,
): number | undefined {
  const linked = LINKS.has(wordAt(atoms, unit + 1)) ? unit + 2 : unit + 1;
  const word = wordAt(atoms, linked);
  if (OF_AGE.has(word)) return linked + 1;
  if (linked > unit + 1 && PERSON_WORDS.has(word)) return unit + 1;
  if (!TAON.has(wordAt(atoms, unit))) return undefined;
  const before = [wordAt(atoms, index - 1), wordAt(atoms, index - 2)];
  if (before.some((each) => DURING.has(each))) return undefined;
  return STILL.has(word) && !/[.;:\n]/u.test(gapBefore(field, atoms, linked))
    ? unit + 1
    : undefined;
}

function isLimit(word: string | undefined): boolean {
  return word !== undefined && (BELOW.has(word) || ABOVE.has(word));
}

/** Words between "younger" or "wala pang" and the number. */
const LIMIT_LINKS: ReadonlySet<string> = new Set("than pa pang sa the age of edad".split(" "));

/** Applies "under", "younger than", "wala pang" and "and above" around an age. */
export function bounded(
  atoms: readonly Atom[],
  index: number,
  next: number,
  { from, to }: Pick<YearsAt, "from" | "to">,
): AgeAt {
  let before = index - 1;
  while (LIMIT_LINKS.has(wordAt(atoms, before))) before -= 1;
  const limit = wordAt(atoms, before);
  if (BELOW.has(limit)) {
    return { first: before, next, exact: false, from: 0, to: Math.max(0, from - 1) };
  }
  if (ABOVE.has(limit)) return { first: before, next, exact: false, from, to: OLDEST };
  const joined = JOINERS_OF_LIMITS.has(wordAt(atoms, next));
  const at = joined ? next + 1 : next;
  const way = wordAt(atoms, at);
  if (joined || BARE_LIMITS.has(way)) {
    if (AND_BELOW.has(way)) return { first: index, next: at + 1, exact: false, from: 0, to };
    if (AND_ABOVE.has(way)) return { first: index, next: at + 1, exact: false, from, to: OLDEST };
  }
  return { first: index, next, exact: from === to, from, to };
}

const BIRTHDAY_LINKS: ReadonlySet<string> = new Set(
  "na nga niya niyang niyang iya iyang kanyang kaniyang ko kong nila adlaw adlawng".split(" "),
);
const BIRTHDAYS: ReadonlySet<string> = new Set("birthday kaarawan natawhan bertdey".split(" "));

/** "15th birthday", "ika-15 niyang kaarawan", "ika-15 nga adlawng natawhan". */
export function birthdayAt(atoms: readonly Atom[], index: number): AgeAt | undefined {
  const ordinal = ordinalAt(atoms, index);
  if (ordinal === undefined) return undefined;
  let at = ordinal.next;
  while (BIRTHDAY_LINKS.has(wordAt(atoms, at))) at += 1;
  if (!BIRTHDAYS.has(wordAt(atoms, at))) return undefined;
  return { first: index, next: at + 1, exact: true, from: ordinal.value, to: ordinal.value };
}

const POSSESSIVES: ReadonlySet<string> = new Set("her his their my your our the".split(" "));
const PARTS: ReadonlySet<string> = new Set("early mid late".split(" "));

/** "in her twenties", "in his late teens", "in her 30s". */
export function decadeAt(atoms: readonly Atom[], index: number): AgeAt | undefined {
  if (atoms[index]?.lower !== "in" || !POSSESSIVES.has(wordAt(atoms, index + 1))) {
    return undefined;
  }
  const at = PARTS.has(wordAt(atoms, index + 2)) ? index + 3 : index + 2;
  const band = DECADES.get(wordAt(atoms, at));
  // "in the 30s" is an age of nobody.
  if (band === undefined || atoms[index + 1]?.lower === "the") return undefined;
  const [from, to] = band;
  return { first: index, next: at + 1, exact: false, from, to };
}
