import type { SanityDocumentLike } from "sanity";
import type { Language } from "../../contracts/vocabulary.ts";

/**
 * What a translation does not take over. The address of a page has to be another one. And by which
 * consents these words may be used is said anew for each language, by somebody who looked: until
 * then the translation is blocked, however long the original has been public.
 */
const NOT_TAKEN_OVER: readonly string[] = ["slug", "consents"];

/**
 * The draft of a translation, to begin with: the words of the original, in the language of nobody
 * yet. Reviews do not come with it: they are bound to the digest of the original.
 *
 * @param id the published id of the new document
 */
export function translationOf(
  original: SanityDocumentLike,
  language: Language,
  id: string,
): SanityDocumentLike & { _id: string } {
  const taken = Object.entries(original).filter(
    ([name]) => !name.startsWith("_") && !NOT_TAKEN_OVER.includes(name),
  );
  return {
    ...Object.fromEntries(taken),
    ...saidIn(original),
    _id: `drafts.${id}`,
    _type: original._type,
    language,
  };
}

/** A quote tells in which language it was said, whichever translation it was made from. */
function saidIn(original: SanityDocumentLike): Readonly<Record<string, unknown>> {
  if (original._type !== "survivorQuote") return {};
  return { translatedFrom: original["translatedFrom"] ?? original["language"] };
}
