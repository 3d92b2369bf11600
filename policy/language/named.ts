import { INSTITUTION_WORDS } from "../data/language/roles.ts";
import { type Atom, atomsIn, gapBefore } from "../details/atoms.ts";
import { namesToldOf } from "../details/people-named.ts";
import { placesIn } from "../places/index.ts";
import type { Sentence } from "../text/sentences.ts";
import type { FieldText } from "../text/types.ts";
import { within } from "./others-words.ts";
import type { Relative } from "./relatives.ts";

/**
 * Does a sentence name the one who offended: a name of two words or more anywhere in it, or a single
 * one beside the relative ("her uncle Ramon")? Names in `spared` (the survivors' own) do not count.
 */
export function namesSomebody(
  field: FieldText,
  { first, after }: Sentence,
  relative: Relative,
  spared: ReadonlySet<string>,
): boolean {
  const atoms = atomsIn(field);
  const places = placesIn(field);
  const toldOf = namesToldOf(field);
  const couldBeName = (index: number): boolean => {
    const atom = atoms[index];
    if (atom === undefined || index < first || index >= after) return false;
    if (relative.first <= index && index < relative.after) return false;
    return (atom.case === "initial" || atom.case === "mixed") && atom.lower.length > 1;
  };
  for (let index = first; index < after; index += 1) {
    if (!couldBeName(index)) continue;
    const from = index;
    while (couldBeName(index + 1) && areTogether(field, atoms, index)) index += 1;
    const run = atoms.slice(from, index + 1);
    const isOther = run.some(
      (atom) =>
        INSTITUTION_WORDS.has(atom.lower) ||
        spared.has(atom.lower) ||
        (run.length === 1 && toldOf.has(atom.lower)) ||
        places.some((place) => within(place, atom)),
    );
    // A single name counts beside the relative alone: "her uncle Ramon", "her uncle, Ramon,".
    const beside =
      from === relative.after &&
      (areTogether(field, atoms, from - 1) || isSetOff(field, atoms, from));
    if (!isOther && (run.length > 1 || beside)) return true;
  }
  return false;
}

/** Between two commas, as what explains the word before it. */
function isSetOff(field: FieldText, atoms: readonly Atom[], index: number): boolean {
  return (
    gapBefore(field, atoms, index) === ", " && gapBefore(field, atoms, index + 1).startsWith(",")
  );
}

/** One name: a space between, and no comma. */
function areTogether(field: FieldText, atoms: readonly Atom[], index: number): boolean {
  return /^(?:[ \u00A0-]|\. )$/u.test(gapBefore(field, atoms, index + 1));
}
