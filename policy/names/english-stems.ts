/** Regular endings of English words, and what stands in the stem in their place. */
const ENDINGS: readonly (readonly [ending: string, instead: readonly string[]])[] = [
  ["s", [""]],
  ["es", [""]],
  ["ies", ["y"]],
  ["ed", ["", "e"]],
  ["ied", ["y"]],
  ["ing", ["", "e"]],
  ["ly", ["", "le"]],
  ["ily", ["y"]],
  ["er", ["", "e"]],
  ["ers", ["", "e"]],
  ["est", ["", "e"]],
  ["ness", [""]],
  ["iness", ["y"]],
  ["less", [""]],
  ["able", ["", "e"]],
  ["ability", ["", "e"]],
];

/** "stopped" doubles the last letter of "stop". */
const DOUBLED = /^(.*([bdgklmnprtvz]))\2(?:ed|ing|er|ers|est)$/u;

/** Shorter stems are too many words at once. */
const SHORTEST_STEM = 3;

/** The words of which a word, in small letters, may be a regular form; not all of them exist. */
export function stemsOf(word: string): readonly string[] {
  const stems: string[] = [];
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending) || (ending === "s" && word.endsWith("ss"))) continue;
    const stem = word.slice(0, -ending.length);
    for (const end of instead) stems.push(stem + end);
  }
  const doubled = DOUBLED.exec(word)?.[1];
  if (doubled !== undefined) stems.push(doubled);
  return stems.filter((stem) => stem.length >= SHORTEST_STEM && stem !== word);
}

/** Is a word one of these, or a regular form of one, or a form of a form? */
export function isFormOf(roots: ReadonlySet<string>, word: string): boolean {
  if (roots.has(word)) return true;
  return stemsOf(word).some(
    (stem) => roots.has(stem) || stemsOf(stem).some((root) => roots.has(root)),
  );
}
