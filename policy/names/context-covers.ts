/** Words that the words around them show to be no unknown name, whatever list lacks them. */
import { gazetteer } from "../places/gazetteer.ts";
import { placesIn } from "../places/index.ts";
import { perField } from "../text/per-field.ts";
import type { Cover, Covers } from "./covers.ts";
import * as data from "./data/filipino-syntax.ts";
import { gazetteer as everybodysNames, type KnownName, type KnownNames } from "./known-names.ts";
import { type Reading, type Token, tokenAt } from "./reading.ts";
import { coverTitles } from "./title-covers.ts";
import { isGivenName, PERSON_TITLES, PRONOUNS, ROLES } from "./vocabulary.ts";
import { wordSet } from "./word-list.ts";

const REVERENT = wordSet(data.REVERENT);
const STORMS: ReadonlySet<string> = new Set(
  "typhoon typhoons hurricane cyclone storm bagyong bagyo".split(" "),
);
/** "Araw ng Kagitingan": what follows "ng" is a thing, a person has "ni". */
const OCCASIONS: ReadonlySet<string> = new Set("araw buwan linggo pista adlaw bulan".split(" "));

/** Covers by the words around; `of` is by the index of the word. Gives the people it covered, and the titles. */
export function coverByContext(
  reading: Reading,
  of: (Cover | undefined)[],
  sources: readonly KnownNames[],
): Pick<Covers, "people" | "titles"> {
  const { tokens } = reading;
  const people: KnownName[] = [];
  for (const token of tokens) {
    const { index, case: written } = token;
    if (of[index] !== undefined || written === "lower") continue;
    const titled = knownByTitle(reading, token, sources);
    if (titled.length > 0) {
      people.push(...titled);
      of[index] = "person";
    } else if (
      isNumeral(token) ||
      isReverent(token) ||
      isAffixedName(token) ||
      isNoteOfAlias(token) ||
      isOffice(reading, token) ||
      isOccasion(reading, token)
    )
      of[index] = "thing";
  }
  const titles = coverTitles(reading, of);
  coverListedPlaces(reading, of);
  return { people, titles };
}

/** "IV-A", "X-B": a region's number. */
function isNumeral({ text }: Token): boolean {
  return /^[IVX]{1,5}-[A-D]$/u.test(text);
}

function isReverent({ key, line, text, starts }: Token): boolean {
  if (starts || line.set !== "prose" || !/^\p{Lu}\p{Ll}*$/u.test(text)) return false;
  return (line.filipino && REVERENT.has(key)) || (PRONOUNS.has(key) && !isGivenName(key));
}

/** "mag-Pasko", "nag-Facebook": what has a verb's affix is something done or a day that comes. */
function isAffixedName({ text, line }: Token): boolean {
  // "taga-Carmen": nobody is from a person.
  if (/^t[ai]ga-\p{Lu}/iu.test(text)) return true;
  const name = /^(?:mag|nag|pag|mang|maka|naka|i)-(\p{Lu}.*)$/u.exec(text)?.[1];
  if (name === undefined || !line.filipino) return false;
  return !isGivenName(name.toLowerCase()) && isKnownAlone(name.toLowerCase());
}

function isKnownAlone(key: string): boolean {
  const known = everybodysNames().get(key) ?? [];
  return known.some(({ keys, ambiguous }) => keys.length === 1 && !ambiguous);
}

/** "*Alyas.": a note that begins so names nobody. */
function isNoteOfAlias({ key, index, line }: Token): boolean {
  return index === line.first && /^(?:alyas|sagisag|pseudonym)$/u.test(key);
}

/** "Justice Undersecretary": what an office is for, before the office. */
function isOffice({ tokens }: Reading, { index, key, line }: Token): boolean {
  const next = tokenAt(tokens, index + 1);
  return key === "justice" && next.line === line && next.case === "initial" && ROLES.has(next.key);
}

/** "Typhoon Odette", "Bagyong Yolanda", "Araw ng Kagitingan" */
function isOccasion({ tokens }: Reading, { index, line }: Token): boolean {
  const [two, before] = [tokenAt(tokens, index - 2), tokenAt(tokens, index - 1)];
  if (before.line !== line) return false;
  if (STORMS.has(before.lower)) return true;
  return /^(?:ng|sa)$/u.test(before.lower) && two.line === line && OCCASIONS.has(two.lower);
}

/** "Ms. Abrigo" is the Leonor Abrigo who is classified. */
function knownByTitle(
  { tokens }: Reading,
  token: Token,
  sources: readonly KnownNames[],
): readonly KnownName[] {
  const before = tokenAt(tokens, token.index - 1);
  if (before.line !== token.line || before.case === "lower") return [];
  if (!PERSON_TITLES.has(before.key)) return [];
  const next = tokenAt(tokens, token.index + 1);
  // "Ms. Abrigo Santos" is somebody else.
  if (next.line === token.line && next.case === "initial" && !next.starts) return [];
  return sources.flatMap((source) => bySurname(source).get(token.key) ?? []);
}

