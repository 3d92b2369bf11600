/** The unknown names in a run of capitalised words. */
import type { Covers } from "./covers.ts";
import { type Reading, type Token, tokenAt } from "./reading.ts";
import type { Run } from "./runs.ts";
import { isPredicate } from "./predicate.ts";
import { senseAtStart } from "./sentence-start.ts";
import {
  isSurname,
  MARKERS,
  NAMING_WORDS,
  PARTICLES,
  PERSON_TITLES,
  PERSON_VERBS,
  THING_VERBS,
} from "./vocabulary.ts";
import { classOf, type WordClass } from "./word-class.ts";
import { wordsAlone } from "./words-alone.ts";

/** What an unknown name is taken for. `words`: words set as a name is. */
export type Guess = "person" | "organisation" | "initials" | "short form" | "words";

export interface FoundName {
  /** Indices of the first word and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly guess: Guess;
  /** A word as well, of which this place alone does not tell whether it is a name. */
  readonly open?: true;
}

interface Item {
  readonly token: Token;
  readonly class: WordClass;
  culprit: "yes" | "open" | "no";
}

export function namesInRun(
  reading: Reading,
  run: Run,
  covers: Covers,
  acronyms: ReadonlySet<string>,
): readonly FoundName[] {
  const items = run.map((token): Item => {
    const found = classOf(token, covers.of[token.index], acronyms);
    const isVerb = found === "unknown" && isPredicate(reading, token);
    return { token, class: isVerb ? "ordinary" : found, culprit: "no" };
  });
  for (const [at, item] of items.entries()) item.culprit = verdictOn(reading, items, item, at);
  followTitles(reading, items);
  if (items.some(({ culprit }) => culprit !== "no")) return stretchesOf(items);
  const words = wordsAlone(reading, run, items);
  return words === undefined ? [] : [{ ...words, guess: "words" }];
}

function isKnown({ class: each }: Item): boolean {
  return each === "person" || each === "thing" || each === "number" || each === "connector";
}

function keyAt(items: readonly Item[], at: number): string {
  return items[at]?.token.key ?? "";
}

function verdictOn(
  reading: Reading,
  items: readonly Item[],
  item: Item,
  at: number,
): Item["culprit"] {
  if (isSaintOfTitle(items, at)) return "no";
  if (item.class === "unknown") return "yes";
  if (item.class === "double") return verdictOnDouble(reading, items, item, at);
  return item.class === "initial" && besideName(items, at) ? "yes" : "no";
}

const SAINT = /^(?:saint|st|san|santa|santo|sta|sto)$/u;

/** "University of San Carlos", "St. Jude Parish": an institution called after a saint. */
function isSaintOfTitle(items: readonly Item[], at: number): boolean {
  if (!SAINT.test(keyAt(items, at)) && !SAINT.test(keyAt(items, at - 1))) return false;
  return items.some((item) => item.class === "head" && item.token.line.set !== "upper");
}

function isName(item: Item | undefined): boolean {
  return item?.class === "unknown" || item?.class === "double";
}

/** "R. Cruz", "Maria S.": an initial beside a name is part of it. */
function besideName(items: readonly Item[], at: number): boolean {
  return isName(items[at - 1]) || isName(items[at + 1]) || PERSON_TITLES.has(keyAt(items, at - 1));
}

function verdictOnDouble(
  reading: Reading,
  items: readonly Item[],
  { token }: Item,
  at: number,
): Item["culprit"] {
  const [before, next] = [items[at - 1], items[at + 1]];
  const isNameBeside = [before, next].some(
    (each) =>
      each?.class === "unknown" ||
      (each !== undefined && isSurname(each.token.key) && !isKnown(each)),
  );
  if (isNameBeside) return "yes";
  if (token.line.set !== "prose") return verdictInTitle(reading, token);
  if (!token.starts) return isPartOfTitle(items, at) ? "no" : "yes";
  if (next !== undefined && next.token.case !== "lower") {
    if (next.class === "thing" || next.class === "person" || next.class === "role") return "no";
    return next.class === "double" || next.class === "initial" ? "yes" : "open";
  }
  const sense = senseAtStart(reading, token);
  return sense === "person" ? "yes" : sense === "undecided" ? "open" : "no";
}

const HEADING = /^(?:bill|justice|grant|art|king|queen|dean|will|major|page|may)$/u;

/** "the Anti-Trafficking Bill", "Court of Justice": after words of a title, a word that heads titles heads this one. */
function isPartOfTitle(items: readonly Item[], at: number): boolean {
  if (!HEADING.test(keyAt(items, at))) return false;
  return items.some(
    ({ class: each }, index) =>
      index !== at &&
      (each === "ordinary" || each === "head" || each === "generic" || each === "thing"),
  );
}

