/** Every name in a document that nobody has declared or classified. Default deny: what is not known is one. */
import type { CheckContext, PolicyDocument, Span } from "../engine/types.ts";
import { pseudonymsIn } from "../facts/pseudonyms.ts";
import { placesIn } from "../places/index.ts";
import { fieldText } from "../text/field-text.ts";
import type { FieldText } from "../text/types.ts";
import { introducedIn } from "./acronyms.ts";
import { namesInAddress } from "./compact.ts";
import { type Cover, type Covers, coversIn } from "./covers.ts";
import { initialsIn } from "./initials.ts";
import {
  fromEntries,
  fromNames,
  gazetteer,
  keyOf,
  type KnownName,
  type KnownNames,
  namesOf,
  tellsOfSurvivors,
} from "./known-names.ts";
import { lowerNamesIn } from "./lower-names.ts";
import { makeNameBook } from "./name-book.ts";
import { type Reading, readingOf } from "./reading.ts";
import { type FoundName, type Guess, namesInRun } from "./run-names.ts";
import { runsIn } from "./runs.ts";
import { isSpokenOfAfter } from "./sentence-start.ts";
import { isGivenName, isSurname, PARTICLES } from "./vocabulary.ts";

/** An unknown name where it first stands in a field. */
export interface UnknownName extends Span {
  readonly field: FieldText;
  /** As written. */
  readonly text: string;
  readonly guess: Guess;
  /** How often it stands in the field. */
  readonly count: number;
}

/** In the order of the text: each name of a field once, where it first stands. */
export function unknownNamesIn(
  document: PolicyDocument,
  context: CheckContext,
): readonly UnknownName[] {
  const fields = context.texts(document).filter((field) => isRead(field, document));
  const sources = sourcesFor(document, context);
  const read = fields.map((field) => {
    const reading = readingOf(field);
    return { field, reading, covers: coversIn(reading, sources) };
  });
  const acronyms = new Set(read.flatMap(({ reading }) => introducedIn(reading)));
  const parts = partsOf(read.flatMap(({ covers }) => covers.people));
  const titles = read.flatMap(({ covers }) => covers.titles);
  const spelled = new Set([...parts, ...read.flatMap(keysCovered)]);
  const isKnown = (word: string): boolean => spelled.has(word) || isKnownAlone(word, sources);
  const found = read.flatMap(({ field, reading, covers }) =>
    mentionsIn(
      field,
      reading,
      withTitles(reading, withParts(reading, covers, parts), titles),
      acronyms,
      isKnown,
    ),
  );
  const certain = new Set(found.filter(({ open }) => !open).flatMap(({ keys }) => keys));
  return oncePerField(
    found.filter((each) => !each.open || each.keys.some((key) => certain.has(key))),
  );
}

/** Codes are no text. Where an organisation lives is its own to say; its streets are named after people. */
function isRead({ kind, path }: FieldText, { _type }: PolicyDocument): boolean {
  if (kind === "code") return false;
  return _type !== "contactPoint" || path[0] !== "addressLines";
}

function sourcesFor(document: PolicyDocument, context: CheckContext): readonly KnownNames[] {
  const tells = tellsOfSurvivors(document);
  const book = context.names();
  const pseudonyms = pseudonymsIn(document, context).flatMap(({ name, declared }) =>
    declared ? [name] : [],
  );
  return [
    fromNames(pseudonyms),
    ...(book === "unresolved" ? [] : [namesOf(book, tells)]),
    // What a document is called is its own to say, as far as the same would count in others.
    fromEntries(makeNameBook([document]).entries, tells),
    gazetteer(),
  ];
}

/** Whoever is named in full somewhere in a document may be called by a part of the name in it. */
function partsOf(people: readonly KnownName[]): ReadonlySet<string> {
  const parts = people.flatMap(({ keys }) => (keys.length > 1 ? keys : []));
  return new Set(parts.filter((part) => part.length > 2 && !PARTICLES.has(part)));
}

function withParts({ tokens }: Reading, covers: Covers, parts: ReadonlySet<string>): Covers {
  if (parts.size === 0) return covers;
  const of = covers.of.map((cover, at): Cover | undefined => {
    const token = tokens[at];
    if (cover !== undefined || token === undefined || token.case === "lower") return cover;
    return parts.has(token.key) ? "person" : undefined;
  });
  return { ...covers, of };
}

