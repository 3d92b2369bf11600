/** Whom a bare text tells of: under which names, and as profiles that rules can look up. */
import { STAFF_WORDS } from "../data/person-words.ts";
import { namesToldOf } from "../details/people-named.ts";
import type { PolicyDocument, Resolution, RuleContext } from "../engine/types.ts";
import { type UnknownName, unknownNamesIn } from "../names/unknown-names.ts";
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
  context: RuleContext,
  declared: readonly string[],
): readonly string[] {
  if (declared.length === 0) return [];
  const book = context.names();
  const classified = new Set(
    book === "unresolved" ? [] : book.entries.flatMap(({ name }) => wordsOf(name)),
  );
  const texts = textsOf(document);
  const unknown = unknownNamesIn(document, { ...context, texts: () => texts });
  const words = new Set(unknown.flatMap(({ text }) => wordsOf(text)));
  const told = texts
    .filter(({ kind }) => kind === "prose")
    .flatMap((field) => [...namesToldOf(field)].flatMap((name) => asWritten(name, field)))
    .filter((name) => wordsOf(name).some((word) => words.has(word)));
  const alone = unknown.filter(isGivenName).map(({ text }) => text);
  return [...new Set([...told, ...alone])].filter(
    (name) => !wordsOf(name).some((word) => classified.has(word)),
  );
}

/** "…, also a survivor", "… ay isang biktima" */
const SURVIVOR_AFTER =
  /^,? (?:\p{L}+ ){0,3}(?:survivors?|victims?|biktima|nakaligtas|nakalingkawas)(?!\p{L})/iu;
const SURVIVOR_BEFORE =
  /(?:survivors?|victims?|biktima|leader)(?: named| called| nga)?(?: si)? $/iu;

/**
 * One unknown name by itself, which comes again or stands beside the word: staff and public figures
 * are introduced by their full names, survivors by a given name alone.
 */
function isGivenName({ field, guess, text, count, start, end }: UnknownName): boolean {
  if (guess !== "person" || field.kind !== "prose" || /\s/u.test(text)) return false;
  const [before, after] = [field.text.slice(0, start).slice(-40), field.text.slice(end, end + 60)];
  if (wordsOf(before).some((word) => STAFF_WORDS.has(word))) return false;
  return count > 1 || SURVIVOR_AFTER.test(after) || SURVIVOR_BEFORE.test(before);
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[^\p{L}\p{M}\p{N}'’]+/u);
}

/** "rosa" as the text writes it: "Rosa". None where it writes it small too: that is a word, "survivor". */
function asWritten(name: string, field: FieldText): readonly string[] {
  if (wordsIn(field).some((word) => word.lower === name && word.case === "lower")) return [];
  const capital = name.replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return mentionsOf(capital, field.folded()).length > 0 ? [capital] : [];
}
