/** The words of a field as places are read: what a hyphen joins taken apart ("Cebu-based", slugs). */
import { COMPOUNDING, FUNCTION_WORDS, LOCATIVES, OF } from "../data/place-words.ts";
import type { Span } from "../engine/types.ts";
import { perField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";
import { isOneSpace, wordsIn, type Word, type WordCase } from "../text/words.ts";
import { shapeOf, type WordShape } from "../text/word-shapes.ts";
import { keyOfWord } from "./keys.ts";

export interface Piece extends Span {
  /** As in `keyOf`. */
  readonly key: string;
  /** For questions about `key` alone. */
  readonly shape: WordShape;
  readonly case: WordCase;
  readonly startsSentence: boolean;
  /** What stands between the piece before and this one, as written. */
  readonly gap: string;
}

/** "Cebu's", "Maynila'y": what hangs on a name without belonging to it. */
const HANGING = /'(?:s|y|t|ng)$/u;

/** In order. */
export const piecesIn = perField(piecesOf);

function piecesOf(field: FieldText): readonly Piece[] {
  const { text } = field;
  const pieces: Piece[] = [];
  let reached = 0;
  const add = ({ start, end, key, shape, case: written }: Part, startsSentence: boolean): void => {
    const gap = isOneSpace(text, reached, start) ? " " : text.slice(reached, start);
    pieces.push({ start, end, key, shape, case: written, gap, startsSentence });
    reached = end;
  };
  for (const word of wordsIn(field)) {
    const { start, end, lower, case: written, startsSentence } = word;
    if (!word.jointed) {
      const key = keyOfWord(lower);
      const shape = key === lower ? word.shape : shapeOf(key);
      add({ start, end, key, shape, case: written }, startsSentence);
    } else {
      for (const part of partsOf(word, text)) add(part, startsSentence && part.start === start);
    }
  }
  return pieces;
}

type Part = Pick<Piece, "start" | "end" | "key" | "shape" | "case">;

/** What a hyphen joins, one by one, without what hangs on. */
function partsOf(word: Word, text: string): readonly Part[] {
  const hanging = HANGING.exec(word.lower)?.[0].length ?? 0;
  const keys = word.lower.slice(0, word.lower.length - hanging).split("-");
  const { start } = word;
  const end = word.end - hanging;
  const written = [...text.slice(start, end).matchAll(/[^-\u2010-\u2012]+/gu)];
  // Characters nobody sees may part what is written otherwise than what is read.
  if (written.length !== keys.length) {
    const key = keys.join(" ");
    return [{ start, end, key, shape: shapeOf(key), case: word.case }];
  }
  return written.map(({ 0: part, index }, at) => {
    const key = keyOfWord(keys[at] ?? "");
    return {
      start: start + index,
      end: start + index + part.length,
      key,
      shape: shapeOf(key),
      case: shapeOf(part).case,
    };
  });
}

/** What stands before the first word and after the last: no word, joined to nothing. */
const NONE: Piece = {
  start: 0,
  end: 0,
  key: "",
  shape: shapeOf(""),
  case: "none",
  startsSentence: false,
  gap: "\uFFFC",
};

export function pieceAt(pieces: readonly Piece[], at: number): Piece {
  return pieces[at] ?? NONE;
}

/** The words of a stretch, as `keyOf` writes a name. */
export function keyBetween(pieces: readonly Piece[], from: number, to: number): string {
  return pieces
    .slice(from, to)
    .map(({ key }) => key)
    .join(" ");
}

/** The longest name that is read, in words. */
export const LONGEST_NAME = 6;

/**
 * One past the last word of a name that begins at `at`; nothing where no word of it is one of a name.
 * `inside`: small words that may stand between two others.
 */
export function nameEnd(
  pieces: readonly Piece[],
  at: number,
  inside: ReadonlySet<string>,
  isNameWord: (piece: Piece) => boolean = isCapital,
): number | undefined {
  let end: number | undefined;
  for (let next = at; next < at + LONGEST_NAME; next += 1) {
    const piece = pieceAt(pieces, next);
    if (next > at && !continuesName(piece)) break;
    if (isNameWord(piece) || isTail(piece)) end = next + 1;
    else if (!inside.has(piece.key)) break;
  }
  return end;
}

/** "asa" of "Pag-asa"; not "based" of "Cebu-based". */
function isTail({ gap, key }: Piece): boolean {
  return gap === "-" && !COMPOUNDING.has(key);
}

/** Nothing but a space, a hyphen or the full stop of a short form before it. */
export function continuesName({ gap, startsSentence }: Piece): boolean {
  return isJoined(gap) && !startsSentence;
}

/** "In Cebu", "Mula Manila": a capital because a sentence, or everything, begins with one. */
export function isFunctionWord({ key }: Piece): boolean {
  return LOCATIVES.has(key) || OF.has(key) || FUNCTION_WORDS.has(key);
}

export function isCapital({ case: written }: Piece): boolean {
  return written === "initial" || written === "upper" || written === "mixed";
}

/** Do two neighbours belong to one name by what stands between them: a space, a hyphen, "Sta. "; not " - "? */
export function isJoined(gap: string): boolean {
  return gap === " " || /^(?:-|\.?\s{0,2})$/u.test(gap);
}
