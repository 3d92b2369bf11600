/** Points on a map: pairs of degrees, links to a map, plus codes. */
import type { Folded } from "../text/fold.ts";
import { matchesIn } from "./match.ts";
import type { RawContact } from "./types.ts";

const DEGREES = String.raw`[-+]?\d{1,3}\.\d{3,}(?:\s?°)?(?:\s?[NSEW](?!\p{L}))?`;
const PAIR = String.raw`(?<![\p{L}\d.,])${DEGREES}\s*[,;/]?\s+?${DEGREES}(?![\p{L}\d])|(?<![\p{L}\d.,])${DEGREES},${DEGREES}(?![\p{L}\d])`;
const SECONDS = String.raw`\d{1,3}\s?°\s?\d{1,2}(?:\.\d+)?\s?['′](?:\s?\d{1,2}(?:\.\d+)?\s?(?:["″”]|''))?\s?[NSEW]`;
const SEXAGESIMAL = String.raw`${SECONDS}(?:[,;\s]+${SECONDS})?`;
const MAP = String.raw`(?:https?://)?(?:(?:www\.)?google\.\p{L}+(?:\.\p{L}+)?/maps|maps\.google\.|maps\.app\.goo\.gl/|goo\.gl/maps/|(?:www\.)?waze\.com/|(?:www\.)?openstreetmap\.org/)[^\s)\]]*|geo:[-\d.,]+`;
const PLUS_CODE = String.raw`(?<![\p{L}\p{N}])[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\p{N}])`;
const POINT = {
  pattern: new RegExp(`${PAIR}|${SEXAGESIMAL}|${MAP}|${PLUS_CODE}`, "gu"),
  sign: /\.\d{3}|°|maps|waze\.com|openstreetmap|geo:|\+[2-9CFGHJMPQRVWX]/u,
};

export function coordinatesIn(folded: Folded): readonly RawContact[] {
  return matchesIn(folded, POINT).map(({ start, end }) => ({ start, end, kind: "coordinates" }));
}
