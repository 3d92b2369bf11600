/** Data modules hold words as one string each; these read them. */

/** Words parted by white space. */
export function wordSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/u).filter((word) => word !== "")));
}

/** Names parted by bars and line ends. */
export function nameList(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(/[|\n]/u)).filter((name) => name.trim() !== "");
}

/** Sorted words of which each says, by a digit to base 16, how many letters it keeps of the one before. */
export function frontCodedSet(coded: string): Set<string> {
  const words = new Set<string>();
  let before = "";
  for (const [, kept = "0", rest = ""] of coded.matchAll(/([0-9A-F])([a-z']*)/gu)) {
    before = before.slice(0, Number.parseInt(kept, 16)) + rest;
    words.add(before);
  }
  return words;
}

/** More different words than one text holds by far; then it starts anew. */
const MOST_ANSWERS = 20_000;

/** Keeps the answers to a question about a word: a text says the same words again. */
export function remembering(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    const answer = ask(word);
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(word, answer);
    return answer;
  };
}

/** Made when first asked for, and kept: most judgements of a process never ask for most lists. */
export function lazily<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}
