import type { Span } from "../engine/types.ts";
import { type Atom, atomsIn, cutOut } from "../details/atoms.ts";
import { perField } from "./per-field.ts";
import type { FieldText } from "./types.ts";

/** A sentence of a field; its atoms are those from `first` up to, not with, `after`. */
export interface Sentence extends Span {
  readonly first: number;
  readonly after: number;
  /** Number of the paragraph it belongs to, from 0. */
  readonly paragraph: number;
}

/** A line this short that ends without a full stop is a heading or a label, not a broken line. */
const SHORTEST_LINE = 45;

/** The sentences of a field, in order. Read once for each field, however many rules ask. */
export const sentencesIn = perField(sentencesOf);

function sentencesOf(field: FieldText): readonly Sentence[] {
  const atoms = atomsIn(field);
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  for (let index = 1; index <= atoms.length; index += 1) {
    const [last, next] = [atoms[index - 1], atoms[index]];
    const ends = last === undefined ? undefined : breakBetween(field, last, next);
    if (ends === undefined) continue;
    const { start, end } = cutOut(field, atoms, { first, after: index });
    sentences.push({ start, end, first, after: index, paragraph });
    first = index;
    if (ends === "paragraph") paragraph += 1;
  }
  return sentences;
}

/** "(p. 14)": the stop is that of a word cut short. */
const NUMBERED: ReadonlySet<string> = new Set(
  "p pp no nos sec art vol par fig tab ch blg bil".split(" "),
);

type Break = "sentence" | "paragraph";

function breakBetween(field: FieldText, last: Atom, next: Atom | undefined): Break | undefined {
  if (next === undefined) return "paragraph";
  if (!next.first || (NUMBERED.has(last.lower) && /^\d/u.test(next.lower))) return undefined;
  const gap = field.text.slice(last.end, next.start);
  const lines = gap.split("\n").length - 1;
  if (gap.includes("\uFFFC")) return "paragraph";
  // What follows a colon belongs to what stands before it.
  if (lines === 0) return /[.!?…]/u.test(gap) ? "sentence" : undefined;
  if (lines > 1 || field.blocks.length > 0) return "paragraph";
  const isItem = /\n\s*(?:[-*•#>]|\d{1,2}[.)])/u.test(field.text.slice(last.end, next.end + 1));
  if (isItem) return "paragraph";
  if (/[.!?…]/u.test(gap)) return "sentence";
  const lineStart = field.text.lastIndexOf("\n", last.end - 1) + 1;
  return last.end - lineStart < SHORTEST_LINE ? "paragraph" : undefined;
}

/** The number of the sentence that holds the atom at `index`. */
export function sentenceOf(sentences: readonly Sentence[], index: number): number {
  return sentences.findIndex(({ first, after }) => first <= index && index < after);
}
