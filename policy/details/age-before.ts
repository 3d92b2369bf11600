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
  PERSON_WORDS,
  SHORT_UNITS,
  TAON,
  YEAR_UNITS,
} from "../data/age-words.ts";
import type { FieldText } from "../text/types.ts";
import { type AgeAt, bounded, yearsAt, type YearsAt } from "./age-forms.ts";
import { type Atom, gapBefore, isIn, wordAt } from "./atoms.ts";
import { isMonthWord } from "./months.ts";
import { startsWithDigit } from "./numbers.ts";

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
  if (!AGED.has(ageWordAt(atoms, index))) return undefined;
  let at = atoms[index]?.lower === "nag" ? index + 2 : index + 1;
  while (AGED_LINKS.has(wordAt(atoms, at))) at += 1;
  const limit = BELOW.has(wordAt(atoms, at)) || ABOVE.has(wordAt(atoms, at));
  if (limit) at += /^(?:than|pa|pang|sa)$/u.test(wordAt(atoms, at + 1)) ? 2 : 1;
  const years = yearsAt(field, atoms, at);
  if (years === undefined || /[.;:\n]/u.test(gapBefore(field, atoms, at))) return undefined;
  const age = bounded(atoms, at, years.next, years);
  return { ...age, first: index };
}

function ageWordAt(atoms: readonly Atom[], index: number): string {
  const word = wordAt(atoms, index);
  return word === "nag" && atoms[index + 1]?.joined === true
    ? `nag${wordAt(atoms, index + 1)}`
    : word;
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

/** "at fourteen she", "at 14,": not "at nine o'clock", "at 14 sites". */
function atAge(field: FieldText, atoms: readonly Atom[], index: number): AgeAt | undefined {
  const word = atoms[index]?.lower;
  if (word !== "at" && word !== "by") return undefined;
  const years = yearsAt(field, atoms, index + 1);
  if (years === undefined || years.from !== years.to || years.from > 25) return undefined;
  if (word === "by" && !/^\p{L}/u.test(wordAt(atoms, index + 1))) return undefined;
  const gap = gapBefore(field, atoms, years.next);
  const after = wordAt(atoms, years.next);
  const told = ENGLISH_SUBJECTS.has(after) || /^(?:her|his|my)$/u.test(after);
  const spelled = /^\p{L}/u.test(wordAt(atoms, index + 1));
  const stops = spelled ? /[.,;:!?)]/u.test(gap) || gap === "" : gap.startsWith(",") && told;
  return stops || told ? plain(index + 1, years) : undefined;
}

/** "she was nine", "who turned 14", "when Tala was only ten". */
function wasAge(field: FieldText, atoms: readonly Atom[], index: number): AgeAt | undefined {
  const atom = atoms[index];
  if (atom === undefined || !IS_OR_TURNS.has(atom.lower)) return undefined;
  // "she had been nine": the subject stands before both.
  const before = atoms[atom.lower === "been" ? index - 2 : index - 1];
  const isSubject =
    /^(?:im|shes|hes|turned|turning|turns)$/u.test(atom.lower) ||
    isIn(ENGLISH_SUBJECTS, before) ||
    isIn(PERSON_WORDS, before) ||
    (before?.case === "initial" && !isMonthWord(before.lower));
  if (!isSubject) return undefined;
  const at = ADVERBS_BEFORE_AGE.has(wordAt(atoms, index + 1)) ? index + 2 : index + 1;
  const years = yearsAt(field, atoms, at);
  if (years === undefined || years.from !== years.to || years.from > 99) return undefined;
  return endsHere(field, atoms, years.next) ? plain(at, years) : undefined;
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
  const years = yearsAt(field, atoms, index + 1);
  if (years === undefined || years.from !== years.to || years.from > 25) return undefined;
  return endsHere(field, atoms, years.next) ? plain(index + 1, years) : undefined;
}

const SIBLINGS = /^(?:brothers|sisters|siblings|twins|cousins)$/u;

/** "Tala, 14, wants to teach", "the girl, 14, wants", "the brothers, 8 and 10,". */
function besideName(field: FieldText, atoms: readonly Atom[], index: number): AgeAt | undefined {
  const word = wordAt(atoms, index);
  // "the survivor, now 17,": what stands between changes nothing.
  const nameEnd = ADVERBS_BEFORE_AGE.has(wordAt(atoms, index - 1)) ? index - 1 : index;
  const name = atoms[nameEnd - 1];
  if (!startsWithDigit(word) || !/^\d{1,2}$/u.test(word) || name === undefined) return undefined;
  const isPerson = PERSON_WORDS.has(name.lower) || SIBLINGS.test(name.lower);
  const isName = name.case === "initial" && !isMonthWord(name.lower);
  if (!isPerson && !isName) return undefined;
  const before = gapBefore(field, atoms, nameEnd);
  const end = atoms[index]?.end ?? 0;
  const isListed = isPerson && /^ and \d{1,2},/u.test(field.text.slice(end, end + 10));
  // "16 at the time,"
  const then = /^ (?:at the time|then|noon)(?=[,)])/u.exec(field.text.slice(end, end + 14));
  const after = field.text.charAt(end + (then?.[0].length ?? 0));
  const apart =
    (/^[*†‡§’”"]?,[*†‡§¹²³]?\s$/u.test(before) &&
      (after === "," || isListed || (isPerson && atoms[index + 1]?.first !== false))) ||
    (/^\s\($/u.test(before) && after === ")");
  const value = Number(word);
  return apart && value > 0 ? plain(index, { from: value, to: value, next: index + 1 }) : undefined;
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
