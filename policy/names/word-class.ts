import { askedOnce } from "../text/word-shapes.ts";
import { isWithheld } from "./acronyms.ts";
import { isMadeOfWords } from "./compact.ts";
import type { Cover } from "./covers.ts";
import { gazetteer } from "./known-names.ts";
import type { Token } from "./reading.ts";
import {
  ACRONYMS,
  FUNCTION_WORDS,
  GENERIC,
  HEADS,
  isGivenName,
  isHead,
  isOrdinary,
  mayBeFilipino,
  ROLES,
} from "./vocabulary.ts";

/**
 * What a capitalised word may be. `double`: a word and a given name both (Joy, Mark). `ordinary`: a
 * word and nothing else. `unknown`: no word, and nobody that is known.
 */
export type WordClass =
  | "person"
  | "thing"
  | "number"
  | "initial"
  | "head"
  | "role"
  | "generic"
  | "ordinary"
  | "double"
  | "unknown"
  | "connector";

/** As most words with a capital are: one capital, and small letters. */
const isWritten = askedOnce((_lower, { text }) => /^\p{Lu}\p{Ll}+$/u.test(text));

/** `acronyms`: the short forms that the document introduces itself. */
export function classOf(
  token: Token,
  cover: Cover | undefined,
  acronyms: ReadonlySet<string>,
): WordClass {
  if (cover !== undefined) return cover;
  const { text, key, line } = token;
  if (token.case === "lower") return "connector";
  if (!isWritten(token.shape)) {
    if (!/\p{L}/u.test(text) || /^\d+\p{L}{0,2}$/u.test(text)) return "number";
    if (isWithheld(text)) return "generic";
    if (/^\P{L}*\p{L}\P{L}*$/u.test(text)) return classOfLetter(token);
    if (isAcronym(token, acronyms)) return "thing";
  }
  if (FUNCTION_WORDS.has(key) && !isGivenName(key)) return "connector";
  const isWord = isOrdinary(key, line.filipino);
  if (isGivenName(key)) return isWord ? "double" : "unknown";
  if (ROLES.has(key)) return "role";
  if (HEADS.has(key)) return "head";
  if (GENERIC.has(key)) return "generic";
  if (isWord) return isHead(key) ? "head" : "ordinary";
  if (isCode(token) || isKeyword(token)) return "generic";
  return token.starts && line.filipino && mayBeFilipino(key) ? "ordinary" : "unknown";
}

/** "I" and "A" are words where a sentence starts or a title is set; other letters stand for a name. */
function classOfLetter({ text, starts, line, key }: Token): WordClass {
  if (text === "I") return "generic";
  return /^[ao]$/u.test(key) && (starts || line.set !== "prose") ? "ordinary" : "initial";
}

function isAcronym({ text, line, case: written }: Token, acronyms: ReadonlySet<string>): boolean {
  if (!/\p{Lu}.*\p{Lu}/u.test(text)) return false;
  const base = text.replace(/'?s$/u, "");
  if (acronyms.has(text) || acronyms.has(base) || ACRONYMS.has(text)) return true;
  if (ACRONYMS.has(base) || ACRONYMS.has(base.toUpperCase()))
    return line.set !== "upper" || written === "upper";
  const parts = base.split("-");
  const isShort = (part: string): boolean => acronyms.has(part) || isThing(part);
  return (
    parts.some(isShort) &&
    parts.every((part) => isShort(part) || isOrdinary(part.toLowerCase(), false))
  );
}

/** "DOJ-OOC", "IJM-supported", "UNICEF-led": parts that are known each by itself. */
function isThing(part: string): boolean {
  if (ACRONYMS.has(part) || /^\d+$/u.test(part)) return true;
  const known = gazetteer().get(part.toLowerCase()) ?? [];
  return known.some(({ keys, ambiguous }) => keys.length === 1 && !ambiguous);
}

/** "MP4", "G20", "Q3", "PHL-24"; "eSafety"; and three consonants or more, which nobody is called. */
function isCode({ text, case: written }: Token): boolean {
  if (/^\p{Lu}{1,2}\d+\p{L}?$/u.test(text)) return true;
  if (/^\p{Lu}{2,5}(?:-\d+)+$/u.test(text)) return true;
  if (/^[ei]\p{Lu}\p{Ll}+$/u.test(text) && isOrdinary(text.slice(1).toLowerCase(), false))
    return true;
  return written === "upper" && text.length >= 3 && /^[B-DF-HJ-NP-TV-XZ]+$/u.test(text);
}

/** "IFISTAND": words run together, to be sent as a text message. */
function isKeyword({ text, key, case: written }: Token): boolean {
  return written === "upper" && text.length >= 6 && isMadeOfWords(key, () => false);
}
