/** Names in small letters: where a word introduces one, and where no language has the word. */
import { askedOnce } from "../text/word-shapes.ts";
import { joinedName } from "./compact.ts";
import type { Covers } from "./covers.ts";
import { type Reading, type Token, tokenAt } from "./reading.ts";
import type { FoundName } from "./run-names.ts";
import { isGivenName, isOrdinary, isSurname, NAMING_WORDS, PARTICLES } from "./vocabulary.ts";

/** In a joined word ("mariasantos") a name has at least this many letters. */
const SHORTEST_JOINED = 9;

export function lowerNamesIn(
  reading: Reading,
  covers: Covers,
  isKnown: (word: string) => boolean,
): readonly FoundName[] {
  const found: FoundName[] = [];
  const { tokens } = reading;
  const mayBeForeign = FOREIGN.test(reading.field.text);
  let reached = 0;
  for (const token of tokens) {
    const { index: at } = token;
    if (at < reached || token.case !== "lower" || covers.of[at] !== undefined) continue;
    const isName =
      isLowerName(reading, token, isKnown) || (mayBeForeign && isForeignScript(token.text));
    if (!isName || isKnown(token.key)) continue;
    reached = endOf(reading, at);
    found.push({ from: at, to: reached, guess: "person" });
  }
  return found;
}

/** Without a word that introduces it. */
const couldBeName = askedOnce(
  (lower, { jointed, digits }) =>
    jointed ||
    digits ||
    isGivenName(lower) ||
    (lower.length >= SHORTEST_JOINED && !isOrdinary(lower, false)),
);

function isLowerName(reading: Reading, token: Token, isKnown: (word: string) => boolean): boolean {
  const { key } = token;
  const { tokens, gapBefore } = reading;
  if (!couldBeName(token.shape) && !introduces(tokenAt(tokens, token.index - 1).shape))
    return false;
  if (isGivenName(key) && key.length > 2) {
    if (!isWord(token)) return true;
    const next = tokenAt(tokens, token.index + 1);
    if (gapBefore(next) === " " && next.case === "lower" && isSurname(next.key) && !isWord(next))
      return true;
    return isNamed(reading, token) === "surely";
  }
  const letters = token.digits ? key.replaceAll(/[^\p{L}]/gu, "") : key;
  if (letters.length >= SHORTEST_JOINED && !isWord(token) && joinedName(letters, isKnown))
    return true;
  // One letter is an article ("The name is a pseudonym") or an initial, which is looked for elsewhere.
  if (key.length === 1) return false;
  if (isNamed(reading, token) === "not") return false;
  return isAlias(reading, token) || (!isWord(token) && !isOrdinary(key, true));
}

function isWord({ key, line }: Token): boolean {
  return isOrdinary(key, line.filipino);
}

/** "The suspect, alias kulot, …": set off by itself, any word after "alias" is a name. */
function isAlias({ tokens, gapBefore }: Reading, { index, line }: Token): boolean {
  const [alias, next] = [tokenAt(tokens, index - 1), tokenAt(tokens, index + 1)];
  if (!/^(?:alias|alyas)$/u.test(alias.lower)) return false;
  const isSetOff = next.line !== line || !/^\s/u.test(gapBefore(next));
  return isSetOff && /[,(]\s*$/u.test(gapBefore(alias));
}

const FOREIGN = /[^\0-\u024F\p{Script=Latin}\p{M}\p{N}\p{P}\p{S}\p{Z}\p{C}]/u;

/** Letters of a script that has no capitals, or that the rest of the text is not written in. */
function isForeignScript(text: string): boolean {
  return FOREIGN.test(text);
}

/** One of these stands before a name, if anything says that one comes. */
const INTRODUCING: ReadonlySet<string> = new Set([
  ...NAMING_WORDS,
  ..."si sina named nicknamed alias alyas ginganlan ni kay kang nina kina is was ay".split(" "),
]);

const introduces = askedOnce((word) => INTRODUCING.has(word));

/** Do the words before say that a name comes? `surely`: even where it is a word too. */
function isNamed({ tokens, gapBefore }: Reading, token: Token): "surely" | "perhaps" | "not" {
  const before = tokenAt(tokens, token.index - 1);
  if (!INTRODUCING.has(before.lower) || before.line !== token.line) return "not";
  if (!/^[\s"“‘'*_]+$/u.test(gapBefore(token))) return "not";
  if (/^(?:si|sina)$/u.test(before.lower) && token.line.filipino) return "surely";
  if (/^(?:named|nicknamed|alias|alyas|ginganlan)$/u.test(before.lower)) return "surely";
  if (NAMING_WORDS.has(before.lower)) return "perhaps";
  if (/^(?:ni|kay|kang|nina|kina)$/u.test(before.lower) && token.line.filipino)
    return isGivenName(token.key) ? "perhaps" : "not";
  const two = tokenAt(tokens, token.index - 2);
  if (two.line !== token.line) return "not";
  if (/^(?:is|was)$/u.test(before.lower) && two.lower === "name")
    return isGivenName(token.key) ? "surely" : "perhaps";
  return before.lower === "ay" &&
    /^(?:pangalan|niya|ngalan)$/u.test(two.lower) &&
    isGivenName(token.key)
    ? "perhaps"
    : "not";
}

/** The name goes on with surnames, particles between, and with words that no language has. */
function endOf({ tokens, gapBefore }: Reading, from: number): number {
  let end = from + 1;
  for (let at = end; at < from + 5; at += 1) {
    const token = tokenAt(tokens, at);
    if (token.line !== tokenAt(tokens, from).line || token.case !== "lower") break;
    if (!/^\s+$/u.test(gapBefore(token))) break;
    if (PARTICLES.has(token.key)) continue;
    if ((!isSurname(token.key) && !isGivenName(token.key)) || isWord(token)) break;
    end = at + 1;
  }
  return end;
}
