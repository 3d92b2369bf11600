import { PUBLIC_TYPES } from "../../contracts/vocabulary.ts";
import { BARE_TEXT } from "../data/vocabulary.ts";
import type { CheckContext, Fix, PolicyDocument, Rule, RuleFinding } from "../engine/types.ts";
import { pseudonymsIn } from "../facts/pseudonyms.ts";
import type { Guess } from "../names/run-names.ts";
import { similarName } from "../names/similar.ts";
import { type UnknownName, unknownNamesIn } from "../names/unknown-names.ts";

/**
 * Every document that may leave, and a bare text. What a document is called counts as declared by it
 * where that is what the document is for (a director's name, an office's) and, of organisations, works
 * and terms, only where it reads as no person's name: a partner called like a person needs to be
 * classified first. Profiles, consents and classified names never leave: there names may be written.
 */
const JUDGED: ReadonlySet<string> = new Set([...PUBLIC_TYPES, BARE_TEXT]);

export const properNounsClassified: Rule = {
  id: "proper-nouns-classified",
  severity: "block",
  title: "Names are classified",
  help: "Every name in a text is a declared pseudonym, or has been classified as that of staff, an organisation, a place, a public figure or a work. Any other group of words that may be a name blocks until somebody has looked at it.",
  rationale:
    "A program that looks for names misses most Filipino ones, and one missed name tells who a child is. So nothing counts as harmless because it was not recognised: what is not known blocks.",
  source: ["house"],
  readsText: true,
  appliesTo: ({ _type }) => JUDGED.has(_type),
  check: (document, context) => {
    const unknown = unknownNamesIn(document, context);
    if (unknown.length === 0) return [];
    const known = knownPeople(document, context);
    return unknown.map((name) => findingFor(name, known));
  },
};

/** Spellings that a slip may be of: the document's own pseudonyms, then staff. */
function knownPeople(document: PolicyDocument, context: CheckContext): readonly string[] {
  const own = pseudonymsIn(document, context).flatMap(({ name, declared }) =>
    declared ? [name] : [],
  );
  const book = context.names();
  const entries = book === "unresolved" ? [] : book.entries;
  const staff = entries.flatMap(({ name, kind }) =>
    kind === "staff" || kind === "pseudonym" ? [name] : [],
  );
  return [...new Set([...own, ...staff])];
}

const TAKEN_FOR: Readonly<Record<Guess, string>> = {
  person: "the name of a person",
  organisation: "the name of an organisation or a work",
  initials: "somebody’s initials",
  "short form": "a short form or a name in capitals",
  words: "a name made of words",
};

const WAY_OUT: Readonly<Record<Guess, string>> = {
  person: "Use the declared pseudonym, classify the name if it may be public, or leave it out.",
  organisation: "Classify it if it may be public, or leave it out.",
  initials: "Leave them out: with what else is told, initials tell who somebody is.",
  "short form":
    "Write out what it stands for where it first appears, with the short form in brackets; classify it if it is a name.",
  words: "Write it in small letters if it is none, or classify it.",
};

function findingFor(
  { field, start, end, text, guess, count }: UnknownName,
  known: readonly string[],
): RuleFinding {
  const often = count > 1 ? ` It stands here ${count} times.` : "";
  const similar = similarName(text, known);
  const slip = similar === undefined ? "" : ` Is “${similar}” meant?`;
  const fix: Fix | undefined =
    similar === undefined
      ? undefined
      : { kind: "replace-text", title: `Write “${similar}”`, replacement: similar };
  return {
    outcome: "needs-review",
    path: field.path,
    span: { start, end },
    text,
    message: `“${text}” is taken for ${TAKEN_FOR[guess]}, and nobody has classified it.${often}${slip} ${WAY_OUT[guess]}`,
    ...(fix === undefined ? {} : { fix }),
  };
}
