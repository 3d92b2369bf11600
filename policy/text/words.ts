import type { Span } from "../engine/types.ts";
import { PerField } from "./per-field.ts";
import type { FieldText } from "./types.ts";

/** How a word is written. `initial`: a capital first; `upper`: all capitals, two or more. */
export type WordCase = "lower" | "initial" | "upper" | "mixed" | "none";

/** A word of a field, with what stands around it. Offsets are into the field's plain text. */
export interface Word extends Span {
  /** As written, folded: accents taken apart, nothing invisible. */
  readonly text: string;
  /** In small letters, without accents. */
  readonly lower: string;
  readonly case: WordCase;
  /** True where a sentence, a line or a block begins with it (quotes, bullets and marks aside). */
  readonly startsSentence: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Short forms after which a full stop ends no sentence. */
const SHORT_FORMS: ReadonlySet<string> = new Set([
  ..."atty att dr dra mr mrs ms hon sr sra jr gen col capt maj lt sgt insp supt dir engr arch prof".split(
    " ",
  ),
  ..."rev fr bro sis gng bb ma sen rep gov brgy bgy blg sta sto st ste mt no nos vs etc eg ie cf art sec al inc corp co ltd".split(
    " ",
  ),
  ..."jan feb mar apr jun jul aug sept sep oct nov dec ene peb abr hun hul ago set okt nob dis pp vol".split(
    " ",
  ),
]);

/** Of these the ones that are words too, unless a number comes after. */
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  "no nos art sec vol pp al mar jun set".split(" "),
);

const read = new PerField<readonly Word[]>();

/** The words of a field, in order. Read once for each field, however many rules ask. */
export function wordsIn(field: FieldText): readonly Word[] {
  const known = read.get(field);
  if (known !== undefined) return known;
  const words = wordsOf(field);
  read.set(field, words);
  return words;
}

function wordsOf(field: FieldText): readonly Word[] {
  const { text, toOriginal } = field.folded();
  const words: Word[] = [];
  let reached = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const end = index + word.length;
    const previous = words.at(-1);
    const startsSentence =
      previous === undefined || endsSentence(text.slice(reached, index), previous, word);
    reached = end;
    words.push({
      ...toOriginal(index, end),
      text: word,
      lower: bare(word),
      case: caseOf(word),
      startsSentence,
    });
  }
  return words;
}

function bare(word: string): string {
  const small = word.toLowerCase();
  return /\p{M}/u.test(small) ? small.replaceAll(/\p{M}/gu, "") : small;
}

/** Does what stands between two words end a sentence? */
function endsSentence(between: string, previous: Word, next: string): boolean {
  if (between === " ") return false;
  if (between.includes("\n") || between.includes("\uFFFC")) return true;
  if (/[!?…]/u.test(between)) return /\s/u.test(between);
  if (!/[.:;][^\s]*\s/u.test(between)) return false;
  if (!between.includes(".")) return between.includes(":");
  // "No. 9208" but "No. It is not."
  if (BEFORE_NUMBERS.has(previous.lower)) return !/^[\dIVX]/u.test(next);
  return !SHORT_FORMS.has(previous.lower) && !/^\p{Lu}$/u.test(previous.text);
}

function caseOf(word: string): WordCase {
  const letters = word.replaceAll(/[^\p{L}]/gu, "");
  if (letters === "") return "none";
  if (letters === letters.toLowerCase()) return "lower";
  if (letters === letters.toUpperCase()) return letters.length === 1 ? "initial" : "upper";
  return /^\p{Lu}\P{Lu}*$/u.test(letters) ? "initial" : "mixed";
}
