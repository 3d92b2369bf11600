/** Ages that are told by what stands before the number: "aged 14", "at fourteen", "she was nine". */
import {
  ADVERBS_BEFORE_AGE,
  AFTER_AGE,
  AGED,
  AGED_LINKS,
  ABOVE,
  BELOW,
  ENGLISH_SUBJECTS,
  IS_OR_TURNS,
  NO_SUBJECTS,
  PERSON_WORDS,
  SHORT_UNITS,
  TAON,
  YEAR_UNITS,
} from "../data/age-words.ts";
import type { FieldText } from "../text/types.ts";
import { type AgeAt, bounded, yearsAt, type YearsAt } from "./age-forms.ts";
import { type Atom, gapBefore, isIn, wordAt } from "./atoms.ts";
import { isMonthWord } from "./months.ts";
import { startsNumber, startsWithDigit } from "./numbers.ts";

export function ageBefore(
  field: FieldText,
  atoms: readonly Atom[],
  index: number,
): AgeAt | undefined {
  return (
    agedAt(field, atoms, index) ??
    limitAt(field, atoms, index) ??
    atAge(field, atoms, index) ??
    wasAge(field, atoms, index) ??
    ofAge(field, atoms, index) ??
    besideName(field, atoms, index)
  );
}

/** "aged 14", "at the age of 14", "ages 12 to 17", "sa edad na labing-apat". */
function agedAt(field: FieldText, atoms: readonly Atom[], index: number): AgeAt | undefined {
  // "nag-edad" is two words.
  const word = wordAt(atoms, index) === "nag" ? index + 1 : index;
  if (!AGED.has(wordAt(atoms, word))) return undefined;
  let at = word + 1;
  while (isIn(AGED_LINKS, atoms[at]) || isIn(BELOW, atoms[at]) || isIn(ABOVE, atoms[at])) at += 1;
  const years = yearsAt(field, atoms, at);
  if (years === undefined || /[.;\n]/u.test(gapBefore(field, atoms, at))) return undefined;
  return { ...bounded(atoms, at, years.next, years), first: index };
}

/** "children under 12", "anyone below 18": a limit beside somebody, and no unit of another kind. */
function limitAt(field: FieldText, atoms: readonly Atom[], index: number): AgeAt | undefined {
  const word = wordAt(atoms, index);
  if (!BELOW.has(word) && !ABOVE.has(word)) return limitAfter(field, atoms, index);
  const at = atoms[index + 1]?.lower === "than" ? index + 2 : index + 1;
  const years = yearsAt(field, atoms, at);
  if (years === undefined || years.from > 25) return undefined;
  const before = wordAt(atoms, index - 1);
  const beside = /^(?:those|anyone|are|is|was|were)$/u.test(before);
  // "children under 12 need", but "girls under 12 months".
  const ofPeople = PERSON_WORDS.has(before) && !SHORT_UNITS.has(wordAt(atoms, years.next));
  if (!ofPeople && !(beside && endsHere(field, atoms, years.next))) return undefined;
  return bounded(atoms, at, years.next, years);
}

/** "18 and over", "12 and below". */
function limitAfter(field: FieldText, atoms: readonly Atom[], index: number): AgeAt | undefined {
  const years = yearsAt(field, atoms, index);
  if (years === undefined || years.from > 25) return undefined;
  const age = bounded(atoms, index, years.next, years);
  return age.next > years.next && endsHere(field, atoms, age.next) ? age : undefined;
}

/** "at fourteen she", "at 14, she", "at fourteen,": not "at nine o'clock", "at 14 sites". */
function atAge(field: FieldText, atoms: readonly Atom[], index: number): AgeAt | undefined {
  const word = wordAt(atoms, index);
  if (word !== "at" && word !== "by") return undefined;
  const spelled = !startsWithDigit(wordAt(atoms, index + 1));
  const years = spelled || word === "at" ? oneAge(field, atoms, index + 1, 25) : undefined;
  if (years === undefined) return undefined;
  const gap = gapBefore(field, atoms, years.next);
  const after = wordAt(atoms, years.next);
  const told =
    ENGLISH_SUBJECTS.has(after) ||
    /^(?:her|his|my)$/u.test(after) ||
    isMarked(gapBefore(field, atoms, years.next + 1));
  const stops = spelled && (/[.,;:!?)]/u.test(gap) || gap === "");
  return stops || told ? plain(index + 1, years) : undefined;
}

/** The years at an atom, where they are no range and no more than `most`. */
function oneAge(
  field: FieldText,
  atoms: readonly Atom[],
  index: number,
  most: number,
): YearsAt | undefined {
  const years = yearsAt(field, atoms, index);
  return years?.from === years?.to && (years?.from ?? Infinity) <= most ? years : undefined;
}

