/** Places told by their form: "Barangay Lahug", "Sitio Mahayag", "Purok 3", "Colon Street". */
import {
  BARANGAY_OFFICES,
  BARANGAY_WORDS,
  NEIGHBOURHOODS,
  PARTICLES,
  STREETS_AFTER,
  STREETS_BEFORE,
} from "../data/place-words.ts";
import type { Found } from "./areas.ts";
import { barangaysCalled } from "./barangays.ts";
import { holds, type Known } from "./gazetteer.ts";
import { isCapital, isJoined, type Piece } from "./pieces.ts";
import { startsWithDigit } from "../details/numbers.ts";

/** The longest name of a barangay, sitio or street that is read, in words. */
const MOST_WORDS = 5;

/** With these, or with a name, such a place begins; looked at first, for nearly every word is neither. */
const FORM_WORDS: ReadonlySet<string> = new Set([
  ...BARANGAY_WORDS,
  ...NEIGHBOURHOODS,
  ...STREETS_BEFORE,
]);

/** `areas`: what the field names above a barangay, to tell which of several bearers is meant. */
export function placesByForm(pieces: readonly Piece[], areas: readonly Found[]): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || !(FORM_WORDS.has(piece.key) || isNameWord(piece))) continue;
    const hit =
      barangayAt(pieces, at, areas) ?? neighbourhoodAt(pieces, at) ?? streetAt(pieces, at);
    if (hit === undefined) continue;
    found.push(hit);
    at = hit.to - 1;
  }
  return found;
}

function barangayAt(
  pieces: readonly Piece[],
  at: number,
  areas: readonly Found[],
): Found | undefined {
  const word = pieces[at];
  if (word === undefined || !BARANGAY_WORDS.has(word.key)) return undefined;
  const to = nameAfter(pieces, at + 1);
  if (to === undefined || BARANGAY_OFFICES.has(pieces[at + 1]?.key ?? "")) return undefined;
  return barangayFound(pieces, { from: at, at: at + 1, to }, areas);
}

/** The name ends at `to`; sooner where the rest names what holds it ("Barangay Luz Cebu City"). */
function barangayFound(
  pieces: readonly Piece[],
  { from, at, to }: { readonly from: number; readonly at: number; readonly to: number },
  areas: readonly Found[],
): Found {
  const next = areas.find((area) => at < area.from && area.from < to)?.from;
  for (const end of next === undefined ? [to] : [to, next]) {
    const key = keyBetween(pieces, at, end);
    const bearers = [...barangaysCalled(key), ...barangaysCalled(`barangay ${key}`)];
    if (bearers.length > 0) return { from, to: end, ...chosen(bearers, areas) };
  }
  const end = next ?? to;
  return { from, to: end, known: unlisted(pieces, at, end, "barangay"), bearers: 1 };
}

/** Of several barangays of one name, the one that lies in a place which the field names. */
function chosen(
  bearers: readonly Known[],
  areas: readonly Found[],
): Pick<Found, "known" | "bearers" | "choice"> {
  const [first] = bearers;
  if (first === undefined) throw new RangeError("There is no barangay to choose from.");
  if (bearers.length === 1) return { known: first, bearers: 1 };
  const many = `${bearers.length} barangays bear this name`;
  // The narrowest holder says most: a city before its region.
  for (const { known: holder } of areas.toSorted(narrowestFirst)) {
    const held = bearers.find((bearer) => holds(holder, bearer));
    if (held === undefined) continue;
    const choice = `${many}; the text names ${holder.place.name}, where this one lies.`;
    return { known: held, bearers: bearers.length, choice };
  }
  const choice = `${many}; nothing near it says which, so the first by its code is named.`;
  return { known: first, bearers: bearers.length, choice };
}

function narrowestFirst(left: Found, right: Found): number {
  return right.known.prefix.length - left.known.prefix.length;
}

