/** A field read for names: its words, how lines are set, and what of it is an address and no prose. */
import { perField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";
import { askedOnce, shapeOf } from "../text/word-shapes.ts";
import { isOneSpace, type Word, wordsIn } from "../text/words.ts";
import { addressesIn, type Address } from "./addresses.ts";
import { FREQUENT } from "./data/filipino-syntax.ts";
import { keyOf } from "./known-names.ts";
import { wordSet } from "./word-list.ts";

/** A line as far as it tells how to read its capitals. */
interface Line {
  /** Index of its first word, and of the one after its last. */
  readonly first: number;
  readonly after: number;
  /** `title`: Most Words Have a Capital; `upper`: ALL ARE CAPITALS. */
  readonly set: "prose" | "title" | "upper";
  /** Tagalog or Cebuano, by its small words. */
  readonly filipino: boolean;
}

/** A word with what a search for names asks of it. */
export interface Token extends Omit<Word, "jointed" | "startsSentence"> {
  readonly index: number;
  /** Small, without accents, without a possessive's ending. */
  readonly key: string;
  readonly possessive: boolean;
  readonly line: Line;
  /** A sentence, a line or a quotation begins with it. */
  readonly starts: boolean;
}

const NO_LINE: Line = { first: -1, after: -1, set: "prose", filipino: false };

/** What stands before the first word and after the last: no word, in no line. */
const NONE: Token = {
  start: 0,
  end: 0,
  text: "",
  lower: "",
  case: "none",
  digits: false,
  shape: shapeOf(""),
  index: -1,
  key: "",
  possessive: false,
  line: NO_LINE,
  starts: false,
};

export function tokenAt(tokens: readonly Token[], at: number): Token {
  return tokens[at] ?? NONE;
}

export interface Reading {
  readonly field: FieldText;
  readonly tokens: readonly Token[];
  /** Hashtags, e-mail addresses, file names …: their words are not among `tokens`. */
  readonly addresses: readonly Address[];
  /** What stands between a token and the one before it. */
  readonly gapBefore: (token: Token) => string;
}

const FILIPINO_WORDS = wordSet(FREQUENT);
const isFrequent = askedOnce((word) => FILIPINO_WORDS.has(word));

/** Kept, for many rules and rounds ask. */
export const readingOf = perField(read);

function read(field: FieldText): Reading {
  const addresses = addressesIn(field);
  const all = wordsIn(field);
  const words = addresses.length === 0 ? all : outside(all, addresses);
  let reached = 0;
  const gaps = words.map(({ start, end }) => {
    const gap = isOneSpace(field.text, reached, start) ? " " : field.text.slice(reached, start);
    reached = end;
    return gap;
  });
  const gapAt: GapAt = (at) => gaps[at] ?? "";
  const tokens: Token[] = [];
  for (const line of linesOf(field.text, words, gapAt)) {
    for (let index = line.first; index < line.after; index += 1) {
      const word = words[index];
      if (word === undefined) break;
      const { start, end, text, lower, case: written, jointed, digits, shape } = word;
      const key = jointed ? keyOf(lower) : lower;
      const starts = word.startsSentence || index === line.first || opensAnew(words, index, gapAt);
      const possessive = key !== lower || isApostrophe(field.text.charAt(end));
      // Written out: a copy of each word by spreading takes as long as all the rest.
      tokens.push({
        start,
        end,
        text,
        lower,
        case: written,
        digits,
        shape,
        index,
        key,
        possessive,
        line,
        starts,
      });
    }
  }
  return { field, tokens, addresses, gapBefore: ({ index }) => gapAt(index) };
}

function outside(words: readonly Word[], addresses: readonly Address[]): readonly Word[] {
  return words.filter(
    ({ start, end }) => !addresses.some((address) => address.start < end && start < address.end),
  );
}

function isApostrophe(character: string): boolean {
  return character === "'" || character === "\u2019";
}

type GapAt = (at: number) => string;

function linesOf(text: string, words: readonly Word[], gapAt: GapAt): readonly Line[] {
  const lines: Line[] = [];
  const isFilipinoText = isFilipino(words);
  let first = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && !isBreak(gapAt(at))) continue;
    const end = text.slice(words[at - 1]?.end, words[at]?.start);
    // An entry of a list has too few words to tell: "2. Magtanong."
    const inLine = words.slice(first, at);
    const filipino = inLine.length < FEW_WORDS ? isFilipinoText : isFilipino(inLine);
    const set = settingOf(inLine, FULL_STOP.test(end));
    lines.push({ first, after: at, set, filipino });
    first = at;
  }
  return lines;
}

/** A line of fewer is in the language of its text. */
const FEW_WORDS = 4;

/** "Thank you, Kuya Boy." ends as a sentence does, however many capitals it has. */
const FULL_STOP = /^["”’)*_]*\.(?!\.)/u;

function isBreak(gap: string): boolean {
  return gap.includes("\n") || gap.includes("\uFFFC");
}

function isFilipino(words: readonly Word[]): boolean {
  let known = 0;
  for (const { shape } of words) {
    if (isFrequent(shape)) known += 1;
  }
  return known / words.length > (known >= 2 ? 0.12 : 0.15);
}

/** Longer than this a line is a paragraph, however many names it has. */
const LONGEST_TITLE = 24;
/** Shorter words stay small in a title. */
const SMALL_WORD = 4;

function settingOf(words: readonly Word[], isSentence: boolean): Line["set"] {
  let upper = 0;
  let lettered = 0;
  let long = 0;
  let capitals = 0;
  for (const { case: written, text } of words) {
    if (written === "none") continue;
    lettered += 1;
    if (written === "upper") upper += 1;
    if (text.length < SMALL_WORD) continue;
    long += 1;
    if (written !== "lower") capitals += 1;
  }
  if (lettered >= 3 && upper / lettered > 0.7) return "upper";
  if (isSentence || words.length > LONGEST_TITLE) return "prose";
  return long >= 2 && capitals / long >= 0.75 ? "title" : "prose";
}

/** After "(", a list's number, or a quotation mark that opens a sentence and no nickname. */
function opensAnew(words: readonly Word[], index: number, gapAt: GapAt): boolean {
  const gap = gapAt(index);
  if (gap === " ") return false;
  if (/[([]\s*$/u.test(gap)) return true;
  const before = words[index - 1];
  // "1. Visit", "a) Visit": the number of an entry of a list.
  const isNumber =
    before?.startsSentence === true && /^(?:\d{1,2}|[a-z]|[ivx]+)$/u.test(before.text);
  if (isNumber && /^[.)]/u.test(gap)) return true;
  if (!/["“‘«'][*_]*$/u.test(gap)) return false;
  const next = words[index + 1];
  return (
    /[,:]\s*["“‘«'][*_]*$/u.test(gap) ||
    (next?.case === "lower" && !/["”’»]/u.test(gapAt(index + 1)))
  );
}
