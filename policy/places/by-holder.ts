/** Barangays told by what holds them: "Lahug, Cebu City", "Lahug in Cebu City", "sa Lahug" beside it. */
import { LOCATIVES, PARTICLES, UNTELLING } from "../data/place-words.ts";
import { PERSONS_NAMES } from "../data/place-namesakes.ts";
import { GIVEN_NAMES } from "../names/data/given-names.ts";
import type { Found } from "./areas.ts";
import { barangaysCalled } from "./barangays.ts";
import { holds } from "./gazetteer.ts";
import { continuesName, isCapital, keyBetween, nameEnd, type Piece, pieceAt } from "./pieces.ts";

/** `taken`: every place found so far, in order; what they cover is not read again. */
export function placesByHolder(
  pieces: readonly Piece[],
  taken: readonly Found[],
): readonly Found[] {
  const holders = taken.filter(({ known }) => known.prefix.length >= 5);
  const found: Found[] = [];
  if (holders.length === 0) return found;
  let following = 0;
  let reached = 0;
  for (let at = 0; at < pieces.length; at += 1) {
    for (; (taken[following]?.from ?? Infinity) <= at; following += 1) {
      reached = Math.max(reached, taken[following]?.to ?? 0);
    }
    if (at < reached || !isCapital(pieceAt(pieces, at)) || isPartOfName(pieces, at)) continue;
    const next = taken[following]?.from ?? pieces.length;
    const hit = heldAt(pieces, at, next, holders);
    if (hit === undefined) continue;
    found.push(hit);
    reached = hit.to;
  }
  return found;
}

function heldAt(
  pieces: readonly Piece[],
  at: number,
  next: number,
  holders: readonly Found[],
): Found | undefined {
  const isLocated = pieceAt(pieces, at).gap === " " && LOCATIVES.has(pieceAt(pieces, at - 1).key);
  const cities = holders.filter(({ known }) => known.prefix.length === 7);
  const end = nameEnd(pieces, at, PARTICLES, isNameWord) ?? at;
  for (let to = Math.min(end, next); to > at; to -= 1) {
    const key = keyBetween(pieces, at, to);
    const bearers = barangaysCalled(key);
    if (bearers.length === 0 || UNTELLING.has(key)) continue;
    const listed = holders.find(({ from }) => from >= to && leadsTo(pieces, to, from));
    // There is a barangay of almost every saint: of a name of persons both must speak for a place.
    const grounds = [isLocated, listed !== undefined].filter(Boolean).length;
    if (grounds < (isPersonsName(key) ? 2 : 1)) continue;
    for (const holder of listed === undefined ? cities : [listed, ...cities]) {
      const known = bearers.find((bearer) => holds(holder.known, bearer));
      if (known === undefined) continue;
      const choice = `The text names ${holder.known.place.name}, where a barangay of this name lies.`;
      return { from: at, to, known, bearers: bearers.length, choice };
    }
  }
  return undefined;
}

const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES.trim().split(/\s+/u));

function isPersonsName(key: string): boolean {
  return PERSONS_NAMES.has(key) || GIVEN.has(key);
}

function isPartOfName(pieces: readonly Piece[], at: number): boolean {
  const before = pieceAt(pieces, at - 1);
  return continuesName(pieceAt(pieces, at)) && isCapital(before) && !LOCATIVES.has(before.key);
}

function isNameWord(piece: Piece): boolean {
  return isCapital(piece) || /^\d+[a-z]?$/u.test(piece.key);
}

/** As many words as lead from a place to what holds it: "in the". */
const MOST_LEADING = 3;

/** From the end of the run to the beginning of the holder: a comma, "in", "sa", "ng". */
function leadsTo(pieces: readonly Piece[], to: number, from: number): boolean {
  if (from - to > MOST_LEADING) return false;
  if (from === to) return /^(?:,\s*|\s*\()$/u.test(pieceAt(pieces, to).gap);
  return pieces
    .slice(to, from)
    .every(({ key, gap }) => /^,?\s+$/u.test(gap) && /^(?:in|sa|ng|of|the)$/u.test(key));
}
