/** What says less in the place of a detail, so that the sentence still reads. */
import { KIN_WORDS } from "../data/kin-words.ts";
import type { Span } from "../engine/types.ts";
import type { AgeHit, DateHit, KinHit, SentenceHit } from "../details/types.ts";
import { matchCase } from "../text/match-case.ts";
import type { FieldText } from "../text/types.ts";

/** A stretch to replace, which may take in a preposition before the detail. */
export interface Rewriting extends Span {
  readonly replacement: string;
}

const FILIPINO =
  /(?<![\p{L}])(?:ng|sa|ika|na|ka|taong|taon|tuig|anyos|gulang|edad|ang|nga|og|ug|mga)(?![\p{L}])/iu;

/** Is a stretch written in a Filipino language, told from itself and the words beside it? */
function isFilipino(field: FieldText, { start, end }: Span): boolean {
  return FILIPINO.test(field.text.slice(Math.max(0, start - 12), end + 12));
}

/** One of these words right before a detail. */
function wordBefore(words: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}])(?:${words})\s$`, "iu");
}

const AT = wordBefore("at|by");
const WHEN = wordBefore("on|in|by|since|until|of|the");
const IN = wordBefore("in");
const ARTICLE = wordBefore("an?");

/** The hit with the word before it, where that word is one of a list: "on 19 February". */
function withWord(field: FieldText, { start, end }: Span, words: RegExp): Span & { word: string } {
  const before = words.exec(field.text.slice(Math.max(0, start - 8), start));
  const word = before?.[0] ?? "";
  return { start: start - word.length, end, word: word.trim() };
}

/** "14-year-old" → "teenage"; "aged 9" → "aged under 12"; "14 anyos" → "menor de edad". */
export function rewriteAge(field: FieldText, { start, end, text, from }: AgeHit): Rewriting {
  const say = (replacement: string): Rewriting => ({
    start,
    end,
    replacement: matchCase(text, replacement),
  });
  const filipino = /anyos|a[nñ]os|taon|tuig|edad|gulang|bulan|buwan|kaarawan|natawhan/iu.test(text);
  if (filipino) return say(from < 18 ? "menor de edad" : "nasa hustong gulang");
  if (/birthday$/iu.test(text)) return say("birthday");
  if (/-(?:year|month|week|day)s?[\s-]old$/iu.test(text)) return say(adjectiveOf(from));
  if (/olds$/iu.test(text)) return say(from < 12 ? "children" : from < 18 ? "teenagers" : "adults");
  if (/aged|ages?\b/iu.test(text))
    return say(
      text.toLowerCase().startsWith("aged") ? `aged ${bandOf(from)}` : `age of ${bandOf(from)}`,
    );
  if (/old$|age$|y\/?o$/iu.test(text)) {
    return say(from < 25 ? `${bandOf(from)} years old` : "25 or older");
  }
  const at = withWord(field, { start, end }, AT);
  const noun = from < 12 ? "a child" : from < 18 ? "a teenager" : "an adult";
  if (at.word === "") return say(noun);
  return { start: at.start, end, replacement: matchCase(at.word, `as ${noun}`) };
}

function adjectiveOf(age: number): string {
  if (age < 12) return "young";
  return age < 18 ? "teenage" : "adult";
}

/** The bands in which ages are kept. */
function bandOf(age: number): string {
  if (age < 12) return "under 12";
  if (age < 18) return "12 to 17";
  return age < 25 ? "18 to 24" : "25 and over";
}

/** "on 19 February 2020" → "in 2020"; "ika-19 ng Pebrero 2020" → "2020"; "in March" → "that year". */
export function rewriteDate(field: FieldText, hit: DateHit): Rewriting | undefined {
  const filipino = isFilipino(field, hit);
  const { start, end, year, precision } = hit;
  if (precision === "year") return filipino ? undefined : withoutYear(field, hit);
  if (filipino) {
    return { start, end, replacement: year === undefined ? "taong iyon" : String(year) };
  }
  const on = withWord(field, hit, WHEN);
  const bare = year === undefined ? "that year" : String(year);
  const kept = /^(?:since|until|by|of)$/iu.test(on.word);
  if (kept) return { start, end, replacement: bare };
  const said = year === undefined || on.word === "" ? bare : `in ${bare}`;
  return { start: on.start, end, replacement: matchCase(on.word || "x", said) };
}

function withoutYear(field: FieldText, hit: DateHit): Rewriting | undefined {
  const on = withWord(field, hit, IN);
  if (on.word === "") return undefined;
  return { start: on.start, end: hit.end, replacement: matchCase(on.word, "some time ago") };
}

const GENERAL_KIN = new Map(KIN_WORDS);

/** "two cousins" → "relatives"; "twin sisters" → "sisters"; "ina" → "kamag-anak". */
export function rewriteKin({ start, end, text, relation }: KinHit, exactly: boolean): Rewriting {
  const words = text.split(/\s+/u);
  const last = words.at(-1) ?? text;
  const say = (replacement: string): Rewriting => ({
    start,
    end,
    replacement: matchCase(text, replacement),
  });
  if (relation === "twin") {
    const rest = text.replace(/^.*?\btwin[\s-]+/iu, "");
    if (rest !== text) return say(rest);
  }
  if (/\bof\b/u.test(text)) return say("parent");
  if (exactly && words.length > 1) {
    if (relation === "cousin")
      return say(/pinsan|agaw/iu.test(last) ? "mga kamag-anak" : "relatives");
    const noun = /^(?:children|kids|sisters|brothers|siblings|sons|daughters|.*s)$/iu.test(last);
    return say(noun ? last : `mga ${last}`);
  }
  const phrase = text.toLowerCase().replaceAll("-", " ");
  const word = GENERAL_KIN.get(phrase) ?? GENERAL_KIN.get(last.toLowerCase());
  if (/^(?:children|kids)$/u.test(phrase)) return say("relatives");
  return say(word?.general ?? "relative");
}

/** "37 years in prison" → "a long prison sentence". */
export function rewriteSentence(field: FieldText, hit: SentenceHit): Rewriting {
  const { start, end, text } = hit;
  const filipino = isFilipino(field, hit) && !/year|life/iu.test(text);
  if (filipino) return { start, end, replacement: "mahabang pagkabilanggo" };
  if (/years?$/iu.test(text)) return { start, end, replacement: "many years" };
  // "a 37-year sentence" keeps one article.
  const from = withWord(field, hit, ARTICLE).start;
  return { start: from, end, replacement: "a long prison sentence" };
}
