/**
 * Paragraphs in one line each: the language, pseudonyms if any are given, and after a bar the text.
 * `[words](rule)` stands around what must be found, by one rule or several; `↵` breaks the line. A
 * paragraph without such words is clean: nothing in it may block.
 */
import type { Language } from "../../../contracts/vocabulary.ts";

export interface Marked {
  readonly language: Language;
  readonly pseudonyms: readonly string[];
  readonly text: string;
  readonly wanted: readonly Wanted[];
}

interface Wanted {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

const LANGUAGES: readonly Language[] = ["en", "fil", "ceb"];
const MARK = /\[(?<words>[^\]]*)\]\((?<rules>[a-z ,-]+)\)/gu;

export function paragraphs(lines: string): readonly Marked[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(paragraphOf);
}

function paragraphOf(line: string): Marked {
  const bar = line.indexOf("|");
  const [word, ...pseudonyms] = line
    .slice(0, bar)
    .trim()
    .split(/[\s,]+/u);
  const language = LANGUAGES.find((each) => each === word);
  if (language === undefined) throw new Error(`No language before the bar: ${line}`);
  const marked = line
    .slice(bar + 1)
    .trim()
    .replaceAll("↵", "\n");
  const wanted: Wanted[] = [];
  let text = "";
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const { words = "", rules = "" } = match.groups ?? {};
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    const [start, end] = [text.length, text.length + words.length];
    text += words;
    wanted.push(...rules.split(", ").map((rule) => ({ rule, start, end })));
  }
  return { language, pseudonyms, text: text + marked.slice(from), wanted };
}
