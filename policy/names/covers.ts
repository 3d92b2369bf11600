/** Which words of a field belong to a name that is known. */
import { LEVEL_AFTER, LEVEL_BEFORE } from "../data/place-words.ts";
import { placesIn } from "../places/index.ts";
import type { PlaceHit } from "../places/types.ts";
import { coverByContext } from "./context-covers.ts";
import { BIBLE_BOOKS } from "./data/world.ts";
import type { KnownName, KnownNames } from "./known-names.ts";
import { type Reading, type Token, tokenAt } from "./reading.ts";
import {
  BEFORE_TIME_OR_PLACE,
  isGivenName,
  isHead,
  isSurname,
  PERSON_VERBS,
  PERSON_TITLES,
  MARKERS,
} from "./vocabulary.ts";
import { nameList } from "./word-list.ts";

/** Books of a Bible, and a faith: people bear the names, and no place does but Santiago. */
const FAITH: ReadonlySet<string> = new Set(
  nameList(BIBLE_BOOKS, "Christian")
    .map((name) => name.toLowerCase())
    .filter((key) => key !== "santiago"),
);
/** "the Gospel of Mark" */
const BOOKS: ReadonlySet<string> = new Set(["book", "gospel", "letter"]);
const MONTHS: ReadonlySet<string> = new Set(["april", "may", "june", "august"]);
/** Before a month these part it from another one, or somebody is called so: "given to April". */
const TO_SOMEBODY: ReadonlySet<string> = new Set(["to", "for", "through", "via"]);

/** What is known of a word: it is part of a name of somebody, or of something. */
export type Cover = "person" | "thing";

export interface Covers {
  /** By the index of the word. */
  readonly of: readonly (Cover | undefined)[];
  /** The people named, in order. */
  readonly people: readonly KnownName[];
  /** What works and programmes are called, as the text declares it: the words of each. */
  readonly titles: readonly (readonly string[])[];
}

/** Covers words by the longest known names; places and ambiguous names where the words around say so. */
export function coversIn(reading: Reading, sources: readonly KnownNames[]): Covers {
  const of: (Cover | undefined)[] = reading.tokens.map(() => undefined);
  const people: KnownName[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const known = longestAt(reading, at, sources);
    if (known === undefined) continue;
    const { length } = known.keys;
    if (known.ambiguous && !meansThing(reading, of, at, at + length)) continue;
    if (!known.person && length === 1 && isSurnameHere(reading, of, at)) continue;
    of.fill(known.person ? "person" : "thing", at, at + length);
    if (known.person) people.push(known);
    at += length - 1;
  }
  coverPlaces(reading, of);
  const byContext = coverByContext(reading, of, sources);
  return { of, people: [...people, ...byContext.people], titles: byContext.titles };
}

function longestAt(
  { tokens }: Reading,
  at: number,
  sources: readonly KnownNames[],
): KnownName | undefined {
  const token = tokenAt(tokens, at);
  if (token.case === "lower" && !token.digits) return undefined;
  let longest: KnownName | undefined;
  for (const source of sources) {
    const known = source.get(token.key)?.find((name) => standsAt(name, tokens, at));
    if (known !== undefined && known.keys.length > (longest?.keys.length ?? 0)) longest = known;
  }
  return longest;
}

/** A common word such as "Smart" or "Teams" is a company's name with its capital only. */
function standsAt({ keys }: KnownName, tokens: readonly Token[], at: number): boolean {
  return keys.every((key, offset) => {
    const token = tokenAt(tokens, at + offset);
    return token.line === tokenAt(tokens, at).line && (token.key === key || token.lower === key);
  });
}

/** A place's name that is a person's too is a place only where the words around say so. */
function coverPlaces(reading: Reading, of: (Cover | undefined)[]): void {
  const { field, tokens } = reading;
  let from = 0;
  let last: PlaceHit | undefined;
  for (const hit of placesIn(field)) {
    const { start, end } = hit;
    const isHolder = holds(hit, last, field.text);
    last = hit;
    while (from < tokens.length && tokenAt(tokens, from).end <= start) from += 1;
    let to = from;
    while (to < tokens.length && tokenAt(tokens, to).start < end) to += 1;
    const inside = tokens.slice(from, to);
    // "Carmen City", "Lungsod ng Carmen" say themselves what they are.
    const couldBePerson =
      inside.some(({ key }) => isGivenName(key) || isSurname(key)) &&
      !inside.some(({ key }) => LEVEL_AFTER.has(key) || LEVEL_BEFORE.has(key));
    const isOpen = of[from] === undefined && !isHolder;
    if (couldBePerson && isOpen && !meansThing(reading, of, from, to)) continue;
    if (of[from] === undefined && isSurnameHere(reading, of, from)) continue;
    for (let at = from; at < to; at += 1) of[at] ??= "thing";
  }
}