/** In a title every word may have a capital: only what is done, owned or addressed tells a name. */
function verdictInTitle({ tokens, gapBefore }: Reading, token: Token): Item["culprit"] {
  const [before, next] = [tokenAt(tokens, token.index - 1), tokenAt(tokens, token.index + 1)];
  if (token.possessive) return "yes";
  if (before.line === token.line && /^(?:meet|dear|named|called|miss)$/u.test(before.lower))
    return "yes";
  if (next.line !== token.line) return "open";
  if (/^,\s*$/u.test(gapBefore(next)) && /^\d/u.test(next.text)) return "yes";
  const isDone =
    PERSON_VERBS.has(next.lower) &&
    !THING_VERBS.has(next.lower) &&
    !/^(?:also|just|now|never|still|always|once|did|does|do|could|would)$/u.test(next.lower);
  return isDone && /^\s+$/u.test(gapBefore(next)) ? "yes" : "open";
}

/** Titles that are said of nobody but a person who is named. */
const ADDRESSING: ReadonlySet<string> = new Set(
  "mr mrs ms dr atty gng ginang ginoo ate kuya tita tito aling mang manang manong nanay tatay".split(
    " ",
  ),
);

/** After "si", "Ms.", "named" comes a name, whatever it looks like. */
function followTitles(reading: Reading, items: readonly Item[]): void {
  let after = items.slice(0, 1).some(({ token }) => isIntroduced(reading, token));
  for (const item of items) {
    const { token } = item;
    const isMarker = MARKERS.has(token.key) && (token.line.filipino || token.starts);
    const isTitle = item.class === "role" && PERSON_TITLES.has(token.key);
    if (isMarker || (isTitle && !token.possessive)) {
      item.culprit = "no";
      // In a title "Captain" and "Judge" are words like others.
      after ||= token.line.set === "prose" || isMarker || ADDRESSING.has(token.key);
      continue;
    }
    if (!after || isKnown(item) || item.class === "role") {
      if (item.class !== "role") after = false;
      continue;
    }
    if (item.class !== "head" && item.class !== "generic") item.culprit = "yes";
    else after = false;
  }
}

/** Does the word before a run introduce a name: "si", "named", "her name is", "alias"? */
function isIntroduced({ tokens, gapBefore }: Reading, token: Token): boolean {
  const before = tokenAt(tokens, token.index - 1);
  if (before.line !== token.line) return false;
  if (!/^[\s*_"“‘'(]*$/u.test(gapBefore(token))) return false;
  if (MARKERS.has(before.lower) || NAMING_WORDS.has(before.lower)) return true;
  const two = tokenAt(tokens, token.index - 2);
  if (two.line !== token.line) return false;
  if (/^(?:is|was)$/u.test(before.lower)) return /^names?$/u.test(two.lower);
  if (/^(?:og|ug|na|ng)$/u.test(before.lower)) return NAMING_WORDS.has(two.lower);
  return false;
}

/** Culprits that stand together, with what belongs to them. */
function stretchesOf(items: readonly Item[]): readonly FoundName[] {
  const found: FoundName[] = [];
  let reached = 0;
  for (const [at, { culprit, token }] of items.entries()) {
    if (at < reached || culprit === "no") continue;
    const from = leftmost(items, at);
    reached = rightmost(items, at);
    const inside = items.slice(from, reached);
    const isOpen = inside.every((item) => item.culprit !== "yes");
    found.push({
      from: token.index - at + from,
      to: token.index - at + reached,
      guess: guessOf(inside),
      ...(isOpen ? { open: true as const } : {}),
    });
  }
  return found;
}

/** Words set like a name before it ("Star Magtoto") and a known name beside it belong to it. */
function leftmost(items: readonly Item[], at: number): number {
  return items.slice(0, at).findLastIndex((item) => !belongs(item)) + 1;
}

function belongs({ class: each, token }: Item): boolean {
  return each === "person" || (each === "ordinary" && !token.starts && token.line.set === "prose");
}

function rightmost(items: readonly Item[], at: number): number {
  let to = at + 1;
  for (const [beyond, item] of items.slice(to).entries()) {
    if (item.class === "connector" && PARTICLES.has(item.token.key)) continue;
    const isHead = item.class === "head" && item.token.line.set === "prose";
    if (item.culprit === "no" && !belongs(item) && !isHead) break;
    to = at + 2 + beyond;
  }
  return to;
}

function guessOf(inside: readonly Item[]): Guess {
  if (inside.some((item) => item.class === "head")) return "organisation";
  if (inside.every((item) => item.class === "initial")) return "initials";
  const [first, ...others] = inside.map(({ token }) => token);
  const isShort = first?.case === "upper" && first.line.set !== "upper" && first.text.length <= 6;
  return isShort && others.length === 0 ? "short form" : "person";
}
