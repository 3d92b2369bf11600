/** Years that stand by themselves: "in 2020", "2011-2022". */
import type { FieldText } from "../text/types.ts";
import { type Atom, gapBefore, wordAt } from "./atoms.ts";

/** A date as a form of writing gives it: which atoms tell it, and what. */
export interface DateAt {
  readonly first: number;
  /** Index of the atom after it. */
  readonly next: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

export function isYear(value: number): boolean {
  return 1900 <= value && value <= 2099;
}

/** What makes four digits a number of something: "Act No. 2018", "more than 2000", "PO Box 2016". */
export const NUMBERED: ReadonlySet<string> = new Set(
  [
    "no nos number box act ra section sec article circular text room page php pesos than over about",
    "nearly almost least around some approximately exactly only bilang mga halos higit labaw",
  ].flatMap((line) => line.split(" ")),
);
/** Verbs after which four digits are a quantity stand too far from it: what is counted tells. */
const COUNTED: ReadonlySet<string> = new Set(
  [
    "people persons children boys girls women men survivors victims cases officers pesos dollars piso",
    "families operations arrests convictions suspects participants students hours meters km percent",
    "na ka bata biktima",
  ].flatMap((line) => line.split(" ")),
);

export function yearAt(
  field: FieldText,
  atoms: readonly Atom[],
  index: number,
): DateAt | undefined {
  const atom = atoms[index];
  if (atom === undefined || !/^(?:19|20)\d\d$/u.test(atom.lower)) return undefined;
  const before = gapBefore(field, atoms, index);
  const after = field.text.slice(atom.end, atom.end + 3);
  // Part of a larger number, an amount, or an address.
  if (/[₱$€£#@+/.]$|\d,$/u.test(field.text.slice(Math.max(0, atom.start - 2), atom.start))) {
    return undefined;
  }
  if (/^(?:,\d|[+%/@]|\.\d)/u.test(after)) return undefined;
  if (NUMBERED.has(wordAt(atoms, index - 1)) && !before.includes(",")) return undefined;
  const counted = COUNTED.has(wordAt(atoms, index + 1)) && /^\s/u.test(after);
  if (counted || isInLongNumber(field, atoms, index)) return undefined;
  return { first: index, next: index + 1, year: Number(atom.lower) };
}

/** "2016-555-0199" is a telephone number. "2011-2022" and "2011-12" are years. */
function isInLongNumber(field: FieldText, atoms: readonly Atom[], index: number): boolean {
  const after = gapBefore(field, atoms, index + 1) === "-" ? atoms[index + 1] : undefined;
  const before = gapBefore(field, atoms, index) === "-" ? atoms[index - 1] : undefined;
  return !isRange(after) || !isRange(before);
}

function isRange(atom: Atom | undefined): boolean {
  if (atom === undefined || !/^\d+$/u.test(atom.lower)) return true;
  return /^(?:(?:19|20)\d\d|\d\d)$/u.test(atom.lower);
}
