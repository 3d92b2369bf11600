import type { Span } from "../engine/types.ts";
import { perField } from "./per-field.ts";
import { scanWords } from "./scan.ts";
import type { FieldText } from "./types.ts";
import { shapeOf, type WordShape } from "./word-shapes.ts";

export type { WordCase } from "./word-shapes.ts";

/** A word of a field, with what stands around it. Offsets are into the field's plain text. */
export interface Word extends Span, Omit<WordShape, "asked" | "yes"> {
  readonly shape: WordShape;
  /** True where a sentence, a line or a block begins with it (quotes, bullets and marks aside). */
  readonly startsSentence: boolean;
}

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

/** The words of a field, in order. Read once for each field, however many rules ask. */
export const wordsIn = perField(wordsOf);

function wordsOf(field: FieldText): readonly Word[] {
  const { text, isEven, toOriginal } = field.folded();
  const words: Word[] = [];
  let previous: Word | undefined;
  let reached = 0;
  scanWords(text, (from, to) => {
    const shape = shapeOf(text.slice(from, to));
    const startsSentence =
      previous === undefined ||
      (!isOneSpace(text, reached, from) &&
        endsSentence(text.slice(reached, from), previous, shape.text));
    reached = to;
    const place = isEven ? undefined : toOriginal(from, to);
    // Written out: a copy by spreading takes as long as all the rest.
    previous = {
      start: place?.start ?? from,
      end: place?.end ?? to,
      text: shape.text,
      lower: shape.lower,
      case: shape.case,
      jointed: shape.jointed,
      digits: shape.digits,
      shape,
      startsSentence,
    };
    words.push(previous);
  });
  return words;
}

/** What stands between nearly all words: told without a copy of it. */
export function isOneSpace(text: string, from: number, to: number): boolean {
  return to - from === 1 && text.charCodeAt(from) === 32;
}

/** Does what stands between two words end a sentence? */
function endsSentence(between: string, previous: Word, next: string): boolean {
  if (between === ", ") return false;
  if (between.includes("\n") || between.includes("\uFFFC")) return true;
  if (/[!?…]/u.test(between)) return /\s/u.test(between);
  if (!/[.:;][^\s]*\s/u.test(between)) return false;
  if (!between.includes(".")) return between.includes(":");
  // "No. 9208" and "Art. IV", but "No. It is not." and "No. I am not."
  if (BEFORE_NUMBERS.has(previous.lower)) {
    return !/^(?:\d|[IVXLC]+$)/u.test(next) || (previous.lower === "no" && next === "I");
  }
  // "Taga-Brgy. Tisa" ends with a short form too, "Jun-jun." with a name.
  const last = previous.lower.replace(/^taga-/u, "");
  return !SHORT_FORMS.has(last) && !/^\p{Lu}$/u.test(previous.text);
}
