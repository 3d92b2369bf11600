/** Words that are no names, set as one is: "Then Star Light came." */
import { type Reading, type Token, tokenAt } from "./reading.ts";
import { isGivenName, isOrdinary, NAMING_WORDS, PERSON_NOUNS } from "./vocabulary.ts";
import type { WordClass } from "./word-class.ts";

/** A word of a run, and what it is by itself. */
export interface RunWord {
  readonly token: Token;
  readonly class: WordClass;
}

/** Words that are no names, set as a name is, with nothing that could head a title. */
export function wordsAlone(
  reading: Reading,
  items: readonly RunWord[],
): { readonly from: number; readonly to: number } | undefined {
  const [first] = items;
  if (first === undefined || first.token.line.set !== "prose") return undefined;
  const rest = items.filter(({ token }) => !token.starts);
  const isTitle = items.some((item) => item.class !== "ordinary" && item.class !== "connector");
  if (isTitle || rest.length === 0) return undefined;
  const open = rest.filter((item) => item.class === "ordinary");
  const [from, last] = [open[0], open.at(-1)];
  if (from === undefined || last === undefined || isEmphasis(open)) return undefined;
  if (isJoinedTitle(items, from, last) || isListed(reading, items)) return undefined;
  // "our Safe Spaces", "Our Safe Spaces"; "Pagkilala sa Hangganan": a person would have "kay".
  const isThing = [first, from].some(({ token }) => isThingByArticle(reading, token));
  if (isThing || isQuotedTitle(reading, items)) return undefined;
  return { from: from.token.index, to: last.token.index + 1 };
}

/** "Ulat sa Katapusan ng Taon": words that small ones join are the title of something. */
function isJoinedTitle(items: readonly RunWord[], from: RunWord, last: RunWord): boolean {
  const inside = items.slice(items.indexOf(from), items.indexOf(last));
  return inside.some(({ token }) => /^(?:of|for|ng|sa|para|nga)$/u.test(token.lower));
}

/** "Look, Listen, Link": words that no language has for names, in a list of their like. */
function isListed({ tokens, gapBefore }: Reading, items: readonly RunWord[]): boolean {
  const [first, last] = [items[0]?.token.index ?? 0, items.at(-1)?.token.index ?? 0];
  const ofPeople = tokens.slice(Math.max(0, first - PEOPLE_BEFORE), first);
  if (ofPeople.some(({ lower }) => PERSON_NOUNS.has(lower) || NAMING_WORDS.has(lower)))
    return false;
  const isItem = (token: Token | undefined, after: Token | undefined): boolean =>
    token?.case === "initial" &&
    after !== undefined &&
    gapBefore(after) === ", " &&
    isOrdinary(token.key, token.line.filipino) &&
    !isGivenName(token.key);
  const [before, next] = [tokens[first - 1], tokens[last + 1]];
  return isItem(before, tokens[first]) || isItem(next, next);
}

/** How far before a list a word is looked for that says that it is one of people. */
const PEOPLE_BEFORE = 8;

/** "the Green Room", "our Safe Spaces": what has an article is no person. */
function isThingByArticle({ tokens }: Reading, token: Token): boolean {
  const before = tokenAt(tokens, token.index - 1);
  return before.line === token.line && ARTICLES.has(before.lower);
}

const ARTICLES: ReadonlySet<string> = new Set(
  "the a an our this that these each every its their no any ang ng sa mga".split(" "),
);

/** “Safe and Heard”: several words between quotation marks are the title of something. */
function isQuotedTitle({ field, gapBefore }: Reading, items: readonly RunWord[]): boolean {
  const [from, last] = [items[0], items.at(-1)];
  if (from === undefined || last === undefined || from === last) return false;
  const after = field.text.slice(last.token.end, last.token.end + 2);
  return /["“‘«]$/u.test(gapBefore(from.token)) && /^[,.!?]?["”’»]/u.test(after);
}

/** "NEVER": a word in capitals alone is said loudly. */
function isEmphasis(items: readonly RunWord[]): boolean {
  return items.every(
    ({ token }) => token.case === "upper" && isOrdinary(token.key, token.line.filipino),
  );
}