function neighbourhoodAt(pieces: readonly Piece[], at: number): Found | undefined {
  const word = pieces[at];
  if (word === undefined || !NEIGHBOURHOODS.has(word.key)) return undefined;
  const to = nameAfter(pieces, at + 1);
  if (to === undefined) return undefined;
  // "Zone of Peace", "Zone Commander": only a number makes it a part of a barangay.
  if (word.key === "zone" && !/^(?:\d{1,2}[a-z]?|[ivx]{1,4})$/u.test(pieces[at + 1]?.key ?? "")) {
    return undefined;
  }
  const end = word.key === "zone" ? at + 2 : to;
  return { from: at, to: end, known: unlisted(pieces, at, end, "street"), bearers: 1 };
}

/** "Colon Street", "N. Bacalso Ave."; "kalye Colon", "dalan Colon". */
function streetAt(pieces: readonly Piece[], at: number): Found | undefined {
  const word = pieces[at];
  if (word === undefined) return undefined;
  if (STREETS_BEFORE.has(word.key)) {
    const of = pieces[at + 1]?.key === "ng" ? 2 : 1;
    const to = nameAfter(pieces, at + of);
    if (to !== undefined) {
      return { from: at, to, known: unlisted(pieces, at, to, "street"), bearers: 1 };
    }
  }
  const end = nameEnd(pieces, at);
  if (end === undefined) return undefined;
  // A number before the name is a house's: "123 Colon Street", "45-B Mabini Street".
  if (/^(?:\d+|nos?|blg|blk|block|lot|unit)$/u.test(word.key) || word.gap === "-") return undefined;
  if (isInsideName(pieces, at)) return undefined;
  for (let to = end; to > at + 1; to -= 1) {
    if (!STREETS_AFTER.has(pieces[to - 1]?.key ?? "")) continue;
    return { from: at, to, known: unlisted(pieces, at, to, "street"), bearers: 1 };
  }
  return undefined;
}

function isInsideName(pieces: readonly Piece[], at: number): boolean {
  const [before, first] = [pieces[at - 1], pieces[at]];
  if (before === undefined || first === undefined || !isJoined(first.gap)) return false;
  // The letter of a house's number is no part of the street's name.
  return isCapital(before) && before.gap !== "-";
}

/** The end of a name that belongs to the word before it: "Barangay Lahug", not "the barangay, Lahug". */
function nameAfter(pieces: readonly Piece[], at: number): number | undefined {
  const next = pieces[at];
  // "… school or barangay." and the next item of a list begins.
  if (next === undefined || (next.startsSentence && next.gap.includes("\n"))) return undefined;
  return isJoinedOrNumbered(next.gap) ? nameEnd(pieces, at) : undefined;
}

/** One past the last word of a name that begins here: capitals, numbers, particles between them. */
function nameEnd(pieces: readonly Piece[], at: number): number | undefined {
  const first = pieces[at];
  if (first === undefined || !isNameWord(first)) return undefined;
  let end = at + 1;
  for (let next = at + 1; next < at + MOST_WORDS; next += 1) {
    const piece = pieces[next];
    if (piece === undefined || !isJoined(piece.gap)) break;
    if (piece.startsSentence && piece.gap.includes("\n")) break;
    if (isNameWord(piece)) end = next + 1;
    else if (!PARTICLES.has(piece.key) || piece.key === "sa") break;
  }
  return end;
}

function isNameWord(piece: Piece): boolean {
  return isCapital(piece) || (startsWithDigit(piece.key) && /^\d{1,3}[a-z]?$/u.test(piece.key));
}

/** "Purok #3", "Brgy. No. 4". */
function isJoinedOrNumbered(gap: string): boolean {
  return isJoined(gap) || /^\.?\s*#\s*$/u.test(gap);
}

function keyBetween(pieces: readonly Piece[], from: number, to: number): string {
  return pieces
    .slice(from, to)
    .map(({ key }) => key)
    .join(" ");
}

function unlisted(
  pieces: readonly Piece[],
  from: number,
  to: number,
  level: "barangay" | "street",
): Known {
  return { prefix: "", place: { name: keyBetween(pieces, from, to), level, within: [] } };
}
