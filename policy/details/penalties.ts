/** Terms of imprisonment in a text. */
import { PRISON_BEGINNINGS } from "../data/offence-words.ts";
import { makePhrases, phrasesIn } from "../text/phrases.ts";
import { perField } from "../text/per-field.ts";
import { askedOnce } from "../text/word-shapes.ts";
import { type Atom, atomsIn, cutOut, wordAt } from "./atoms.ts";
import { numberAt, startsNumber } from "./numbers.ts";
import type { SentenceHit } from "./types.ts";

const LIFE = makePhrases([
  ["life [imprisonment|sentence|sentences|in prison|behind bars|term|terms]", "life"],
  ["reclusion perpetua", "life"],
  ["[prison|jail|jailed|imprisoned] for life", "life"],
  ["habambuhay na [pagkabilanggo|pagkakabilanggo|pagkakulong|pagkakakulong]", "life"],
  ["[habang buhay|tibuok kinabuhi] [na|nga] [pagkabilanggo|pagkakulong|pagkapriso]", "life"],
]);
const YEARS: ReadonlySet<string> = new Set("year years taon taong tuig".split(" "));
const SENTENCED = /^(?:sentenc|hinatul|nahatul|gisentens|hatol|imprison|jailed)/u;
/** Of a sentence, or of an office: "served 12 years", not "served 12 years as director". */
const SERVED = /^(?:serv|pagsilbi|nagsilbi)/u;
/** How far the word for prison may stand behind the years, in words. */
const REACH = 3;
/** … and "sentenced" before them: "sentenced to a term of". */
const BEFORE = 6;

/** Every term of imprisonment, in order: "37 years in prison", "22 taong pagkakulong", "life". */
export const penaltiesIn = perField((field): readonly SentenceHit[] => {
  const atoms = atomsIn(field);
  const hits: SentenceHit[] = phrasesIn(field, LIFE).map(({ start, end }) => ({
    kind: "sentence",
    start,
    end,
    text: field.text.slice(start, end),
  }));
  for (let index = 0; index < atoms.length;) {
    const term = termAt(atoms, index);
    if (term !== undefined) {
      const span = cutOut(field, atoms, { first: index, after: term.next });
      hits.push({ kind: "sentence", ...span, years: term.years });
    }
    index = term?.next ?? index + 1;
  }
  hits.sort((left, right) => left.start - right.start);
  return hits;
});

const mayBegin = askedOnce(startsNumber);

function termAt(
  atoms: readonly Atom[],
  index: number,
): { readonly years: number; readonly next: number } | undefined {
  const atom = atoms[index];
  if (atom === undefined || !mayBegin(atom.shape)) return undefined;
  const number = numberAt(atoms, index);
  if (number === undefined) return undefined;
  const unit = /^(?:na|ka)$/u.test(wordAt(atoms, number.next)) ? number.next + 1 : number.next;
  if (!YEARS.has(wordAt(atoms, unit))) return undefined;
  // "39-year-old" is an age.
  if (/^olds?$/u.test(wordAt(atoms, unit + 1))) return undefined;
  for (let at = unit + 1; at <= unit + REACH; at += 1) {
    const atom = atoms[at];
    if (atom === undefined || atom.first) break;
    if (isPrison(atom.lower)) return { years: number.value, next: at + 1 };
  }
  const isServed =
    SERVED.test(wordAt(atoms, index - 1)) &&
    !/^(?:as|at|in|on|with)$/u.test(wordAt(atoms, unit + 1));
  return isServed || isSentenced(atoms, index)
    ? { years: number.value, next: unit + 1 }
    : undefined;
}

/** Is "sentenced" or the like close before an atom, in its sentence? */
function isSentenced(atoms: readonly Atom[], index: number): boolean {
  const before = atoms.slice(Math.max(0, index - BEFORE), index);
  const from = before.findLastIndex(({ first }) => first);
  return before.slice(Math.max(0, from)).some(({ lower }) => SENTENCED.test(lower));
}

function isPrison(word: string): boolean {
  return PRISON_BEGINNINGS.some((beginning) => word.startsWith(beginning));
}
