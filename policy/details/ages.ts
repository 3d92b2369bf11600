/** Ages of people in a text: exact ones ("14-year-old", "katorse anyos") and bands ("under 12"). */
import { ABOVE, AGED, AGE_NAMES, AVERAGES, BELOW, IS_OR_TURNS } from "../data/age-words.ts";
import { ORDINAL_WORDS } from "../data/numerals.ts";
import { perField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";
import { askedOnce } from "../text/word-shapes.ts";
import { ageBefore } from "./age-before.ts";
import { type AgeAt, ageAround, birthdayAt, decadeAt } from "./age-forms.ts";
import { type Atom, atomsIn, cutOut, gapBefore, wordAt } from "./atoms.ts";
import { numberAt, startsNumber } from "./numbers.ts";
import type { AgeHit } from "./types.ts";

/** Every age in a field, in order, without overlaps. */
export const agesIn = perField((field): readonly AgeHit[] => {
  const atoms = atomsIn(field);
  const hits: AgeHit[] = [];
  for (let index = 0; index < atoms.length;) {
    const atom = atoms[index];
    if (atom === undefined || !mayBegin(atom.shape)) {
      index += 1;
      continue;
    }
    const age = ageAt(field, atoms, index);
    if (age === undefined) {
      // "sa loob ng labing-apat na taon" is no age of four either.
      index = numberAt(atoms, index)?.next ?? index + 1;
      continue;
    }
    const more = alsoAged(field, atoms, age);
    if (!isAverage(atoms, index)) {
      hits.push(...[age, ...more].map((each) => hitOf(field, atoms, each)));
    }
    index = (more.at(-1) ?? age).next;
  }
  return hits;
});

/** Words with which an age may begin, beside numbers. */
const STARTS: ReadonlySet<string> = new Set([
  ...AGE_NAMES.keys(),
  ...AGED,
  ...BELOW,
  ...ABOVE,
  ...IS_OR_TURNS,
  ...ORDINAL_WORDS.keys(),
  ..."nag at by of in ika she he who".split(" "),
]);

const mayBegin = askedOnce((word) => STARTS.has(word) || startsNumber(word));

function ageAt(field: FieldText, atoms: readonly Atom[], index: number): AgeAt | undefined {
  return (
    birthdayAt(atoms, index) ??
    ageAround(field, atoms, index) ??
    ageBefore(field, atoms, index) ??
    decadeAt(atoms, index) ??
    nameOfAge(atoms, index)
  );
}

/** "aged 7 and 9", "aged 7, 9 and 11": the further ages. */
function alsoAged(field: FieldText, atoms: readonly Atom[], age: AgeAt): readonly AgeAt[] {
  const more: AgeAt[] = [];
  const apart = /,\s$/u.test(gapBefore(field, atoms, age.first));
  if (!age.exact || !(apart || AGED.has(wordAt(atoms, age.first)))) return more;
  for (let next = age.next; ;) {
    const joined = /^(?:and|at|ug)$/u.test(wordAt(atoms, next));
    const listed = gapBefore(field, atoms, next).startsWith(",");
    const number = joined || listed ? numberAt(atoms, joined ? next + 1 : next) : undefined;
    if (number === undefined || number.value > 25) return more;
    const { value } = number;
    const first = number.next - 1;
    more.push({ first, next: number.next, exact: true, from: value, to: value });
    next = number.next;
  }
}

function nameOfAge(atoms: readonly Atom[], index: number): AgeAt | undefined {
  const band = AGE_NAMES.get(wordAt(atoms, index));
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
  const { first, next: after, exact, from, to } = age;
  return { kind: "age", ...cutOut(field, atoms, { first, after }), exact, from, to };
}