/** Does a mark of a pseudonym stand right after a word, at the beginning of what follows it? */
function isMarked(gap: string): boolean {
  return /^(?:[’']s?)?[*†‡§]/u.test(gap);
}

/** "she was nine", "who turned 14", "when Tala was only ten". */
function wasAge(field: FieldText, atoms: readonly Atom[], index: number): AgeAt | undefined {
  if (!isSubjectOfAge(atoms, index)) return undefined;
  const at = ADVERBS_BEFORE_AGE.has(wordAt(atoms, index + 1)) ? index + 2 : index + 1;
  const years = oneAge(field, atoms, at, 99);
  return years !== undefined && endsHere(field, atoms, years.next) ? plain(at, years) : undefined;
}

function isSubjectOfAge(atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index];
  // "She's nine."
  if (atom?.possessive === true) return isIn(ENGLISH_SUBJECTS, atom);
  if (!isIn(IS_OR_TURNS, atom)) return false;
  // "she had been nine": the subject stands before both.
  const before = atoms[atom?.lower === "been" ? index - 2 : index - 1];
  if (isIn(ENGLISH_SUBJECTS, before) || isIn(PERSON_WORDS, before)) return true;
  if (/^(?:im|turned|turning|turns)$/u.test(wordAt(atoms, index))) return true;
  return couldHaveAge(before);
}

/** "a girl of seven", "a boy of 12": not "a group of girls of 12 schools". */
function ofAge(field: FieldText, atoms: readonly Atom[], index: number): AgeAt | undefined {
  if (atoms[index]?.lower !== "of" || !PERSON_WORDS.has(wordAt(atoms, index - 1))) {
    return undefined;
  }
  // "the middle child of five" is one of five.
  if (
    /^(?:middle|eldest|oldest|youngest|only|\p{L}+th|second|third)$/u.test(wordAt(atoms, index - 2))
  ) {
    return undefined;
  }
  const years = oneAge(field, atoms, index + 1, 25);
  if (years === undefined) return undefined;
  // "a girl of seven came": what is counted would stand in the plural.
  const counts = /(?<!^ha|^i|^wa)s$/u.test(wordAt(atoms, years.next));
  return !counts || endsHere(field, atoms, years.next) ? plain(index + 1, years) : undefined;
}

const SIBLINGS = /^(?:brothers|sisters|siblings|twins|cousins)$/u;

/** "Tala, 14, wants to teach", "the girl, 14, wants", "the brothers, 8 and 10,". */
function besideName(field: FieldText, atoms: readonly Atom[], index: number): AgeAt | undefined {
  // "the survivor, now 17,": what stands between changes nothing.
  const nameEnd = isIn(ADVERBS_BEFORE_AGE, atoms[index - 1]) ? index - 1 : index;
  const years = oneAge(field, atoms, index, 99);
  if (years === undefined || years.from === 0) return undefined;
  const before = gapBefore(field, atoms, nameEnd);
  const name = atoms[nameEnd - 1];
  const isPerson = isIn(PERSON_WORDS, name) || SIBLINGS.test(name?.lower ?? "") || isMarked(before);
  if (!isPerson && !couldHaveAge(name)) return undefined;
  const next = atoms[years.next];
  const rest = field.text.slice(atoms[years.next - 1]?.end, (next?.end ?? 0) + 14);
  // "14, sings", "16 at the time,", "14 and 16,"
  const ends =
    /^(?: (?:at the time|then|noon)| and \d{1,2})?,/u.test(rest) ||
    (isPerson && next?.first !== false);
  const apart = /^\s\($/u.test(before)
    ? /^(?: (?:at the time|then|noon))?\)/u.test(rest)
    : ends && /^[*†‡§’”"]?,[*†‡§¹²³]?\s$/u.test(before);
  return apart ? plain(index, years) : undefined;
}

function couldHaveAge(name: Atom | undefined): boolean {
  if (name?.case !== "initial" || startsNumber(name.lower)) return false;
  return !isMonthWord(name.lower) && !isIn(NO_SUBJECTS, name);
}

/** After the number comes no noun that it would count. */
function endsHere(field: FieldText, atoms: readonly Atom[], next: number): boolean {
  const gap = gapBefore(field, atoms, next);
  const after = wordAt(atoms, next);
  if (gap === "" || /[.,;:!?)\n”"—–]/u.test(gap)) return true;
  return AFTER_AGE.has(after) && !YEAR_UNITS.has(after) && !TAON.has(after);
}

function plain(first: number, { from, to, next }: YearsAt): AgeAt {
  return { first, next, exact: from === to, from, to };
}
