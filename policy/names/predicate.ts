import { isFilipino, mayBePredicate } from "./filipino.ts";
import type { Reading, Token } from "./reading.ts";
import { isGivenName, isSurname } from "./vocabulary.ts";

/** What follows a Filipino predicate, and no name that stands without its "si". */
const AFTER_PREDICATE: ReadonlySet<string> = new Set(
  "ang ng nang sa mga si sina ni nina kay na pa ba po din rin nga ug og ako ka siya kami tayo kita sila kamo kayo ko mo niya namin natin ninyo nila namo nato nako nimo inyo dayon kini kana ito iyan".split(
    " ",
  ),
);
/** What links a noun or adjective to the next one: a person's name would have "si" before it there. */
const LINKS: ReadonlySet<string> = new Set("ng na nga sa mga po".split(" "));
const NAMING: ReadonlySet<string> = new Set(
  "tawag pangalan ngalan palayaw angga unang una biktima batang bata pinakabata panganay bunso".split(
    " ",
  ),
);

/** Tagalog and Cebuano begin with the verb: "Pagmasdan ang …", but "Marisol ang pangalan niya". */
export function isPredicate({ tokens, gapBefore }: Reading, token: Token): boolean {
  const [next, after] = [tokens[token.index + 1], tokens[token.index + 2]];
  if (!token.starts || !token.line.filipino || next?.line !== token.line) return false;
  if (isGivenName(token.key) || isSurname(token.key)) return false;
  if (gapBefore(next) !== " " || next.case !== "lower") return false;
  const isShaped = mayBePredicate(token.key);
  if (isShaped ? !goesOn(next.lower) : !LINKS.has(next.lower)) return false;
  return after === undefined || !NAMING.has(after.lower);
}

/** "Mahilig magsulat …": any word of the language, but what tells of the one before: "Mayumi ay …". */
function goesOn(lower: string): boolean {
  return AFTER_PREDICATE.has(lower) || (lower !== "ay" && isFilipino(lower));
}
