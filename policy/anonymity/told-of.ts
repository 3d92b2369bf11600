/** What a document tells of each person: the details, by person, with where they stand. */
import { PUBLIC_TYPES } from "../../contracts/vocabulary.ts";
import { BARE_TEXT } from "../data/vocabulary.ts";
import { namesToldOf } from "../details/people-named.ts";
import { toldIn } from "../details/subject.ts";
import { bareId } from "../engine/ids.ts";
import type { Path, PolicyDocument, RuleContext } from "../engine/types.ts";
import { textOf } from "../engine/values.ts";
import { survivorsIn } from "../facts/people.ts";
import type { FieldText, TextKind } from "../text/types.ts";
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

/** The people a document tells of, in the order in which they come up; profiles first. */
export function peopleToldOf(
  document: PolicyDocument,
  context: RuleContext,
  texts: Texts,
): readonly Person[] {
  if (!PUBLIC.includes(document._type) && document._type !== BARE_TEXT) return [];
  const profiles = profilesOf(document, context);
  const whole = WHOLE.has(document._type);
  const people = new Map<string, { person: Omit<Person, "told">; told: Placed[] }>(
    [...profiles].map(([name, { survivor, written }]) => [
      name,
      { person: { survivor, name: written }, told: [] },
    ]),
  );
  for (const field of texts(document)) {
    if (!READ.has(field.kind)) continue;
    const found = whole ? [] : [...namesToldOf(field)];
    const names = new Set([...profiles.keys(), ...found.filter((name) => !isPart(profiles, name))]);
    for (const told of toldIn(field, { names, whole })) {
      const placed = disclosuresIn(field, told).map((each) => ({ ...each, path: field.path }));
      for (const name of told.people) {
        const known = people.get(name) ?? { person: { name: calling(name) }, told: [] };
        people.set(name, known);
        known.told.push(...placed);
      }
    }
  }
  return [...people.values()].map(({ person, told }) => ({ ...person, told }));
}

function profilesOf(
  document: PolicyDocument,
  context: RuleContext,
): ReadonlyMap<string, { readonly survivor: string; readonly written: string }> {
  return new Map(
    survivorsIn(document, context).map((id) => {
      const resolution = context.resolve(id);
      const profile = "document" in resolution ? resolution.document : undefined;
      const written = textOf(profile?.["pseudonym"]);
      const key = written === undefined ? bareId(id) : inSmallLetters(written);
      return [key, { survivor: bareId(id), written: written ?? "this survivor" }];
    }),
  );
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
