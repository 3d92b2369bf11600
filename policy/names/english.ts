import { ENGLISH_EXTRA } from "./data/english-extra.ts";
import { ENGLISH_ROOTS } from "./data/english.ts";
import { isFormOf } from "./english-stems.ts";
import { frontCodedSet, lazily, remembering } from "./word-list.ts";

const roots = lazily((): ReadonlySet<string> => {
  const words = frontCodedSet(ENGLISH_ROOTS);
  for (const word of ENGLISH_EXTRA.split(/\s+/u)) words.add(word);
  return words;
});

/** Prefixes that make new words as they are needed. */
const PREFIX =
  /^(?:anti|counter|cross|cyber|fore|hyper|inter|micro|mis|multi|non|out|over|post|pre|pro|pseudo|re|self|semi|socio|sub|super|trans|ultra|un|under)(.{4,})$/u;

/** Is it an English word, in a regular form of it? In small letters, without accents. */
export const isEnglish = remembering((word) => {
  const rest = PREFIX.exec(word)?.[1];
  return isFormOf(roots(), word) || (rest !== undefined && isFormOf(roots(), rest));
});