const surnames = new WeakMap<KnownNames, ReadonlyMap<string, readonly KnownName[]>>();

function bySurname(source: KnownNames): ReadonlyMap<string, readonly KnownName[]> {
  const known = surnames.get(source);
  if (known !== undefined) return known;
  const people = [...source.values()]
    .flat()
    .filter(({ person, keys }) => person && keys.length > 1);
  const made = Map.groupBy(people, ({ keys }) => keys.at(-1) ?? "");
  surnames.set(source, made);
  return made;
}

/**
 * "Cavite, Rizal and Quezon": in a list of places, a name that a person may bear too is a place. One
 * that is a given name must stand between two that are none, or after two.
 */
function coverListedPlaces(reading: Reading, of: (Cover | undefined)[]): void {
  const { field, tokens, gapBefore } = reading;
  const gapAt = (at: number): string => {
    const token = tokenAt(tokens, at);
    return token.line === tokenAt(tokens, at - 1).line ? gapBefore(token) : "";
  };
  const isPlace = (item: number | undefined): boolean =>
    item !== undefined && of[item] === "thing" && isPlaceName(tokens, item);
  for (const { index, case: written } of tokens) {
    if (of[index] !== undefined || written !== "initial") continue;
    const to = endOfPlace(field, tokens, index, gapAt);
    if (to === undefined) continue;
    const left = itemBefore(tokens, index, gapAt);
    const right = itemAfter(tokens, to - 1, gapAt);
    const isJoined = left !== undefined && index - left > 1;
    const isListed = isPlace(left) && (right !== undefined || isJoined);
    const isGiven = tokens.slice(index, to).some(({ key }) => isGivenName(key));
    const two = left === undefined ? undefined : itemBefore(tokens, left, gapAt);
    const isSure = isPlace(left) && (isPlace(right) || isPlace(two));
    if (isGiven ? !isSure : !isListed) continue;
    for (let at = index; at < to; at += 1) of[at] ??= "thing";
  }
}

/** Of several that begin at one place the first. */
const placesByStart = perField(
  (field) =>
    new Map(
      placesIn(field)
        .toReversed()
        .map((place) => [place.start, place]),
    ),
);

/** Index after the last word of the place whose name begins here; `undefined` where none does. */
function endOfPlace(
  field: Reading["field"],
  tokens: readonly Token[],
  at: number,
  gapAt: (at: number) => string,
): number | undefined {
  const { start } = tokenAt(tokens, at);
  const hit = placesByStart(field).get(start);
  if (hit !== undefined) {
    const after = tokens.slice(at).findIndex((token) => token.end > hit.end);
    return after < 0 ? tokens.length : at + after;
  }
  const isBeside = (other: number, gap: number) =>
    gapAt(gap) === " " && tokenAt(tokens, other).case === "initial";
  if (isBeside(at - 1, at) || isBeside(at + 1, at + 1)) return undefined;
  return isPlaceName(tokens, at) ? at + 1 : undefined;
}

/** Is the word a place's name, or the last of one ("General Santos")? */
function isPlaceName(tokens: readonly Token[], at: number): boolean {
  const [before, key] = [tokenAt(tokens, at - 1).key, tokenAt(tokens, at).key];
  const { byKey } = gazetteer();
  return byKey.has(key) || byKey.has(`${before} ${key}`);
}

const CONJUNCTION = /^(?:and|at|ug|or|o|y)$/u;

/** The word before in the list: "A, B" or "A and B". */
function itemBefore(
  tokens: readonly Token[],
  at: number,
  gapAt: (at: number) => string,
): number | undefined {
  if (gapAt(at) === ", ") return at - 1;
  const joins = gapAt(at) === " " && CONJUNCTION.test(tokenAt(tokens, at - 1).lower);
  return joins && /^,? $/u.test(gapAt(at - 1)) ? at - 2 : undefined;
}

function itemAfter(
  tokens: readonly Token[],
  at: number,
  gapAt: (at: number) => string,
): number | undefined {
  const next = tokenAt(tokens, at + 1);
  if (gapAt(at + 1) === ", " && next.case === "initial") return at + 1;
  const joins = /^,? $/u.test(gapAt(at + 1)) && CONJUNCTION.test(next.lower);
  const isItem = gapAt(at + 2) === " " && tokenAt(tokens, at + 2).case === "initial";
  return joins && isItem ? at + 2 : undefined;
}
