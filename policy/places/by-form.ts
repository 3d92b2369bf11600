/** Places told by their form: "Barangay Lahug", "Sitio Mahayag", "Purok 3", "Colon Street". */
import {
  BARANGAY_OFFICES,
  BARANGAY_WORDS,
  NAME_PARTICLES,
  NEIGHBOURHOODS,
  STREETS_AFTER,
  STREETS_BEFORE,
} from "../data/place-words.ts";
import { askedOnce } from "../text/word-shapes.ts";
import type { Found } from "./areas.ts";
import { barangaysCalled } from "./barangays.ts";
import { holds, type Known } from "./gazetteer.ts";
import {
  continuesName,
  isCapital,
  isFunctionWord,
  keyBetween,
  nameEnd,
  type Piece,
  pieceAt,
} from "./pieces.ts";

/** Of words in small letters these alone, and numbers. */
const mayBegin = askedOnce(
  (key) =>
    BARANGAY_WORDS.has(key) ||
    NEIGHBOURHOODS.has(key) ||
    STREETS_BEFORE.has(key) ||
    NUMBER.test(key),
);

/** `areas`: what the field names above a barangay, to tell which of several bearers is meant. */
export function placesByForm(pieces: readonly Piece[], areas: readonly Found[]): readonly Found[] {
  const found: Found[] = [];
  let reached = 0;
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieceAt(pieces, at);
    if (at < reached || (piece.case === "lower" && !mayBegin(piece.shape))) continue;
    const hit =
      barangayAt(pieces, at, areas) ??
      neighbourhoodAt(pieces, at) ??
      streetCalled(pieces, at) ??
      streetAt(pieces, at);
    if (hit === undefined) continue;
    found.push(hit);
    reached = hit.to;
  }
  return found;
}

function barangayAt(
  pieces: readonly Piece[],
  from: number,
  areas: readonly Found[],
): Found | undefined {
  if (!BARANGAY_WORDS.has(pieceAt(pieces, from).key)) return undefined;
  const at = from + 1;
  const to = nameAfter(pieces, at);
  if (to === undefined || BARANGAY_OFFICES.has(pieceAt(pieces, at).key)) return undefined;
  // The name ends sooner where the rest names what holds it: "Barangay Luz Cebu City".
  const sooner = areas.find((area) => at < area.from && area.from < to)?.from ?? to;
  for (const end of [to, sooner]) {
    const key = keyBetween(pieces, at, end);
    const bearers = [...barangaysCalled(key), ...barangaysCalled(`barangay ${key}`)];
    const [first] = bearers;
    if (first !== undefined)
      return { from, to: end, ...chosen([first, ...bearers.slice(1)], areas) };
  }
  return unlisted(pieces, { from, at, to: sooner }, "barangay");
}

/** Of several barangays of one name, the one that lies in a place which the field names. */
function chosen(
  bearers: readonly [Known, ...Known[]],
  areas: readonly Found[],
): Pick<Found, "known" | "bearers" | "choice"> {
  const [first] = bearers;
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

function neighbourhoodAt(pieces: readonly Piece[], from: number): Found | undefined {
  const { key } = pieceAt(pieces, from);
  if (!NEIGHBOURHOODS.has(key)) return undefined;
  const to = nameAfter(pieces, from + 1);
  if (to === undefined) return undefined;
  if (key !== "zone") return unlisted(pieces, { from, at: from, to }, "street");
  // "Zone of Peace", "Zone Commander": only a number makes it a part of a barangay.
  const isNumbered = /^(?:\d{1,2}[a-z]?|[ivx]{1,4})$/u.test(pieceAt(pieces, from + 1).key);
  return isNumbered ? unlisted(pieces, { from, at: from, to: from + 2 }, "street") : undefined;
}

/** "kalye Colon", "dalan Colon", "kalye ng Colon". */
function streetCalled(pieces: readonly Piece[], from: number): Found | undefined {
  if (!STREETS_BEFORE.has(pieceAt(pieces, from).key)) return undefined;
  const to = nameAfter(pieces, pieceAt(pieces, from + 1).key === "ng" ? from + 2 : from + 1);
  return to === undefined ? undefined : unlisted(pieces, { from, at: from, to }, "street");
}

/** "Colon Street", "N. Bacalso Ave."; the number before the name is a house's: "45-B Mabini Street". */
function streetAt(pieces: readonly Piece[], from: number): Found | undefined {
  const [before, first] = [pieceAt(pieces, from - 1), pieceAt(pieces, from)];
  if (!isNameWord(first) || isOutside(first)) return undefined;
  if (isCapital(before) && continuesName(first) && !isOutside(before)) return undefined;
  for (let to = nameEnd(pieces, from, NAME_PARTICLES, isNameWord) ?? from; to > from + 1; to -= 1) {
    if (!STREETS_AFTER.has(pieceAt(pieces, to - 1).key)) continue;
    return unlisted(pieces, { from, at: from, to }, "street");
  }
  return undefined;
}

/** "On", "The", and what is a house's: "123", "No.", "Blk", "B" of "45-B". */
function isOutside(piece: Piece): boolean {
  const isOfHouse = /^(?:\d+|nos?|blg|blk|block|lot|unit)$/u.test(piece.key) || piece.gap === "-";
  return isOfHouse || isFunctionWord(piece);
}

/** The end of a name that belongs to the word before it: "Barangay Lahug", "Purok #3", not "the barangay, Lahug". */
function nameAfter(pieces: readonly Piece[], at: number): number | undefined {
  const first = pieceAt(pieces, at);
  const isNext = continuesName(first) || /^\.?\s*#\s*$/u.test(first.gap);
  return isNext && isNameWord(first) ? nameEnd(pieces, at, NAME_PARTICLES, isNameWord) : undefined;
}

function isNameWord(piece: Piece): boolean {
  return isCapital(piece) || NUMBER.test(piece.key);
}

const NUMBER = /^\d{1,3}[a-z]?$/u;

function unlisted(
  pieces: readonly Piece[],
  { from, at, to }: { readonly from: number; readonly at: number; readonly to: number },
  level: "barangay" | "street",
): Found {
  const place = { name: keyBetween(pieces, at, to), level, within: [] };
  return { from, to, known: { prefix: "", place }, bearers: 1 };
}
