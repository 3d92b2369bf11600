/** Whom somebody works for, where the text names it: "works at Salinas Bakery". */
import {
  GENERIC,
  PUBLIC_EMPLOYERS,
  WORKING,
  WORKING_FILIPINO,
  WORKING_FOR,
  WORKING_HOW,
} from "../data/institution-words.ts";
import { NAME_PARTICLES } from "../data/place-words.ts";
import { placesIn } from "../places/index.ts";
import { continuesName, isCapital, nameEnd, type Piece, pieceAt } from "../places/pieces.ts";
import type { FieldText } from "../text/types.ts";
import { askedOnce } from "../text/word-shapes.ts";
import type { Stretch } from "./types.ts";

/** How many words may stand between the work and where it is done: "works part time at", "nagtatrabaho ang nanay sa". */
const BETWEEN = 4;

const isWork = askedOnce((key) => WORKING.has(key) || WORKING_FILIPINO.has(key));

export function employersIn(field: FieldText, pieces: readonly Piece[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let index = -1;
  for (const { shape } of pieces) {
    index += 1;
    if (!isWork(shape)) continue;
    const from = employerAfter(pieces, index);
    const to = from === undefined ? undefined : nameEnd(pieces, from, NAME_PARTICLES);
    if (from === undefined || to === undefined) continue;
    const { start } = pieceAt(pieces, from);
    const { end } = pieceAt(pieces, to - 1);
    // "worked in Manila", "nagtatrabaho sa Cebu": a place is no employer.
    if (placesIn(field).some((place) => place.start <= start && end <= place.end)) continue;
    found.push({ from, to, kind: "employer", head: "" });
  }
  return found;
}

function employerAfter(pieces: readonly Piece[], working: number): number | undefined {
  const isFilipino = WORKING_FILIPINO.has(pieceAt(pieces, working).key);
  for (let at = working + 1; at <= working + 1 + BETWEEN; at += 1) {
    const word = pieceAt(pieces, at);
    if (!continuesName(word)) return undefined;
    if (WORKING_FOR.has(word.key)) return employerAt(pieces, at + 1);
    // "her work received an award at …" is no place of work; Filipino puts the worker in between.
    if (!isFilipino && !WORKING_HOW.has(word.key)) return undefined;
  }
  return undefined;
}

function employerAt(pieces: readonly Piece[], at: number): number | undefined {
  const start = /^(?:the|a)$/u.test(pieceAt(pieces, at).key) ? at + 1 : at;
  const first = pieceAt(pieces, start);
  const isNamed = continuesName(first) && isCapital(first);
  return isNamed && !GENERIC.has(first.key) && !PUBLIC_EMPLOYERS.has(first.key) ? start : undefined;
}
