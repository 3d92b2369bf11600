/** Street addresses: what says the house, the floor or the box, with the streets and places after it. */
import { placesIn } from "../places/index.ts";
import type { PlaceHit } from "../places/types.ts";
import type { Span } from "../engine/types.ts";
import type { FieldText } from "../text/types.ts";
import type { RawContact } from "./types.ts";

/** By themselves enough: a floor, a box, a lot in a block, a room in a building. */
const HOUSE = new RegExp(
  [
    String.raw`\d{1,3}\s?/\s?F(?!\p{L})`,
    String.raw`\d{1,3}(?:st|nd|rd|th)\s+(?:Floor|Flr\.?|Fl\.)`,
    String.raw`P\.?\s?O\.?\s*Box\s+\d+`,
    String.raw`(?:Blk\.?|Block)\s*\d+\w?,?\s*(?:Lot|L)\.?\s*\d+\w?`,
    String.raw`Lot\s*\d+\w?,?\s*(?:Blk\.?|Block)\s*\d+\w?`,
    String.raw`(?:Unit|Room|Rm\.?|Suite|Ste\.|Door|Apt\.?)\s+(?:No\.?\s*|#\s*)?(?:\d+\w?|\p{Lu}-?\d+),?\s+(?:[\p{Lu}\d][\p{L}\d.'-]*\s+){1,4}(?:Building|Bldg\.?|Tower|Towers|Center|Centre|Plaza|Condominium|Condo|Residences|Mansion|Apartments?|House)`,
  ].join("|"),
  "gu",
);
/** Before a street these make it an address: "No. 12", "#45-B", "Blk 3". */
const NUMBER_BEFORE =
  /(?<![\p{L}\p{N}.,/-])(?:(?:No\.?|Nos\.|Blg\.?|#|Blk\.?|Block|Lot|Unit)\s*)?#?(?!(?:19|20)\d\d\s)\d{1,5}\p{L}?(?:-[\p{L}\d]{1,3})?,?\s+$/u;
/** After "kalye Colon": "kalye Colon 45", "Colon Street No. 12". */
const NUMBER_AFTER = /^,?\s+(?:(?:No\.?|Blg\.?|#|Bldg\.?)\s*)\d{1,5}\p{L}?(?!\p{N})/u;
const PART_OF_BARANGAY = /^(?:sitio|purok|zone)(?!\p{L})/iu;
/** How far after one part of an address the next may stand. */
const NEXT_PART = 40;

export function addressesIn(field: FieldText): readonly RawContact[] {
  const { text } = field;
  const places = placesIn(field);
  const parts = [
    ...[...text.matchAll(HOUSE)].filter(isWhole(text)).map(spanOf),
    ...places.flatMap((place) => numberedStreet(text, place)),
    ...places.flatMap((place, index) => neighbourhoodIn(text, place, places[index + 1])),
  ];
  return merged(
    parts.toSorted((left, right) => left.start - right.start),
    text,
  ).map((span) => ({
    ...withPlacesAfter(text, span, places),
    kind: "address",
  }));
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

function isWhole(text: string): (match: RegExpMatchArray) => boolean {
  return ({ index = 0 }) => !/[\p{L}\p{N}./]/u.test(text.charAt(index - 1));
}

function numberedStreet(text: string, { start, end, place }: PlaceHit): readonly Span[] {
  if (place.level !== "street" || PART_OF_BARANGAY.test(text.slice(start, end))) return [];
  const before = NUMBER_BEFORE.exec(text.slice(Math.max(0, start - 24), start));
  // "kalye Colon 45": the number ends the name.
  if (/\s\d{1,5}\p{L}?$/u.test(text.slice(start, end))) return [{ start, end }];
  if (before !== null) return [{ start: start - before[0].length, end }];
  const after = NUMBER_AFTER.exec(text.slice(end, end + 20));
  return after === null ? [] : [{ start, end: end + after[0].length }];
}

/** "Purok 3, Barangay Lahug": the part of a barangay and the barangay is an address without a number. */
function neighbourhoodIn(text: string, hit: PlaceHit, next: PlaceHit | undefined): readonly Span[] {
  if (hit.place.level !== "street" || next === undefined) return [];
  if (!PART_OF_BARANGAY.test(text.slice(hit.start, hit.end)) || !isNext(text, hit, next)) return [];
  return [{ start: hit.start, end: next.end }];
}

function isNext(text: string, first: Span, next: Span): boolean {
  return (
    next.start >= first.end && /^,?\s+(?:sa\s+|ng\s+)?$/u.test(text.slice(first.end, next.start))
  );
}

/** Parts that follow one another are one address. */
function merged(parts: readonly Span[], text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const part of parts) {
    const last = spans.at(-1);
    const joins =
      last !== undefined &&
      part.start - last.end <= NEXT_PART &&
      isWithinAddress(text.slice(last.end, part.start));
    if (joins) spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, part.end) };
    else spans.push(part);
  }
  return spans;
}

/** Streets, cities and a postal code that go on where an address stands. */
function withPlacesAfter(text: string, span: Span, places: readonly PlaceHit[]): Span {
  let { end } = span;
  for (const place of places) {
    if (place.end <= end || place.start - end > NEXT_PART) continue;
    if (place.start > end && !isWithinAddress(text.slice(end, place.start))) break;
    end = place.end;
  }
  const postal = /^,?\s+\d{4}(?!\p{N}|[.,]\d)/u.exec(text.slice(end, end + 8));
  return { start: span.start, end: end + (postal?.[0].length ?? 0) };
}

/** Nothing but names and commas, over a line or two: no sentence goes on in between. */
function isWithinAddress(between: string): boolean {
  return (
    /^[,.\s]*(?:[\p{Lu}\d][\p{L}\p{M}\d.'’/-]*[,\s]*)*$/u.test(between) && !/\n\s*\n/u.test(between)
  );
}
