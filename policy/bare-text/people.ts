/** Whom a bare text tells of: under which names, and as profiles that rules can look up. */
import { namesToldOf } from "../details/people-named.ts";
import type { PolicyDocument, Resolution } from "../engine/types.ts";
import { mentionsOf } from "../text/mentions.ts";
import { textsOf } from "../text/texts.ts";
import type { FieldText } from "../text/types.ts";
import { wordsIn } from "../text/words.ts";

/** A document with the profiles of the people it tells of. */
export interface Telling {
  readonly document: PolicyDocument;
  /** The profiles by id, as published. */
  readonly known: ReadonlyMap<string, Resolution>;
}

export function tellingOf(document: PolicyDocument, pseudonyms: readonly string[]): Telling {
  const profiles = pseudonyms.map(profileOf);
  const survivors = profiles.map(({ _id }) => ({ _key: _id, _type: "reference", _ref: _id }));
  const known = profiles.map((profile): [string, Resolution] => [
    profile._id,
    { state: "published", document: profile },
  ]);
  return { document: { ...document, survivors }, known: new Map(known) };
}

function profileOf(pseudonym: string, index: number): PolicyDocument {
  return { _id: `survivor-${index}`, _type: "survivor", pseudonym, isPseudonym: true };
}

/**
 * Names under which a text tells of survivors as it does under the declared ones, without a mark:
 * beside a marked name an unmarked one looks real. Where a text declares nobody, an unknown name is
 * an unknown name, and none is presumed.
 */
export function presumedPseudonyms(
  document: PolicyDocument,
  declared: readonly string[],
  known: readonly string[],
): readonly string[] {
  if (declared.length === 0) return [];
  const classified = new Set([...declared, ...known].flatMap(wordsOf));
  const told = textsOf(document)
    .filter(({ kind }) => kind === "prose")
    .flatMap((field) => [...namesToldOf(field)].flatMap((name) => asWritten(name, field)));
  return [...new Set(told)].filter((name) => !wordsOf(name).some((word) => classified.has(word)));
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[\s-]+/u);
}

/** "rosa" as the text writes it: "Rosa". None where it writes it small too: that is a word, "survivor". */
function asWritten(name: string, field: FieldText): readonly string[] {
  if (wordsIn(field).some((word) => word.lower === name && word.case === "lower")) return [];
  const capital = name.replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return mentionsOf(capital, field.folded()).length > 0 ? [capital] : [];
}
