/** Looks phrases up by their first word, so that a list of any length costs one look-up a word. */
import { type Atom, wordAt } from "./atoms.ts";

interface Entry<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** Phrases by their first word, longest first. */
export type PhraseBook<Value> = ReadonlyMap<string, readonly Entry<Value>[]>;

export interface PhraseAt<Value> {
  readonly value: Value;
  /** Index of the atom after the phrase. */
  readonly next: number;
}

/** Small letters, words parted by a space: "bumbay" or "mother in law". The first to be given wins. */
export function phraseBook<Value>(
  phrases: readonly (readonly [phrase: string, value: Value])[],
): PhraseBook<Value> {
  const book = new Map<string, Entry<Value>[]>();
  for (const [phrase, value] of phrases) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    const entries = book.get(first) ?? [];
    entries.push({ words, value });
    book.set(first, entries);
  }
  for (const entries of book.values()) {
    entries.sort((left, right) => right.words.length - left.words.length);
  }
  return book;
}

/** The longest phrase that begins at an atom and stays within its sentence. */
export function phraseAt<Value>(
  book: PhraseBook<Value>,
  atoms: readonly Atom[],
  index: number,
): PhraseAt<Value> | undefined {
  const entries = book.get(wordAt(atoms, index));
  const found = entries?.find(({ words }) =>
    words.every((word, step) => {
      const atom = atoms[index + step];
      return atom?.lower === word && (step === 0 || !atom.first);
    }),
  );
  return found === undefined ? undefined : { value: found.value, next: index + found.words.length };
}
