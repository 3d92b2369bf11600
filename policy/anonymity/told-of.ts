/** What a document tells of each person: the details, by person, with where they stand. */
import { PUBLIC_TYPES } from "../../contracts/vocabulary.ts";
import { BARE_TEXT } from "../data/vocabulary.ts";
import { namesToldOf } from "../details/people-named.ts";
import { toldIn } from "../details/subject.ts";
import { bareId } from "../engine/ids.ts";
import type { CheckContext, Path, PolicyDocument, RuleContext } from "../engine/types.ts";
import { listOf, textOf } from "../engine/values.ts";
import type { NameBook } from "../names/name-book.ts";
import { survivorsIn } from "../facts/people.ts";
import type { FieldText, TextKind } from "../text/types.ts";
import { fieldDates } from "./field-dates.ts";
import { type Disclosure, disclosuresIn } from "./disclosures.ts";

/** A disclosure in a document. */
export interface Placed extends Disclosure {
  readonly path: Path;
}

/** A person told of: a survivor with a profile, or somebody whom the text alone knows. */
export interface Person {
  /** Bare id of the profile. */
  readonly survivor?: string;
  /** How a message calls them. */
  readonly name: string;
  readonly told: readonly Placed[];
}

export type Texts = (document: PolicyDocument) => readonly FieldText[];

/** Fields whose wording readers see and that tell of people. */
const READ: ReadonlySet<TextKind> = new Set(["prose", "title", "caption", "alt"]);
const PUBLIC: readonly string[] = PUBLIC_TYPES;
/** Types that as a whole are told of the survivors they name. */
const WHOLE: ReadonlySet<string> = new Set(["story", "survivorQuote"]);

/** The survivors with a profile whom a document may tell of, by their pseudonym in small letters. */
type Profiles = ReadonlyMap<string, { readonly survivor: string; readonly written: string }>;

/** Whom a document is read for. */
interface Whom {
  readonly profiles: Profiles;
  /** Words of names that belong to somebody or something else, in small letters. */
  readonly others: ReadonlySet<string>;
}

type Answers = Map<PolicyDocument, Map<string, readonly Person[]>>;

/** What was read in one judgement, which has its own way to texts: by whom it was read for. */
const asked = new WeakMap<Texts, Answers>();

/** The people a document tells of, in the order in which they come up; profiles first. */
export function peopleToldOf(
  document: PolicyDocument,
  context: RuleContext | CheckContext,
  texts: Texts,
): readonly Person[] {
  if (!PUBLIC.includes(document._type) && document._type !== BARE_TEXT) return [];
  return readOnce(document, "", texts, () => {
    const whom = whomOf(survivorsIn(document, context), context);
    const people = readPeople(document, whom, texts(document));
    keptOf(document, context).set(keyOf(whom), people);
    return people;
  });
}

/**
 * What a published document tells of one survivor. Its other references are not looked up: what a
 * story tells of people whom nobody knows here is taken for told of this one too.
 */
export function toldOfSurvivor(
  document: PolicyDocument,
  survivor: string,
  context: RuleContext | CheckContext,
  texts: Texts,
): readonly Placed[] {
  const people = readOnce(document, survivor, texts, () => {
    const whom = whomOf([survivor], context);
    const [answers, key] = [keptOf(document, context), keyOf(whom)];
    const read = answers.get(key) ?? readPeople(document, whom, texts(document));
    answers.set(key, read);
    return read;
  });
  return people.find((person) => person.survivor === survivor)?.told ?? [];
}

function readOnce(
  document: PolicyDocument,
  key: string,
  texts: Texts,
  read: () => readonly Person[],
): readonly Person[] {
  const documents: Answers = asked.get(texts) ?? new Map();
  asked.set(texts, documents);
  const answers = documents.get(document) ?? new Map<string, readonly Person[]>();
  documents.set(document, answers);
  const people = answers.get(key) ?? read();
  answers.set(key, people);
  return people;
}

