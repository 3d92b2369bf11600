/** Ages of people in a text: exact ones ("14-year-old", "katorse anyos") and bands ("under 12"). */
import { AGE_NAMES, AVERAGES } from "../data/age-words.ts";
import type { FieldText } from "../text/types.ts";
import { ageBefore } from "./age-before.ts";
import { type AgeAt, ageAround, birthdayAt, decadeAt } from "./age-forms.ts";
import { type Atom, atomsIn } from "./atoms.ts";
import type { AgeHit } from "./types.ts";

const read = new WeakMap<FieldText, readonly AgeHit[]>();

/** Every age in a field, in order, without overlaps. */
export function agesIn(field: FieldText): readonly AgeHit[] {
  const known = read.get(field);
  if (known !== undefined) return known;
  const atoms = atomsIn(field);
  const hits: AgeHit[] = [];
  for (let index = 0; index < atoms.length;) {
    const age = ageAt(field, atoms, index);
    if (age !== undefined && !isAverage(atoms, age.first)) hits.push(hitOf(field, atoms, age));
    index = age?.next ?? index + 1;
  }
  read.set(field, hits);
  return hits;
}

function ageAt(field: FieldText, atoms: readonly Atom[], index: number): AgeAt | undefined {
  return (
    birthdayAt(atoms, index) ??
    ageAround(field, atoms, index) ??
    ageBefore(field, atoms, index) ??
    decadeAt(atoms, index) ??
    nameOfAge(atoms, index)
  );
}

function nameOfAge(atoms: readonly Atom[], index: number): AgeAt | undefined {
  const band = AGE_NAMES.get(atoms[index]?.lower ?? "");
  if (band === undefined) return undefined;
  const [from, to] = band;
  return { first: index, next: index + 1, exact: false, from, to };
}

/** "The average age of a victim is 12": nobody's age. Looked for in the same sentence only. */
function isAverage(atoms: readonly Atom[], first: number): boolean {
  for (let index = first; index >= 0 && first - index < 16; index -= 1) {
    const atom = atoms[index];
    if (atom === undefined) return false;
    if (AVERAGES.has(atom.lower)) return true;
    if (atom.first) return false;
  }
  return false;
}

function hitOf(field: FieldText, atoms: readonly Atom[], age: AgeAt): AgeHit {
  const start = atoms[age.first]?.start ?? 0;
  const end = atoms[age.next - 1]?.end ?? start;
  const { exact, from, to } = age;
  return { kind: "age", start, end, text: field.text.slice(start, end), exact, from, to };
}
