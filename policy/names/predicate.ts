import { hasNativeLetters, isFilipino } from "./filipino.ts";
import { type Reading, type Token, tokenAt } from "./reading.ts";
import { isGivenName, isSurname } from "./vocabulary.ts";

/** Small words after a Filipino predicate that are no roots of a list. */
const PARTICLES: ReadonlySet<string> = new Set(
  "ang ng nang sa mga si sina ni nina kay na pa ba po din rin nga ug og ako ka siya kami tayo kita sila kamo kayo ko mo niya namin natin ninyo nila namo nato nako nimo inyo dayon kini kana ito iyan ra man lang lamang gyud gayod kaayo gihapon usab pud sad daw raw naman muna talaga".split(
    " ",
  ),
);
/** What links a noun or adjective to the next one: a person's name would have "si" before it there. */
const LINKS: ReadonlySet<string> = new Set("ng na nga sa mga po".split(" "));
/** Of whom a name is told: "Marisol ang pangalan niya", "Rosal ang biktima". */
const NAMING: ReadonlySet<string> = new Set(
  "tawag pangalan ngalan palayaw angga unang una biktima survivor batang bata babae babaeng lalaki dalagita pinakabata panganay bunso".split(
    " ",
  ),
);

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
