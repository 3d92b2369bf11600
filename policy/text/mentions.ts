import type { Span } from "../engine/types.ts";
import { fold, type Folded } from "./fold.ts";

/**
 * Where a word begins and ends, in every script (`\b` knows ASCII only). A digit may follow: it is
 * the mark of a footnote more often than part of a name.
 */
const NOT_AFTER_WORD = String.raw`(?<![\p{L}\p{M}\p{Nd}])`;
const NOT_BEFORE_WORD = String.raw`(?![\p{L}\p{M}])`;

/** A pattern for words of a text folded by `fold`, whole words only; spaces and hyphens alike. */
function wordsPattern(phrases: readonly string[], flags: string): RegExp {
  const longestFirst = phrases.toSorted((left, right) => right.length - left.length);
  const alternatives = longestFirst.map((phrase) =>
    fold(phrase)
      .text.split(/[\s-]+/u)
      .filter((word) => word !== "")
      .map(escape)
      .join(String.raw`[\s-]+`),
  );
  return new RegExp(`${NOT_AFTER_WORD}(?:${alternatives.join("|")})${NOT_BEFORE_WORD}`, flags);
}

function escape(word: string): string {
  return word.replaceAll(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`);
}

/** Where a pattern for folded text matches; offsets are into the original. */
export function spansOf(pattern: RegExp, folded: Folded): readonly Span[] {
  return [...folded.text.matchAll(pattern)].map(({ 0: found, index }) =>
    folded.toOriginal(index, index + found.length),
  );
}

function firstWord(name: string): string {
  return (
    fold(name)
      .text.trim()
      .split(/[\s-]+/u, 1)[0] ?? ""
  );
}

/**
 * Where a name stands in a text, as written or all in capitals ("Tala", "TALA"): "tala" in running
 * text is a word. Offsets are into the original.
 */
export function mentionsOf(name: string, folded: Folded): readonly Span[] {
  if (name.trim() === "") return [];
  const spellings = [name, name.toUpperCase()];
  // Most fields name nobody: told without the pattern.
  if (!spellings.some((spelling) => folded.text.includes(firstWord(spelling)))) return [];
  return spansOf(wordsPattern(spellings, "gu"), folded);
}
