/** Whom somebody works for, where the text names it: "works at Salinas Bakery". */
import {
  GENERIC,
  PUBLIC_EMPLOYERS,
  WORKING,
  WORKING_FOR,
  WORKING_HOW,
} from "../data/institution-words.ts";
import { PARTICLES } from "../data/place-words.ts";
import { placesIn } from "../places/index.ts";
import { isCapital, isJoined, type Piece } from "../places/pieces.ts";
import type { FieldText } from "../text/types.ts";

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: "employer";
  readonly head: string;
}

/** How many words may stand between the work and where it is done: "works part time at", "nagtatrabaho ang nanay sa". */
const BETWEEN = 4;
const MOST_WORDS = 5;

export function* employersIn(field: FieldText, pieces: readonly Piece[]): Generator<Stretch> {
  for (let index = 0; index < pieces.length; index += 1) {
    if (!WORKING.has(pieces[index]?.key ?? "")) continue;
    const from = employerAfter(pieces, index);
    if (from === undefined) continue;
    const to = nameEnd(pieces, from);
    if (to === undefined || isPlace(field, pieces, from, to)) continue;
    yield { from, to, kind: "employer", head: "" };
  }
}

function employerAfter(pieces: readonly Piece[], working: number): number | undefined {
  for (let at = working + 1; at <= working + BETWEEN; at += 1) {
    const [word, name] = [pieces[at], pieces[at + 1]];
    if (word === undefined || name === undefined || word.startsSentence) return undefined;
    if (/[.,;:!?\n]/u.test(word.gap)) return undefined;
    if (!WORKING_FOR.has(word.key)) {
      // "her work received an award at …" is no place of work; Filipino puts the worker in between.
      if (!WORKING_HOW.has(word.key) && !isFilipino(pieces[working])) return undefined;
      continue;
    }
    const start = name.key === "the" || name.key === "a" ? at + 2 : at + 1;
    const first = pieces[start];
    if (first === undefined || !isJoined(first.gap) || !isCapital(first)) return undefined;
    if (GENERIC.has(first.key) || PUBLIC_EMPLOYERS.has(first.key)) return undefined;
    return start;
  }
  return undefined;
}

/** "Nagtatrabaho", "namasukan", "mitrabaho", "tindera". */
function isFilipino(piece: Piece | undefined): boolean {
  return /^(?:na|mi|mo|trab|emple|kahera|tindera)/u.test(piece?.key ?? "");
}

function nameEnd(pieces: readonly Piece[], at: number): number | undefined {
  let end: number | undefined;
  for (let index = at; index < at + MOST_WORDS; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || (index > at && (!isJoined(piece.gap) || piece.startsSentence)))
      break;
    if (isCapital(piece)) end = index + 1;
    else if (!PARTICLES.has(piece.key) || piece.key === "sa" || piece.key === "of") break;
  }
  return end;
}

/** "worked in Manila", "nagtatrabaho sa Cebu": a place is no employer. */
function isPlace(field: FieldText, pieces: readonly Piece[], from: number, to: number): boolean {
  const [first, last] = [pieces[from], pieces[to - 1]];
  if (first === undefined || last === undefined) return true;
  return placesIn(field).some(({ start, end }) => start <= first.start && last.end <= end);
}
