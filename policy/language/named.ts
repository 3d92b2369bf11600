import { INSTITUTION_WORDS } from "../data/language/roles.ts";
import { type Atom, atomsIn } from "../details/atoms.ts";
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
    // A single name counts beside the relative alone: "her uncle Ramon".
    const beside = from === relative.after && areTogether(field, atoms, from - 1);
    if (!isOther && (run.length > 1 || beside)) return true;
  }
  return false;
}

/** One name: a space between, and no comma. */
function areTogether({ text }: FieldText, atoms: readonly Atom[], index: number): boolean {
  const gap = text.slice(atoms[index]?.end ?? 0, atoms[index + 1]?.start ?? 0);
  return /^(?:[ \u00A0-]|\. )$/u.test(gap);
}
