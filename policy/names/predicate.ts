import * as data from "./data/filipino-syntax.ts";
import { hasNativeLetters, isFilipino } from "./filipino.ts";
import { type Reading, type Token, tokenAt } from "./reading.ts";
import { isGivenName, isSurname } from "./vocabulary.ts";
import { wordSet } from "./word-list.ts";

const PARTICLES = wordSet(data.AFTER_PREDICATE);
const LINKS = wordSet(data.LINKING);
const NAMING = wordSet(data.NAMED_BY);

/**
 * Is the first word of a Filipino sentence its predicate, whatever list lacks it: "Pagmasdan ang …",
 * "Mahilig magsulat …", "Libre ang …"? A person's name would have "si" before it, or "ay" after it.
 */
export function isPredicate({ tokens, gapBefore }: Reading, token: Token): boolean {
  const [next, after] = [tokenAt(tokens, token.index + 1), tokenAt(tokens, token.index + 2)];
  if (!token.starts || !token.line.filipino || next.line !== token.line) return false;
  if (isGivenName(token.key) || isSurname(token.key)) return false;
  if (gapBefore(next) !== " " || next.case !== "lower" || next.lower === "ay") return false;
  if (NAMING.has(next.lower) || NAMING.has(after.lower)) return false;
  if (LINKS.has(next.lower)) return true;
  return hasNativeLetters(token.key) && (PARTICLES.has(next.lower) || isFilipino(next.lower));
}
