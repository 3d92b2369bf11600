import type { Span } from "../engine/types.ts";
import type { FieldText } from "./types.ts";

/** A line that ends as a sentence does, footnote marks and closing quotes aside. */
const ENDS_AS_SENTENCE = /[.!?…:;][)\]"'”’»*†‡§\p{No}\d]*\s*$/u;

/** Longer than this a line is a paragraph, whatever it ends with. */
const MOST_WORDS = 10;

/**
 * Does a stretch stand in running text, as against a heading or a line set by itself ("Tala, student
 * leader")? Headings are told by their style, such lines by being short and no sentence.
 */
export function isRunning({ kind, text, blocks }: FieldText, { start }: Span): boolean {
  if (kind !== "prose") return false;
  const block = blocks.find((candidate) => candidate.start <= start && start < candidate.end);
  if (block !== undefined && /^h[1-6]$/u.test(block.style)) return false;
  const lineStart = text.slice(0, start).lastIndexOf("\n") + 1;
  const next = text.indexOf("\n", start);
  const line = text.slice(lineStart, next < 0 ? text.length : next).trim();
  return ENDS_AS_SENTENCE.test(line) || line.split(/\s+/u).length > MOST_WORDS;
}
