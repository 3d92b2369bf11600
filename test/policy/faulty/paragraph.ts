/**
 * Paragraphs that must not leave as they are, to measure misses by. Everybody in them is invented,
 * and harm is named, never described. No rule may be fitted to the held-out half.
 */
export interface FaultyParagraph {
  readonly id: string;
  readonly language: "en" | "fil" | "ceb";
  readonly text: string;
  /** As given by `--pseudonyms`. */
  readonly pseudonyms?: readonly string[];
  /** What must be found: rule id, and words of `text` that the finding must overlap. */
  readonly expected: readonly (readonly [rule: string, words: string])[];
}
