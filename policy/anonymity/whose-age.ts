import type { AgeHit } from "../details/types.ts";
import type { FieldText } from "../text/types.ts";

const ADULT_BESIDE =
  /^[\s-]*(?:\p{L}+[\s-]+){0,2}?(?:man|woman|national|suspect|offender|mother|father|uncle|aunt|stepfather|teacher|pastor|retiree|trafficker|lalaki|babae|suspek|salarin)(?!\p{L})/iu;

/** An adult's age beside "man", "suspect" and the like is the accused's, not the survivor's. */
export function isSurvivorsAge({ text }: FieldText, { end, from, to }: AgeHit): boolean {
  if (from === 0 && to > 90) return false;
  if (from < 18) return true;
  return from < 30 && !ADULT_BESIDE.test(text.slice(end, end + 40));
}
