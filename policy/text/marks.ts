/** Footnote marks in running text. */
import type { Span } from "../engine/types.ts";
import { saysPseudonym } from "./says-pseudonym.ts";

/** What may stand between a name and its mark: the end of a possessive, then punctuation: "Tala’s,*". */
const BETWEEN = /^(?:['’\u02BC]s?)?[,.;:!?)\]"'”’»…]{0,2}/u;

/** Where the mark of a name that ends at `end` stands, if it does. */
export function markedBy(text: string, end: number, mark: string): Span | undefined {
  const between = BETWEEN.exec(text.slice(end, end + 8))?.[0].length ?? 0;
  const start = end + between;
  const found = text.slice(start, start + mark.length);
  // "1" may be set as "¹"; "**" is another mark than "*", and "12" than "1".
  if (found.normalize("NFKC") !== mark.normalize("NFKC")) return undefined;
  const next = text
    .slice(start + mark.length)
    .slice(0, 1)
    .normalize("NFKC");
  const goesOn = next === mark.slice(-1) || (isDigits(mark) && /\d/u.test(next));
  return goesOn ? undefined : { start, end: start + mark.length };
}

/** The end of a name together with any symbol that stands right after it as a mark. */
export function withTrailingMarks(text: string, end: number): number {
  return end + (/^[*†‡§‖¶]+/u.exec(text.slice(end))?.[0].length ?? 0);
}

/**
 * Where a mark stands that is none of the `explained` ones, and not before the note itself. A digit
 * or letter is too common in text to be taken for a mark by itself: of those, none.
 */
export function strayMarks(
  text: string,
  mark: string,
  explained: readonly Span[],
): readonly Span[] {
  if (/^[\p{L}\p{N}]/u.test(mark)) return [];
  const spans: Span[] = [];
  for (let at = text.indexOf(mark); at >= 0;) {
    let end = at + mark.length;
    // A run such as "**" is another mark: step over the whole of it.
    while (text.startsWith(mark, end)) end += mark.length;
    const isMark = end === at + mark.length;
    const known = explained.some(({ start }) => start === at);
    if (isMark && !known && !isNoteOfPseudonym(text, at)) spans.push({ start: at, end });
    at = text.indexOf(mark, end);
  }
  return spans;
}

function isNoteOfPseudonym(text: string, at: number): boolean {
  const before = text.slice(text.slice(0, at).lastIndexOf("\n") + 1, at);
  const [line = ""] = text.slice(at).split("\n", 1);
  return before.trim() === "" && saysPseudonym(line);
}

function isDigits(mark: string): boolean {
  return /^\d+$/u.test(mark.normalize("NFKC"));
}
