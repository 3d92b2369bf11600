/** What a word is by its letters alone. Texts say the same words again: each is looked at once. */

/** How a word is written. `initial`: a capital first; `upper`: all capitals, two or more. */
export type WordCase = "lower" | "initial" | "upper" | "mixed" | "none";

export interface WordShape {
  /** As written, folded: accents taken apart, nothing invisible. */
  readonly text: string;
  /** In small letters, without accents. */
  readonly lower: string;
  readonly case: WordCase;
  /** A hyphen or an apostrophe joins its parts. */
  readonly jointed: boolean;
  /** A digit stands in it. */
  readonly digits: boolean;
  /** Which questions were asked of it (`askedOnce`), by bit, and which of them it answered with yes. */
  asked: number;
  yes: number;
}

/** More different words than any one language's texts hold at a time; then it starts anew. */
const MOST_SHAPES = 50_000;
/** Longer words are hardly said again, and would fill the memory. */
const LONGEST_KEPT = 40;

const shapes = new Map<string, WordShape>();

/** Of a word of a folded text. The same word gets the same strings, whose hashes are known. */
export function shapeOf(word: string): WordShape {
  const known = shapes.get(word);
  if (known !== undefined) return known;
  if (word.length > LONGEST_KEPT) return made(word);
  if (shapes.size >= MOST_SHAPES) shapes.clear();
  // Put together anew: a slice keeps the whole text alive that it was cut from.
  const own = made(Array.from(word).join(""));
  shapes.set(own.text, own);
  return own;
}

function made(text: string): WordShape {
  return {
    text,
    lower: bare(text),
    case: caseOf(text),
    jointed: /['-]/u.test(text),
    digits: /\d/u.test(text),
    asked: 0,
    yes: 0,
  };
}

/** As many bits as a small number has. */
const MOST_ASKED = 30;
let bits = 0;

/**
 * A question about a word by its letters, answered once for each different word: could a date begin
 * with it, a phrase of a list? A look-up in a list takes longer by far, and there are dozens of them for
 * every word of a text. Questions past the thirtieth are answered each time.
 */
export function askedOnce(
  ask: (lower: string, word: WordShape) => boolean,
): (word: WordShape) => boolean {
  if (bits === MOST_ASKED) return (word) => ask(word.lower, word);
  const bit = 1 << bits;
  bits += 1;
  return (word) => {
    if ((word.asked & bit) === 0) {
      word.asked |= bit;
      if (ask(word.lower, word)) word.yes |= bit;
    }
    return (word.yes & bit) !== 0;
  };
}

function bare(word: string): string {
  const small = word.toLowerCase();
  return /\p{M}/u.test(small) ? small.replaceAll(/\p{M}/gu, "") : small;
}

function caseOf(word: string): WordCase {
  const letters = word.replaceAll(/[^\p{L}]/gu, "");
  if (letters === "") return "none";
  if (letters === letters.toLowerCase()) return "lower";
  if (letters === letters.toUpperCase()) return letters.length === 1 ? "initial" : "upper";
  return /^\p{Lu}\P{Lu}*$/u.test(letters) ? "initial" : "mixed";
}
