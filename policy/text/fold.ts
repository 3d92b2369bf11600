/**
 * Text as a matcher wants it, with the way back: letters and their accents taken apart (so that "é"
 * is the same however it is stored), invisible characters gone (so that a zero-width space or a soft
 * hyphen inside a word hides nothing), apostrophes and hyphens of one kind.
 */
import type { Span } from "../engine/types.ts";

export interface Folded {
  readonly text: string;
  /** Every character stands for the one at its place: offsets are those of the original. */
  readonly isEven: boolean;
  /** The stretch of the original that a stretch of the folded text (not empty) stands for. */
  readonly toOriginal: (start: number, end: number) => Span;
}

const ANY_NOT_PLAIN = /[^\n -~]/u;
const NOT_PLAIN = /[^\n -~]/gu;
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u;
const ALIKE: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u02BC": "'",
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
};

/** Letters of other scripts that look Latin: capitals and small letters, each beside the one it looks like. */
const LOOK_ALIKE: ReadonlyMap<string, string> = new Map(
  [
    // Cyrillic
    "АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ҮY ԌG ԚQ ԜW ӀI",
    "аa сc еe оo рp хx уy іi јj ѕs һh ԁd ԛq ԝw ѵv үy ӏl ґr кk",
    // Greek
    "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX Ϲc",
    "αa οo ιi νv υu ρp κk χx γy ϲc ϳj",
    // Armenian and others, and Latin letters of odd make
    "օo սu հh ոn ցg ɑa ɡg ɩi ıi ɪi ʏy ʀr ʙb ʜh ɢg ɴn ʟl ᴀa ᴄc ᴅd ᴇe ᴊj ᴋk ᴍm ᴏo ᴘp ᴛt ᴜu ᴠv ᴡw ᴢz ꜱs øo ØO đd ĐD łl ŁL ħh ŧt ƒf",
  ].flatMap((row) =>
    row.split(" ").map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
  ),
);

/** Letters apart from their accents, in their plain shape: full-width, mathematical and look-alike letters are the Latin ones. */
function lettersOf(point: string): string {
  const plain = /^[\p{L}\u{24B6}-\u{24E9}]$/u.test(point)
    ? point.normalize("NFKD")
    : point.normalize("NFD");
  const [first = ""] = plain;
  const alike = LOOK_ALIKE.get(first);
  return alike === undefined ? plain : alike + plain.slice(first.length);
}

/** A run of plain characters, one to one; or a single other character and what it was folded to. */
interface Run {
  /** Where it begins in the folded text. */
  readonly at: number;
  /** Where it begins in the original. */
  readonly from: number;
  /** Length in the original of a single character; 0 for a plain run. */
  readonly width: number;
}

export function fold(text: string): Folded {
  if (!ANY_NOT_PLAIN.test(text)) return { text, isEven: true, toOriginal: asItIs };
  let folded = "";
  let reached = 0;
  /** One to one so far: nothing left out, nothing of another length. */
  let isEven = true;
  const runs: Run[] = [];
  const addPlain = (to: number): void => {
    if (to <= reached) return;
    runs.push({ at: folded.length, from: reached, width: 0 });
    folded += text.slice(reached, to);
  };
  for (const { 0: point, index } of text.matchAll(NOT_PLAIN)) {
    addPlain(index);
    reached = index + point.length;
    if (INVISIBLE.test(point)) {
      isEven = false;
      continue;
    }
    runs.push({ at: folded.length, from: index, width: point.length });
    const plain = ALIKE[point] ?? lettersOf(point);
    if (point.length > 1 || plain.length > 1) isEven = false;
    folded += plain;
  }
  addPlain(text.length);
  if (isEven) return { text: folded, isEven, toOriginal: asItIs };
  return {
    text: folded,
    isEven,
    toOriginal: (start, end) => ({
      start: originalOf(runs, start).start,
      end: originalOf(runs, end - 1).end,
    }),
  };
}

function asItIs(start: number, end: number): Span {
  return { start, end };
}

/** The original characters that the folded one at `at` comes from. */
function originalOf(runs: readonly Run[], at: number): Span {
  const run = runs[lastStartingBy(runs, at)];
  if (run === undefined) return { start: at, end: at + 1 };
  if (run.width > 0) return { start: run.from, end: run.from + run.width };
  const start = run.from + (at - run.at);
  return { start, end: start + 1 };
}

/** Index of the last run that starts at or before `at`, by halving. */
function lastStartingBy(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((runs[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
