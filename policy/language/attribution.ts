import { ATTRIBUTION_PHRASES, SAYING_VERBS } from "../data/language/attribution.ts";
import { Finder } from "../text/finder.ts";

const PHRASE = new Finder(String.raw`(?<![\p{L}\p{M}])(?:${ATTRIBUTION_PHRASES.join("|")})`);

/** "(PSA, 2021)", "(UNICEF 2020, p. 4)": a name and a year, and no mere month. */
const IN_BRACKETS =
  /[([](?!(?:since|from|January|February|March|April|May|June|July|August|September|October|November|December)\b)[^()[\]]*\p{Lu}[\p{L}.]+[^()[\]]*(?:19|20)\d{2}[^()[\]]*[)\]]/u;

/** A name in capitals, or one of two words, and what it says. */
const NAMED_VERB = new RegExp(
  String.raw`(?=\p{Lu})(?<![\p{L}])(?:\p{Lu}{2,}[\p{L}-]*|\p{Lu}\p{L}+(?: (?:of|for|on|and|the|against|\p{Lu}\p{L}+)){1,6})(?: \(\p{Lu}+\))? (?:${SAYING_VERBS})(?!\p{L})`,
  "u",
);

/** Does a stretch of text say where what it states comes from? */
export function isAttributed(text: string): boolean {
  return PHRASE.find(text) !== undefined || IN_BRACKETS.test(text) || NAMED_VERB.test(text);
}
