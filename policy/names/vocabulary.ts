/** The word lists by which names are told from words, each made when first asked for. */
import { CEBUANO_ROOTS } from "./data/cebuano.ts";
import { ENGLISH_DOUBLED } from "./data/english-extra.ts";
import { GIVEN_NAMES, NEVER_WORDS } from "./data/given-names.ts";
import { SHORT_FORMS } from "./data/institutions.ts";
import { SURNAMES } from "./data/surnames.ts";
import * as syntax from "./data/syntax.ts";
import { TAGALOG_ROOTS } from "./data/tagalog.ts";
import * as titles from "./data/titles.ts";
import { isEnglish } from "./english.ts";
import { isFilipino, looksFilipino } from "./filipino.ts";
import { lazily, remembering, wordSet } from "./word-list.ts";

const given = lazily(() => wordSet(GIVEN_NAMES));
const surnames = lazily(() => wordSet(SURNAMES));

/** Given names as they are made anew in the Philippines every day: "Rhealyn", "Jessabelle". */
const COINED = /(?:lyne?|lynn|belle|beth|marie|jane|anne|mae|rey)$/u;
const SHORTEST_COINED = 6;

export const isGivenName = remembering((word) => {
  if (given().has(word)) return true;
  if (word.length < SHORTEST_COINED || !COINED.test(word)) return false;
  return !isEnglish(word) && !isFilipino(word);
});

export const isSurname = (word: string): boolean => surnames().has(word);

export const HEADS = wordSet(titles.HEADS, titles.FILIPINO_HEADS);
export const ROLES = wordSet(titles.ROLES);
export const PERSON_TITLES = wordSet(titles.PERSON_TITLES);
export const GENERIC = wordSet(titles.GENERIC);
export const CONNECTORS = wordSet(titles.CONNECTORS);
export const FUNCTION_WORDS = wordSet(titles.FUNCTION_WORDS);
export const PARTICLES = wordSet(titles.PARTICLES);
export const MARKERS: ReadonlySet<string> = new Set(titles.PERSONAL_MARKERS);
export const ACRONYMS = wordSet(SHORT_FORMS);

export const PERSON_VERBS = wordSet(syntax.PERSON_VERBS);
export const THING_VERBS = wordSet(syntax.THING_VERBS);
export const ABSTRACT_NAMES = wordSet(syntax.ABSTRACT_NAMES);
export const THING_STATES = wordSet(syntax.THING_STATES);
export const PERSON_NOUNS = wordSet(syntax.PERSON_NOUNS);
export const PRONOUNS = wordSet(syntax.PERSON_PRONOUNS);
export const BEFORE_TIME_OR_PLACE = wordSet(syntax.BEFORE_TIME_OR_PLACE);
export const NAMING_WORDS = wordSet(syntax.NAMING_WORDS);

const doubled = lazily(() => wordSet(ENGLISH_DOUBLED));
const filipinoRoots = lazily(() => wordSet(TAGALOG_ROOTS, CEBUANO_ROOTS));

/** Nouns that only titles of things are made of: "Prevention", "Partnership". */
const ABSTRACT =
  /(?:tion|sion|ment|ship|ance|ence|ism|ity|ness|logy|ing|ics|ure|age|ery|ary|ism|ist|ists|ings|tions|ments|ships|ures)$/u;

/** Is it an ordinary word, in the language of its line? Small letters; joints are taken apart. */
export function isOrdinary(word: string, filipino: boolean): boolean {
  if (isPlain(word, filipino)) return true;
  const parts = word.split(/['-]+/u);
  const [first = "", second] = parts;
  if (second === undefined) return false;
  // "Jun-jun": said twice it is a nickname, unless the language says the word so ("bye-bye").
  if (parts.length === 2 && first === second)
    return doubled().has(first) || (filipino && filipinoRoots().has(first));
  return parts.every((part) => part.length === 1 || /^\d+$/u.test(part) || isPlain(part, filipino));
}

const neverWords = lazily(() => wordSet(NEVER_WORDS));

/** Spanish nouns of things, as Filipino languages write them: "apelasyon", "komunidad". */
const LOANED =
  /(?:s[iy]?yon|i?dad|mento|ismo|ensya|ensiya|ansya|ansiya|tura|lohiya|grapiya|metro)$/u;

function isPlain(word: string, filipino: boolean): boolean {
  if (neverWords().has(word)) return false;
  if (isEnglish(word)) return true;
  if (!filipino) return false;
  return isFilipino(word) || (LOANED.test(word) && !isGivenName(word) && !isSurname(word));
}

/** Has it the shape of a Filipino verb, and nothing of a name we know? */
export function mayBeFilipino(word: string): boolean {
  return looksFilipino(word) && !isGivenName(word) && !isSurname(word);
}

/** May a title-case group be headed by this word? */
export function isHead(word: string): boolean {
  if (HEADS.has(word)) return true;
  const last = word.slice(word.lastIndexOf("-") + 1);
  if (HEADS.has(last)) return true;
  return last.length > 6 && ABSTRACT.test(last) && !isGivenName(last) && isEnglish(last);
}
