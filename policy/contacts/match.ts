import type { Span } from "../engine/types.ts";
import type { Folded } from "../text/fold.ts";

/** What is looked for in every text, and what nearly every text lacks. */
export interface Sought {
  readonly pattern: RegExp;
  /**
   * Without one of these the pattern, which is slow on plain prose, finds nothing. Without "u": with
   * it, and without case, it takes several times as long.
   */
  readonly sign: RegExp;
}

/** A match, by its place in the original, and as it stands in the folded text. */
export interface Match extends Span {
  readonly found: string;
}

export function matchesIn({ text, toOriginal }: Folded, sought: Sought): readonly Match[] {
  if (!sought.sign.test(text)) return [];
  return [...text.matchAll(sought.pattern)].map(({ 0: found, index }) => ({
    ...toOriginal(index, index + found.length),
    found,
  }));
}