/** What a text has said to be a programme may be named again in it. */
function withTitles(
  { tokens }: Reading,
  covers: Covers,
  titles: readonly (readonly string[])[],
): Covers {
  if (titles.length === 0) return covers;
  const of = [...covers.of];
  for (const { index, case: written } of tokens) {
    if (written === "lower") continue;
    const title = titles.find((words) => words.every((key, at) => tokens[index + at]?.key === key));
    if (title !== undefined) of.fill("thing", index, index + title.length);
  }
  return { ...covers, of };
}

/** Words of the known names that a field holds: in an address of the document they are written small. */
function keysCovered({ reading, covers }: { reading: Reading; covers: Covers }): readonly string[] {
  const keys: string[] = [];
  for (const { key, index } of reading.tokens) {
    if (covers.of[index] !== undefined) keys.push(key);
  }
  return keys;
}

function isSingle({ keys, ambiguous }: KnownName): boolean {
  return keys.length === 1 && !ambiguous;
}

/** Known by one word, or a place: what an address may hold without its full name standing anywhere. */
function isKnownAlone(word: string, sources: readonly KnownNames[]): boolean {
  if (sources.some((source) => source.get(word)?.some(isSingle))) return true;
  if (isGivenName(word) || isSurname(word)) return false;
  const capital = word.slice(0, 1).toUpperCase() + word.slice(1);
  return placesIn(fieldText([], "prose", `in ${capital}`)).length > 0;
}

interface Mention extends Span {
  readonly field: FieldText;
  readonly guess: Guess;
  readonly open: boolean;
  readonly keys: readonly string[];
}

function mentionsIn(
  field: FieldText,
  reading: Reading,
  covers: Covers,
  acronyms: ReadonlySet<string>,
  isKnown: (word: string) => boolean,
): readonly Mention[] {
  const inProse = [
    ...runsIn(reading).flatMap((run) => namesInRun(reading, run, covers, acronyms)),
    ...lowerNamesIn(reading, covers, isKnown),
  ].map((name) => mentionOf(field, reading, name));
  const compact = reading.addresses.flatMap((address) =>
    namesInAddress(address, isKnown).map(({ start, end, key }): Mention => ({
      ...spanIn(field, address.start, address.end, start, end),
      field,
      guess: "person",
      open: false,
      keys: [key],
    })),
  );
  const initials = initialsIn(field).map(({ start, end, guess }): Mention => ({
    field,
    start,
    end,
    guess,
    open: false,
    keys: [
      field.text
        .slice(start, end)
        .replaceAll(/[^\p{L}]/gu, "")
        .toLowerCase(),
    ],
  }));
  return withoutOverlaps([...inProse, ...compact, ...initials]);
}

function mentionOf(
  field: FieldText,
  reading: Reading,
  { from, to, guess, open }: FoundName,
): Mention {
  const tokens = reading.tokens.slice(from, to);
  const [first, last] = [tokens[0], tokens.at(-1)];
  const keys = tokens.map(({ key }) => key);
  const isOpen = open === true && !(first !== undefined && isSpokenOfAfter(reading, first));
  const start = first?.start ?? 0;
  const end = (last?.end ?? start) - endingOf(last?.lower ?? "");
  return { field, start, end, guess, open: isOpen, keys };
}

/** The ending of a possessive is no part of a name. */
function endingOf(lower: string): number {
  return lower.length - keyOf(lower).length;
}

/** A stretch of an address as it is folded, as one of the field: the whole address where they differ in length. */
function spanIn(field: FieldText, from: number, to: number, start: number, end: number): Span {
  const isPlain = /^[ -~]*$/u.test(field.text.slice(from, to));
  return isPlain ? { start: from + start, end: from + end } : { start: from, end: to };
}

function withoutOverlaps(mentions: readonly Mention[]): readonly Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions.toSorted(
    (left, right) => left.start - right.start || right.end - left.end,
  )) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}

function oncePerField(mentions: readonly Mention[]): readonly UnknownName[] {
  const byName = new Map<FieldText, Map<string, UnknownName>>();
  for (const { field, start, end, guess, keys } of mentions) {
    const names = byName.get(field) ?? new Map<string, UnknownName>();
    byName.set(field, names);
    const name = keys.join(" ");
    const first = names.get(name);
    const text = field.text.slice(start, end);
    names.set(
      name,
      first === undefined
        ? { field, start, end, text, guess, count: 1 }
        : { ...first, count: first.count + 1 },
    );
  }
  return [...byName.values()].flatMap((names) => [...names.values()]);
}
