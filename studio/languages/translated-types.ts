import type { PublicType } from "../../contracts/vocabulary.ts";

/**
 * What is written once in each language. Figures and offices are the same in all of them, and the
 * language of a source is a fact about it.
 */
export const TRANSLATED_TYPES = [
  "story",
  "survivorQuote",
  "publication",
  "faq",
  "milestone",
  "appeal",
  "glossaryTerm",
] as const satisfies readonly PublicType[];

export function isTranslated(type: string): boolean {
  return TRANSLATED_TYPES.some((translated) => translated === type);
}
