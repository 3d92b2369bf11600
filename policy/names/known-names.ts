import { CONTINENTS, COUNTRIES } from "../data/countries.ts";
import type { PolicyDocument } from "../engine/types.ts";
import { fieldText } from "../text/field-text.ts";
import { wordsIn } from "../text/words.ts";
import { INSTITUTIONS } from "./data/institutions.ts";
import { PUBLIC_NAMES } from "./data/public-names.ts";
import { AMBIGUOUS, BIBLE_BOOKS, WORLD } from "./data/world.ts";
import { isEnglish } from "./english.ts";
import { isFilipino } from "./filipino.ts";
import type { KnownEntry, NameBook } from "./name-book.ts";
import { ACRONYMS, HEADS, isGivenName, isHead, isSurname, PARTICLES } from "./vocabulary.ts";
import { lazily, nameList } from "./word-list.ts";

/** A name that may stand in a text, as its words. */
export interface KnownName {
  readonly name: string;
  readonly keys: readonly string[];
  readonly person: boolean;
  /** May be somebody's name too: the words around it must say what is meant. */
  readonly ambiguous: boolean;
}

/** Names by their first word. */
export type KnownNames = ReadonlyMap<string, readonly KnownName[]>;

/** A word as names are compared by it: small, without accents, without a possessive's ending. */
export function keyOf(lower: string): string {
  return lower.endsWith("'s") ? lower.slice(0, -2) : lower;
}

function keysOf(name: string): readonly string[] {
  return wordsIn(fieldText([], "name", name)).map(({ lower }) => keyOf(lower));
}

function indexed(names: readonly KnownName[]): KnownNames {
  const byFirst = new Map<string, KnownName[]>();
  for (const known of names) {
    const [first] = known.keys;
    if (first === undefined) continue;
    const same = byFirst.get(first);
    if (same === undefined) byFirst.set(first, [known]);
    else same.push(known);
  }
  for (const same of byFirst.values())
    same.sort((left, right) => right.keys.length - left.keys.length);
  return byFirst;
}

/** What everybody knows: countries, bodies, days, companies … */
export const gazetteer = lazily((): KnownNames => {
  const ambiguous = new Set(nameList(AMBIGUOUS, BIBLE_BOOKS));
  const countries = COUNTRIES.flatMap(({ names, adjectives, cities }) => [
    names,
    adjectives,
    cities,
  ]);
  const names = new Set([
    ...nameList(WORLD, INSTITUTIONS, PUBLIC_NAMES),
    ...countries.flat(),
    ...CONTINENTS,
    ...ambiguous,
  ]);
  return indexed(
    [...names].map((name) => ({
      name,
      keys: keysOf(name),
      person: false,
      ambiguous: ambiguous.has(name),
    })),
  );
});

const books = new WeakMap<NameBook, Map<boolean, KnownNames>>();

/**
 * The names of a corpus, for a document that tells of survivors or for another: an author of a paper
 * is nobody a story may name. Made once for each book.
 */
export function namesOf(book: NameBook, tellsOfSurvivors: boolean): KnownNames {
  const made = books.get(book) ?? new Map<boolean, KnownNames>();
  books.set(book, made);
  const names = made.get(tellsOfSurvivors) ?? fromEntries(book.entries, tellsOfSurvivors);
  made.set(tellsOfSurvivors, names);
  return names;
}

export function fromEntries(entries: readonly KnownEntry[], tellsOfSurvivors: boolean): KnownNames {
  return indexed(
    entries
      .filter((entry) => counts(entry, tellsOfSurvivors))
      .map(({ name, kind }) => ({
        name,
        keys: keysOf(name),
        person: kind === "pseudonym" || kind === "staff" || kind === "public-figure",
        ambiguous: false,
      })),
  );
}

export function fromNames(names: readonly string[]): KnownNames {
  return indexed(
    names.map((name) => ({ name, keys: keysOf(name), person: true, ambiguous: false })),
  );
}

/** Types whose documents tell of survivors whatever they hold. */
export function tellsOfSurvivors({ _type }: PolicyDocument): boolean {
  return _type === "story" || _type === "survivorQuote";
}

/**
 * A classified name counts. So does a director's, for the document is about a member of staff. What
 * an office, a partner, a source or a term is called counts only where it reads as no person's name:
 * else anybody could be let in as a partner, and must be classified first.
 */
function counts({ name, kind, by }: KnownEntry, tellsOfSurvivors: boolean): boolean {
  if (by === undefined || by === "knownName" || by === "survivor") return true;
  if (kind === "staff") return true;
  if (kind === "public-figure") return !tellsOfSurvivors;
  return readsAsThing(name);
}

/** Does a name read as that of an institution, a work or a term? */
function readsAsThing(name: string): boolean {
  const keys = keysOf(name);
  if (keys.every(isPlainWord)) return true;
  if (keys.length > 1 && keys.some((key) => isHead(key) || HEADS.has(key))) return true;
  if (
    keys.some((key) =>
      gazetteer()
        .get(key)
        ?.some(({ keys: { length }, ambiguous }) => length === 1 && !ambiguous),
    )
  ) {
    return !keys.some((key) => isGivenName(key) || isSurname(key));
  }
  const acronyms = name.match(/\b[\p{Lu}\d]{2,8}\b/gu) ?? [];
  return acronyms.some((each) => !isGivenName(each.toLowerCase())) || ACRONYMS.has(name);
}

function isPlainWord(key: string): boolean {
  return !isGivenName(key) && (isEnglish(key) || isFilipino(key) || PARTICLES.has(key));
}