type Kept = Map<string, readonly Person[]>;

/**
 * What was read of the documents that a context gives. Each is in the ledger of everything else that
 * tells of the same survivor: an audit reads it once.
 */
const kept = new WeakMap<RuleContext, WeakMap<PolicyDocument, Kept>>();

function keptOf(document: PolicyDocument, context: RuleContext | CheckContext): Kept {
  const host = "host" in context && context.host !== undefined ? context.host : context;
  const documents = kept.get(host) ?? new WeakMap<PolicyDocument, Kept>();
  kept.set(host, documents);
  const read: Kept = documents.get(document) ?? new Map();
  documents.set(document, read);
  return read;
}

function whomOf(survivors: readonly string[], context: RuleContext): Whom {
  return { profiles: profilesOf(survivors, context), others: namesOfOthers(context) };
}

/** The others are the same throughout a context. */
function keyOf({ profiles }: Whom): string {
  return JSON.stringify([...profiles]);
}

function readPeople(
  document: PolicyDocument,
  { profiles, others }: Whom,
  fields: readonly FieldText[],
): readonly Person[] {
  const whole = WHOLE.has(document._type);
  const isOfOne = whole && listOf(document["survivors"]).length < 2;
  const people = new Map<string, { person: Omit<Person, "told">; told: Placed[] }>(
    [...profiles].map(([name, { survivor, written }]) => [
      name,
      { person: { survivor, name: written }, told: [] },
    ]),
  );
  for (const field of fields) {
    if (!READ.has(field.kind)) continue;
    const found = isOfOne ? [] : [...namesToldOf(field)];
    const unknown = found.filter((name) => !others.has(name) && !isPart(profiles, name));
    const names = new Set([...profiles.keys(), ...unknown]);
    for (const told of toldIn(field, { names, whole })) {
      const placed = disclosuresIn(field, told).map((each) => ({ ...each, path: field.path }));
      for (const name of told.people) {
        const entry = people.get(name) ?? { person: { name: calling(name) }, told: [] };
        people.set(name, entry);
        entry.told.push(...placed);
      }
    }
  }
  const dates = fieldDates(document);
  return [...people.values()].map(({ person, told }) => ({
    ...person,
    told: told.length === 0 ? told : [...told, ...dates],
  }));
}

function profilesOf(survivors: readonly string[], context: RuleContext): Profiles {
  return new Map(
    survivors.map((id) => {
      const resolution = context.resolve(id);
      const profile = "document" in resolution ? resolution.document : undefined;
      const written = textOf(profile?.["pseudonym"]);
      const key = written === undefined ? bareId(id) : inSmallLetters(written);
      return [key, { survivor: bareId(id), written: written ?? "this survivor" }];
    }),
  );
}

/** By the book, which is made once for many judgements. */
const otherNames = new WeakMap<NameBook, ReadonlySet<string>>();

/** Names that somebody classified, and those of staff and institutions, word by word. */
function namesOfOthers(context: RuleContext): ReadonlySet<string> {
  const book = context.names();
  if (book === "unresolved") return new Set();
  const made = otherNames.get(book);
  if (made !== undefined) return made;
  const others = book.entries.filter(({ kind }) => kind !== "pseudonym");
  const words = new Set(others.flatMap(({ name }) => inSmallLetters(name).split(/[\s-]+/u)));
  otherNames.set(book, words);
  return words;
}

function inSmallLetters(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .toLowerCase();
}

/** "Clara" of the profile "Maria Clara" is nobody else. */
function isPart(profiles: ReadonlyMap<string, unknown>, name: string): boolean {
  return [...profiles.keys()].some((known) => known.split(/[\s-]/u).includes(name));
}

function calling(name: string): string {
  return name.startsWith("somebody ") ? name : name.slice(0, 1).toUpperCase() + name.slice(1);
}
