import type { Span } from "../engine/types.ts";
import type { FieldText } from "./types.ts";

const ARTICLE = /(?<![\p{L}\p{M}\p{N}])(?<article>an?)(?<gap>\s+)$/iu;

/**
 * What takes the place of a stretch together with the English article before it, where that would no
 * longer fit: "an underage prostitute" becomes "a child …", and not "an child …". Where it fits, or
 * where there is none, the stretch stays as it is.
 */
export function withArticle(
  { text }: FieldText,
  span: Span,
  replacement: string,
): { readonly span: Span; readonly replacement: string } {
  const found = ARTICLE.exec(text.slice(Math.max(0, span.start - 8), span.start));
  const { article, gap } = found?.groups ?? {};
  if (found === null || article === undefined || gap === undefined) return { span, replacement };
  const fitting = beginsWithVowel(replacement) ? "an" : "a";
  if (article.toLowerCase() === fitting) return { span, replacement };
  return {
    span: { start: span.start - found[0].length, end: span.end },
    replacement: `${fitting}${gap}${replacement}`,
  };
}

/** By the letter: the lists hold no word whose sound begins otherwise. */
function beginsWithVowel(words: string): boolean {
  return /^[aeio]/iu.test(words);
}