/** "San Mateo, Rizal": the second is where the first lies, whoever else is called so. */
function holds({ start, place }: PlaceHit, before: PlaceHit | undefined, text: string): boolean {
  if (before === undefined || !/^,\s$/u.test(text.slice(before.end, start))) return false;
  return before.place.within.includes(place.name);
}

/** "Rey Bicol": right after a given name, what is a place elsewhere is a surname. */
function isSurnameHere(
  { tokens, gapBefore }: Reading,
  of: readonly unknown[],
  at: number,
): boolean {
  const before = tokenAt(tokens, at - 1);
  if (of[at - 1] !== undefined || before.case === "lower") return false;
  return isGivenName(before.key) && gapBefore(tokenAt(tokens, at)) === " ";
}

/** Do the words around say that a place, a time or a faith is meant, and nobody? */
function meansThing(
  { tokens, gapBefore }: Reading,
  of: readonly (Cover | undefined)[],
  from: number,
  to: number,
): boolean {
  const [before, first] = [tokenAt(tokens, from - 1), tokenAt(tokens, from)];
  const [last, after] = [tokenAt(tokens, to - 1), tokenAt(tokens, to)];
  const isNear = before.line === first.line && /^[\s(]*$/u.test(gapBefore(first));
  if (isNear && (MARKERS.has(before.lower) || PERSON_TITLES.has(before.lower))) return false;
  if (isNear && before.case === "initial" && isGivenName(before.key)) return false;
  const adjoins = after.line === last.line;
  const close = adjoins && /^\s*$/u.test(gapBefore(after));
  // "Lungsod ng Santa Rosa", "Carmen City", "May 2020", "Mark 10", "in Jordan", "Christian communities".
  if (close && after.case !== "lower" && isHead(after.key)) return true;
  // "May 2020", "Jun. 4".
  if (adjoins && /^\.?\s*$/u.test(gapBefore(after)) && /^\d/u.test(after.text)) return true;
  if (isNear && /^\d/u.test(before.text)) return true;
  // "in Jordan", and "India and Jordan": what stands beside a thing is one.
  if (isNear && isLed(tokens, of, from, after) && !adjoinsName(after, close)) return true;
  // "Carmen, Cebu": a place in a place.
  if (adjoins && /^,\s*$/u.test(gapBefore(after)) && after.case === "initial" && !first.starts) {
    return (
      !isGivenName(after.key) && !isSurname(after.key) && isNear && !PERSON_VERBS.has(before.lower)
    );
  }
  if (first.key !== "christian" && first.key !== "easter") return false;
  return (
    close && after.case === "lower" && !PERSON_VERBS.has(after.lower) && !after.lower.endsWith("ed")
  );
}

/** Does a word before it say that a place or a time comes? "for April" and "from Mark" tell of people as well. */
function isLed(
  tokens: readonly Token[],
  of: readonly (Cover | undefined)[],
  from: number,
  after: Token,
): boolean {
  const [before, { key }] = [tokenAt(tokens, from - 1), tokenAt(tokens, from)];
  if (FAITH.has(key) && isGivenName(key))
    return before.lower === "of" && BOOKS.has(tokenAt(tokens, from - 2).lower);
  const isBesideThing = of[from - 2] === "thing";
  if (isConjunction(before)) return isBesideThing && !PERSON_VERBS.has(after.lower);
  if (MONTHS.has(key) && TO_SOMEBODY.has(before.lower)) return isBesideThing;
  return BEFORE_TIME_OR_PLACE.has(before.lower);
}

/** "at" is one in Tagalog, and says where in English. */
function isConjunction({ lower, line }: Token): boolean {
  return /^(?:and|or|ug|og)$/u.test(lower) || (lower === "at" && line.filipino);
}

function adjoinsName(after: Token, close: boolean): boolean {
  return close && after.case === "initial" && (isGivenName(after.key) || isSurname(after.key));
}
