/** A field in the smallest pieces that finders of details read: words, parted at hyphens. */
import type { Span } from "../engine/types.ts";
import { fold } from "../text/fold.ts";
import { perField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";
import { shapeOf, type WordShape } from "../text/word-shapes.ts";
import { type Word, type WordCase, wordsIn } from "../text/words.ts";

/** "14-year-old" is three, "mother's" is "mother" and possessive. Offsets are into the plain text. */
export interface Atom extends Span {
  /** Small letters and digits alone: no accents, no apostrophes, no possessive ending. */
  readonly lower: string;
  /** For questions about `lower` alone. */
  readonly shape: WordShape;
  readonly case: WordCase;
  readonly possessive: boolean;
  /** A sentence, a line or a block begins here. */
  readonly first: boolean;
  /** Joined to the one before by a hyphen. */
  readonly joined: boolean;
}

/** The atoms of a field, in order. Read once for each field. */
export const atomsIn = perField((field): readonly Atom[] => {
  const atoms: Atom[] = [];
  for (const word of wordsIn(field)) addAtoms(atoms, word, field.text);
  return atoms;
});

function addAtoms(atoms: Atom[], word: Word, text: string): void {
  const { lower, shape, start, end, startsSentence: first } = word;
  if (!word.jointed) {
    atoms.push({
      start,
      end,
      lower,
      shape,
      case: word.case,
      possessive: false,
      first,
      joined: false,
    });
    return;
  }
  // Offsets in the folded word are those of the original unless something was folded away in it.
  const { toOriginal } = fold(text.slice(start, end));
  let at = 0;
  for (const [index, part] of word.text.split("-").entries()) {
    const possessive = /'s$/iu.test(part);
    const kept = possessive ? part.slice(0, -2) : part;
    const span = toOriginal(at, at + kept.length);
    const letters = kept.toLowerCase().replaceAll(/[\p{M}']/gu, "");
    atoms.push({
      start: start + span.start,
      end: start + span.end,
      lower: letters,
      shape: shapeOf(letters),
      case: word.case,
      possessive,
      first: first && index === 0,
      joined: index > 0,
    });
    at += part.length + 1;
  }
}

/** The word at a place; "" where there is none, before the first and behind the last. */
export function wordAt(atoms: readonly Atom[], index: number): string {
  return atoms[index]?.lower ?? "";
}

/** Is it one of some words? */
export function isIn(words: ReadonlySet<string>, atom: Atom | undefined): boolean {
  return atom !== undefined && words.has(atom.lower);
}

/** A row of atoms: from `first` up to, not with, `after`. */
export interface Stretch {
  readonly first: number;
  readonly after: number;
}

/** Does one of some words stand in a row of atoms? */
export function hasWord(
  atoms: readonly Atom[],
  { first, after }: Stretch,
  words: ReadonlySet<string>,
): boolean {
  return atoms.slice(first, after).some(({ lower }) => words.has(lower));
}

/** What a row of at least one atom cuts out of the plain text. */
export function cutOut(
  field: FieldText,
  atoms: readonly Atom[],
  { first, after }: Stretch,
): Span & { readonly text: string } {
  const start = atoms[first]?.start ?? 0;
  const end = atoms[after - 1]?.end ?? start;
  return { start, end, text: field.text.slice(start, end) };
}

/** What stands between an atom and the one before it; "" at the beginning. */
export function gapBefore(field: FieldText, atoms: readonly Atom[], index: number): string {
  const [before, atom] = [atoms[index - 1], atoms[index]];
  return before === undefined || atom === undefined ? "" : field.text.slice(before.end, atom.start);
}

const IN_ONE_PHRASE = /^(?:['’\u02BC]s)?(?:[^\S\n]|\p{Default_Ignorable_Code_Point})*-?[^\S\n]*$/u;

/** Do two neighbours stand in one phrase: nothing but space or a hyphen between them? */
export function isAdjacent(field: FieldText, atoms: readonly Atom[], index: number): boolean {
  const gap = gapBefore(field, atoms, index);
  return gap !== "" && IN_ONE_PHRASE.test(gap);
}
