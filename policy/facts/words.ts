/** How documents and places in them are called in messages. */
import type { PolicyDocument } from "../engine/types.ts";
import { textOf } from "../engine/values.ts";

const TYPE_WORDS: Readonly<Record<string, string>> = {
  survivorQuote: "quote",
  contactPoint: "contact",
  glossaryTerm: "glossary term",
  siteSettings: "site settings",
  knownName: "classified name",
  survivor: "profile",
  "sanity.imageAsset": "picture",
};

/** "story", "quote": the type as a person would say it. */
export function typeInWords(type: string): string {
  return TYPE_WORDS[type] ?? type;
}

/** "the story “A new school year”"; "the consent" where the document has no title to show. */
export function documentInWords(document: PolicyDocument): string {
  const title =
    textOf(document["title"]) ??
    textOf(document["name"]) ??
    textOf(document["pseudonym"]) ??
    textOf(document["question"]) ??
    textOf(document["term"]);
  const words = `the ${typeInWords(document._type)}`;
  return title === undefined ? words : `${words} “${title}”`;
}

export function upperFirst(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
