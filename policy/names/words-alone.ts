/** Words that are no names, set as one is: "Then Star Light came." */
import { type Reading, type Token, tokenAt } from "./reading.ts";
import type { Run } from "./runs.ts";
import { isGivenName, isOrdinary, NAMING_WORDS, PERSON_NOUNS } from "./vocabulary.ts";
import type { WordClass } from "./word-class.ts";

interface Stretch {
  /** Indices of the first word and of the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Words set as a name is, with nothing that could head a title. `items`: what each word of the run is. */
export function wordsAlone(
  reading: Reading,
  run: Run,
  items: readonly { readonly class: WordClass }[],
): Stretch | undefined {
  const first = tokenAt(run, 0);
  if (first.line.set !== "prose") return undefined;
  if (items.some((item) => item.class !== "ordinary" && item.class !== "connector"))
    return undefined;
  const open = run.filter((token, at) => !token.starts && items[at]?.class === "ordinary");
  // Of none it is true as well.
  if (open.every(isEmphasis)) return undefined;
  const from = tokenAt(open, 0);
  const to = tokenAt(open, open.length - 1).index + 1;
  if (isSlogan(run) || isJoinedTitle(reading.tokens.slice(from.index, to))) return undefined;
  if (isListed(reading, run)) return undefined;
  // "our Safe Spaces", "Our Safe Spaces"; "Pagkilala sa Hangganan": a person would have "kay".
  const isThing = isThingByArticle(reading, first) || isThingByArticle(reading, from);
  return isThing || isQuotedTitle(reading, run) ? undefined : { from: from.index, to };
}

/** "NEVER": a word in capitals alone is said loudly. */
function isEmphasis({ case: written, key, line }: Token): boolean {
  return written === "upper" && isOrdinary(key, line.filipino);
}

/** "We Are One", "You Are Not Alone": a verb with a capital stands in titles alone. */
function isSlogan(run: Run): boolean {
  return run.some(
    ({ starts, lower }) => !starts && /^(?:is|are|am|be|do|does|has|have)$/u.test(lower),
  );
}

/** "Ulat sa Katapusan ng Taon": words that small ones join are the title of something. */
function isJoinedTitle(inside: readonly Token[]): boolean {
  return inside.some(({ lower }) => /^(?:of|for|ng|sa|para|nga)$/u.test(lower));
}

/** "Look, Listen, Link": words that no language has for names, in a list of their like. */
function isListed({ tokens, gapBefore }: Reading, run: Run): boolean {
  const first = tokenAt(run, 0);
  const ofPeople = tokens.slice(Math.max(0, first.index - PEOPLE_BEFORE), first.index);
  if (ofPeople.some(({ lower }) => PERSON_NOUNS.has(lower) || NAMING_WORDS.has(lower)))
    return false;
  const isItem = (token: Token, after: Token): boolean =>
    token.case === "initial" &&
    gapBefore(after) === ", " &&
    isOrdinary(token.key, token.line.filipino) &&
    !isGivenName(token.key);
  const next = tokenAt(tokens, first.index + run.length);
  return isItem(tokenAt(tokens, first.index - 1), first) || isItem(next, next);
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
function isQuotedTitle({ field, gapBefore }: Reading, run: Run): boolean {
  if (run.length < 2) return false;
  const { end } = tokenAt(run, run.length - 1);
  const after = field.text.slice(end, end + 2);
  return /["“‘«]$/u.test(gapBefore(tokenAt(run, 0))) && /^[,.!?]?["”’»]/u.test(after);
}
