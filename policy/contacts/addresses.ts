/** Street addresses: what says the house, the floor or the box, with the streets and places after it. */
import { placesIn } from "../places/index.ts";
import type { PlaceHit } from "../places/types.ts";
import type { Span } from "../engine/types.ts";
import type { FieldText } from "../text/types.ts";
import type { RawContact } from "./types.ts";

/** By themselves enough: a floor, a box, a lot in a block, a room in a building. */
const HOUSES = [
  String.raw`\d{1,3}\s?/\s?F(?!\p{L})`,
  String.raw`\d{1,3}(?:st|nd|rd|th)\s+(?:Floor|Flr\.?|Fl\.)`,
  String.raw`P\.?\s?O\.?\s*Box\s+\d+`,
  String.raw`(?:Blk\.?|Block)\s*\d+\w?,?\s*(?:Lot|L)\.?\s*\d+\w?`,
  String.raw`Lot\s*\d+\w?,?\s*(?:Blk\.?|Block)\s*\d+\w?`,
  String.raw`(?:Unit|Room|Rm\.?|Suite|Ste\.|Door|Apt\.?)\s+(?:No\.?\s*|#\s*)?(?:\d+\w?|\p{Lu}-?\d+),?\s+(?:[\p{Lu}\d][\p{L}\d.'-]*\s+){1,4}(?:Building|Bldg\.?|Tower|Towers|Center|Centre|Plaza|Condominium|Condo|Residences|Mansion|Apartments?|House)`,
].join("|");
/** The letters that one of these can begin with are looked at first: it fails nearly everywhere. */
const HOUSE = new RegExp(String.raw`(?=[\dABDLPRSU])(?<![\p{L}\p{N}./])(?:${HOUSES})`, "gu");
/** Before a street these make it an address: "No. 12", "#45-B", "Blk 3". */
const NUMBER_BEFORE =
  /(?<![\p{L}\p{N}.,/-])(?:(?:No\.?|Nos\.|Blg\.?|#|Blk\.?|Block|Lot|Unit)\s*)?#?(?!(?:19|20)\d\d\s)\d{1,5}\p{L}?(?:-[\p{L}\d]{1,3})?,?\s+$/u;
/** "Colon Street No. 12", "kalye Mabini, blg. 4". */
const NUMBER_AFTER =
  /^,?\s+(?:No\.?|Blg\.?|#|Bldg\.?)\s*\d{1,5}\p{L}?(?:-[\p{L}\d]{1,3})?(?!\p{N})/iu;
/** "kalye Colon 45": the number ends the name. */
const NUMBER_WITHIN = /\s\d{1,5}\p{L}?$/u;
const PART_OF_BARANGAY = /^(?:sitio|purok|zone)(?!\p{L})/iu;
/** "Purok 3, Barangay Lahug", "Sitio Uno sa Barangay Tisa": what goes on with the place that holds it. */
const HOLDER_NEXT = /^,?\s+(?:sa\s+|ng\s+)?$/u;
const POSTAL_CODE = /^,?\s+\d{4}(?!\p{N}|[.,]\d)/u;
/** How long a number before a street may be, with the words and spaces about it. */
const LONGEST_NUMBER = 24;
/** How far after one part of an address the next may stand. */
const NEXT_PART = 40;

/** What of an address by itself shows that there is one. */
type Part = Span & { readonly opens: boolean };

export function addressesIn(field: FieldText): readonly RawContact[] {
  const { text } = field;
  const places = placesIn(field);
  const parts: readonly Part[] = [
    ...[...text.matchAll(HOUSE)].map(({ 0: house, index }) => ({
      start: index,
      end: index + house.length,
      opens: true,
    })),
    ...places.map((place, index) => partOf(text, place, places[index + 1])),
  ];
  return joined(parts.toSorted(inOrder), text).map(({ start, end }) => {
    const [postal = ""] = POSTAL_CODE.exec(text.slice(end)) ?? [];
    return { start, end: end + postal.length, kind: "address" };
  });
}

function inOrder(left: Part, right: Part): number {
  return left.start - right.start;
}

/** A street is an address with its number, a part of a barangay with the barangay; a town by itself is none. */
function partOf(text: string, hit: PlaceHit, next: PlaceHit | undefined): Part {
  const { start, end } = hit;
  if (hit.place.level !== "street") return { start, end, opens: false };
  if (PART_OF_BARANGAY.test(hit.text)) {
    const isHeld = next !== undefined && HOLDER_NEXT.test(text.slice(end, next.start));
    return { start, end: isHeld ? next.end : end, opens: isHeld };
  }
  const before = NUMBER_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_NUMBER), start))?.[0];
  const after = NUMBER_AFTER.exec(text.slice(end))?.[0];
  return {
    start: start - (before ?? "").length,
    end: end + (after ?? "").length,
    opens: before !== undefined || after !== undefined || NUMBER_WITHIN.test(hit.text),
  };
}

/** Parts that follow one another are one address, from the first that shows that there is one. */
function joined(parts: readonly Part[], text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const part of parts) {
    const last = spans.at(-1);
    if (last !== undefined && follows(text, last, part)) {
      spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, part.end) };
    } else if (part.opens) spans.push(part);
  }
  return spans;
}

/** Nothing but names and commas between, over a line or two: no sentence goes on there. */
function follows(text: string, { end }: Span, { start }: Span): boolean {
  return start - end <= NEXT_PART && NAMES_AND_COMMAS.test(text.slice(end, start));
}

const NAMES_AND_COMMAS = /^(?!.*\n\s*\n)[,.\s]*(?:[\p{Lu}\d][\p{L}\p{M}\d.'’/-]*(?:[,\s]+|$))*$/su;
