import {
  NUMBER_JOINERS,
  NUMBER_WORDS,
  ORDINAL_WORDS,
  TEEN_PREFIXES,
  UNIT_WORDS,
} from "../data/numerals.ts";
import { type Atom, wordAt } from "./atoms.ts";

export interface NumberAt {
  readonly value: number;
  /** Index of the atom after it. */
  readonly next: number;
}

/** Looked at before any pattern is: nearly every word has none. */
export function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return 48 <= code && code <= 57;
}

const FIRST_WORDS: ReadonlySet<string> = new Set([...NUMBER_WORDS.keys(), ...TEEN_PREFIXES]);

/** Could a number in words begin with this word? */
export function startsNumber(word: string): boolean {
  return startsWithDigit(word) || FIRST_WORDS.has(word);
}

/** A whole number below a hundred in words, or any in digits, that begins at an atom. */
export function numberAt(atoms: readonly Atom[], index: number): NumberAt | undefined {
  const word = atoms[index]?.lower;
  if (word === undefined) return undefined;
  if (startsWithDigit(word)) {
    return /^\d{1,4}$/u.test(word) ? { value: Number(word), next: index + 1 } : undefined;
  }
  if (TEEN_PREFIXES.has(word)) {
    const unit = UNIT_WORDS.get(wordAt(atoms, index + 1));
    return unit === undefined ? undefined : { value: 10 + unit, next: index + 2 };
  }
  const value = NUMBER_WORDS.get(word);
  if (value === undefined) return undefined;
  return value >= 10 && value % 10 === 0
    ? withUnit(atoms, index + 1, value)
    : { value, next: index + 1 };
}

/** "napulo'g upat", "napulo ug upat", "twenty-one", "dalawampu't isa". */
function withUnit(atoms: readonly Atom[], index: number, tens: number): NumberAt {
  const joined = NUMBER_JOINERS.has(wordAt(atoms, index)) ? index + 1 : index;
  const unit = UNIT_WORDS.get(wordAt(atoms, joined));
  return unit === undefined
    ? { value: tens, next: index }
    : { value: tens + unit, next: joined + 1 };
}

/** "15th", "fifteenth", "ika-15", "ika-labinlima". */
export function ordinalAt(atoms: readonly Atom[], index: number): NumberAt | undefined {
  const word = wordAt(atoms, index);
  if (word === "ika") return numberAt(atoms, index + 1);
  if (startsWithDigit(word)) {
    const digits = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(word)?.[1];
    return digits === undefined ? undefined : { value: Number(digits), next: index + 1 };
  }
  const value = ORDINAL_WORDS.get(word);
  return value === undefined ? undefined : { value, next: index + 1 };
}
