/** Barangays told by what holds them: "Lahug, Cebu City", "Lahug in Cebu City", "sa Lahug" beside it. */
import { LOCATIVES, PARTICLES, UNTELLING } from "../data/place-words.ts";
import { PERSONS_NAMES } from "../data/place-namesakes.ts";
import { GIVEN_NAMES } from "../names/data/given-names.ts";
import type { Found } from "./areas.ts";
import { barangaysCalled } from "./barangays.ts";
import { holds } from "./gazetteer.ts";
import { isCapital, isJoined, type Piece } from "./pieces.ts";

/** The longest name that is tried, in words. */
const MOST_WORDS = 4;

/** `taken`: every place found so far; what they cover is not read again. */
export function placesByHolder(
  pieces: readonly Piece[],
  taken: readonly Found[],
): readonly Found[] {
  const holders = taken.filter(
    ({ known }) => known.prefix.length === 7 || known.prefix.length === 5,
  );
  if (holders.length === 0) return [];
  const covered = new Set(taken.flatMap(({ from, to }) => range(from, to)));
  const found: Found[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || !isCapital(piece) || covered.has(at)) continue;
    const hit = heldAt(pieces, at, holders, covered);
    if (hit === undefined) continue;
    found.push(hit);
    at = hit.to - 1;
  }
  return found;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_item, index) => from + index);
}

function heldAt(
  pieces: readonly Piece[],
  at: number,
  holders: readonly Found[],
  covered: ReadonlySet<number>,
): Found | undefined {
  if (isPartOfName(pieces, at)) return undefined;
  const located = isLocated(pieces, at);
  const cities = holders.filter(({ known }) => known.prefix.length === 7);
  for (let to = runEnd(pieces, at, covered); to > at; to -= 1) {
    const listed = holders.find(({ from }) => from >= to && leadsTo(pieces, to, from));
    if (!located && listed === undefined) continue;
    const key = pieces
      .slice(at, to)
      .map((piece) => piece.key)
      .join(" ");
    if (UNTELLING.has(key) || (isPersonsName(key) && listed === undefined)) continue;
    if (!located && (listed === undefined || isPersonsName(key))) continue;
    for (const holder of listed === undefined ? cities : [listed, ...cities]) {
      const bearers = barangaysCalled(key);
      const known = bearers.find((bearer) => holds(holder.known, bearer));
      if (known === undefined) continue;
      const choice = `The text names ${holder.known.place.name}, where a barangay of this name lies.`;
      return { from: at, to, known, bearers: bearers.length, choice };
    }
  }
  return undefined;
}

let given: ReadonlySet<string> | undefined;

/** There is a barangay of almost every saint: "in Luz" is one only where what holds it follows. */
function isPersonsName(key: string): boolean {
  given ??= new Set(GIVEN_NAMES.trim().split(/\s+/u));
  return PERSONS_NAMES.has(key) || given.has(key);
}

function isPartOfName(pieces: readonly Piece[], at: number): boolean {
  const [before, first] = [pieces[at - 1], pieces[at]];
  if (before === undefined || first === undefined || first.startsSentence) return false;
  return isJoined(first.gap) && isCapital(before) && !LOCATIVES.has(before.key);
}

function isLocated(pieces: readonly Piece[], at: number): boolean {
  const [before, first] = [pieces[at - 1], pieces[at]];
  return before !== undefined && first?.gap === " " && LOCATIVES.has(before.key);
}

function runEnd(pieces: readonly Piece[], at: number, covered: ReadonlySet<number>): number {
  let end = at + 1;
  for (let next = at + 1; next < at + MOST_WORDS; next += 1) {
    const piece = pieces[next];
    if (piece === undefined || covered.has(next) || !isJoined(piece.gap)) break;
    if (isCapital(piece) || /^\d+[a-z]?$/u.test(piece.key)) end = next + 1;
    else if (!PARTICLES.has(piece.key)) break;
  }
  return end;
}

/** From the end of the run to the beginning of the holder: a comma, "in", "sa", "ng". */
function leadsTo(pieces: readonly Piece[], to: number, from: number): boolean {
  if (from - to > 2) return false;
  const gap = pieces[to]?.gap ?? "";
  if (from === to) return /^(?:,\s*|\s*\()$/u.test(gap);
  return pieces
    .slice(to, from)
    .every(({ key, gap: before }) => /^,?\s+$/u.test(before) && /^(?:in|sa|ng|of|the)$/u.test(key));
}
