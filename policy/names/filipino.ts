/**
 * Is it a Tagalog or Cebuano word? Both make many words of one root: a list of forms would have no
 * end, so forms are taken apart: prefixes, infixes, suffixes, repeated syllables, and the sounds that
 * change where they meet. Too generous for a proof, it serves where a sentence is Filipino and its
 * first word has to be told from a name.
 */
import { CEBUANO_WORDS } from "./data/cebuano-words.ts";
import { CEBUANO_ROOTS } from "./data/cebuano.ts";
import { TAGALOG_WORDS } from "./data/tagalog-words.ts";
import { TAGALOG_ROOTS } from "./data/tagalog.ts";
import { lazily, remembering, wordSet } from "./word-list.ts";

const roots = lazily(() => wordSet(TAGALOG_ROOTS, CEBUANO_ROOTS));
/** Words as they stand: forms derived from so many would cover names. */
const wholeWords = lazily(() => wordSet(TAGALOG_WORDS, CEBUANO_WORDS));

const PREFIXES = (
  "nagpaka magpaka nagka magka pagka nagkaka magkaka pagkaka nagpa magpa pagpa pinapag napag mapag ipinapa ipinag ipinang ipina ipag ipang ipa " +
  "pinaki pinag pinang pina pinaka pinagka nakipag makipag pakikipag nakikipag makikipag pakiki pakipag paki naki maki nakapag makapag nakakapag makakapag pagkakapag " +
  "nakaka makaka naka maka nagsi magsi nagsipag naipa maipa nai mai naka napaka kasing sing magkasing " +
  "tagapag tagapang tagapa taga tag mapang mapag mapa napa nag mag pag nang mang pang nam mam pam nan man pan na ma pa ka kina ika i sang um in ini ni ki " +
  "gipang gipaka gipa gika gi mi mo mu nahi mahi naga maga paga nanag manag panag nakig makig pakig nagtina tig mang nang ting ig hing hi inig kinaka magti tagsa"
).split(" ");

/** After a nasal prefix the first sound of the root is gone: "pamumuhay" has "buhay". */
const LOST: Readonly<Record<string, readonly string[]>> = {
  m: ["b", "p"],
  n: ["t", "d", "s", "l"],
  g: ["k", ""],
};

const SUFFIXES = [
  "hanan",
  "anan",
  "han",
  "hin",
  "nan",
  "nin",
  "hon",
  "ran",
  "rin",
  "an",
  "in",
  "on",
  "un",
  "ay",
  "hi",
  "ha",
  "n",
  "i",
  "a",
  "g",
  "ng",
];

const VOWEL = /[aeiou]/u;
const DEEPEST = 5;
const LONGEST = 28;

/** In small letters, without accents. Hyphens and apostrophes are taken as joints. */
export const isFilipino = remembering((word) => {
  if (word.length > LONGEST) return false;
  if (wholeWords().has(word) || isForm(word, 0)) return true;
  const parts = word.split(/['-]/u).filter((part) => part !== "");
  return (
    parts.length > 1 &&
    parts.every((part) => isJoint(part) || wholeWords().has(part) || isForm(part, 0))
  );
});

/** What stands before a hyphen or after an apostrophe: a prefix, or the "t" of "at" and the "y" of "ay". */
function isJoint(part: string): boolean {
  return part === "t" || part === "y" || part === "g" || PREFIXES.includes(part);
}

function isForm(word: string, depth: number): boolean {
  if (word.length < 2) return false;
  if (roots().has(word)) return true;
  if (depth === DEEPEST || word.length < 4) return false;
  return strippedOf(word).some((rest) => rest.length >= 3 && isForm(rest, depth + 1));
}

function strippedOf(word: string): readonly string[] {
  return [
    ...withoutSuffix(word),
    ...withoutPrefix(word),
    ...withoutInfix(word),
    ...unrepeated(word),
  ];
}

function withoutSuffix(word: string): readonly string[] {
  return SUFFIXES.flatMap((suffix) => {
    if (!word.endsWith(suffix) || word.length - suffix.length < 3) return [];
    const stem = word.slice(0, -suffix.length);
    // "pagsunod" but "sundan", "gusto" but "gustuhin", "lakad" but "lakaran".
    const rounded = stem.replace(/u([^aeiou]*)$/u, "o$1");
    const hardened = stem.replace(/r$/u, "d");
    return [...new Set([stem, rounded, hardened])];
  });
}

function withoutPrefix(word: string): readonly string[] {
  return PREFIXES.flatMap((prefix) => {
    if (!word.startsWith(prefix) || word.length - prefix.length < 3) return [];
    const rest = word.slice(prefix.length);
    const forms = [rest];
    // "dami" but "marami".
    if (rest.startsWith("r")) forms.push(`d${rest.slice(1)}`);
    const nasal = prefix.at(-1) ?? "";
    if (VOWEL.test(rest.charAt(0)) && prefix.length > 2 && prefix !== "pag" && prefix !== "nag") {
      forms.push(...(LOST[nasal] ?? []).map((lost) => lost + rest));
    }
    return forms;
  });
}

/** "tumawag" and "tinawag" have "tawag". */
function withoutInfix(word: string): readonly string[] {
  const [, first, rest] = /^([^aeiou]{1,2})(?:um|in)(.{2,})$/u.exec(word) ?? [];
  return first === undefined || rest === undefined ? [] : [first + rest];
}

/** "tatakbo", "magtatrabaho", "darating": the first syllable said twice; and whole words: "arawaraw". */
function unrepeated(word: string): readonly string[] {
  const half = word.length / 2;
  const whole = word.slice(0, half) === word.slice(half) ? [word.slice(half)] : [];
  const [, consonant = "", vowel = "", rest = ""] = /^([^aeiou]?)([aeiou])(.*)$/u.exec(word) ?? [];
  const hard = consonant === "d" && rest.startsWith("r") ? `d${rest.slice(1)}` : rest;
  const again = /^([^aeiou]*)([aeiou])/u.exec(hard);
  if (again === null || again[2] !== vowel || !(again[1] ?? "").startsWith(consonant)) return whole;
  return consonant === "" && again[1] !== "" ? whole : [...whole, hard];
}

/** Affixes of such length that they show a verb whatever the root. */
const VERBAL =
  /^(?:(?:na|ma)?(?:kikipag|kipag|kapag)|ipin|ipag|pinag|pinang|nagp?a?ka|magp?a?ka|nagpa|magpa|pagpa|pagka|gipang|gipa|nakig|makig|pakig|panag|managsa|nanag|nag|mag|naka|maka|naga|maga|tagapag|gi)[a-z-]{4,}$|^[bdghklmnpstwy](?:um|in)[aeiou][a-z]{3,}$|^[a-z]{4,}(?:ahan|uhan|ihan|uhin|ihin|ahin)g?$/u;

/** Has it the shape of a Filipino verb or verbal noun? To be asked only of what no list of names knows. */
export function looksFilipino(word: string): boolean {
  return VERBAL.test(word);
}

/** Letters of native words: "c", "f", "j", "v" and their like are of names and loans. */
const NATIVE = /^(?!.*(?:ll|th|ph|ch|sh|rh|tt|nn))[abdeghiklmnoprstuwy'-]{4,}$/u;

/** Is it written as native words are? Names mostly are not: "Jhazmine", "Cristina", "Rhealyn". */
export function hasNativeLetters(word: string): boolean {
  return NATIVE.test(word);
}
