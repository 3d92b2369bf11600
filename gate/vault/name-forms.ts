import { normaliseName } from "../../policy/index.ts";
import { ORDINARY_NAMES } from "./ordinary-names.ts";

/** Words that make one part with the word after them: "de la Cruz" is one, "la" is none. */
const PARTICLES: ReadonlySet<string> = new Set(
  "de del dela delas delos la las los da das do dos di du le san santa santo sta sto st van von der den ter bin bint binti ibn al el y e mac mc o".split(
    " ",
  ),
);

/** Said after a name, and left out as often as not. */
const SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** Fewer letters than this are a word or an initial too often to tell somebody. */
const LEAST_LETTERS = 4;
/** In scripts that write a name in one or two characters. */
const LEAST_CHARACTERS = 2;

/**
 * Every writing of a real name that is protected, as `normaliseName` writes them:
 *
 * - the whole name, with and without initials;
 * - any part of it beside any other, and runs of them, the surname also first;
 * - a part alone that has four letters or more and is not an ordinary name;
 * - a name of one part alone, whatever it is: whoever enters it by itself means it.
 *
 * Neither particles nor initials count as parts. "Cruz, Ana" is "Ana Cruz". Empty for what holds
 * no letters.
 */
export function formsOf(name: string): readonly string[] {
  const all = partsOf(inOrder(name));
  const parts = all.filter((part) => !isInitial(part));
  if (parts.length < 2) {
    const whole = all.join("");
    return whole === "" ? [] : [whole];
  }
  const forms = [all.join(""), ...runsOf(parts), ...pairsOf(parts), ...surnameFirst(parts)];
  return [...new Set([...forms, ...parts.filter(countsAlone)])];
}

function inOrder(name: string): string {
  const [surname, given, ...rest] = name.split(",");
  return given === undefined ? name : [given, ...rest, surname].join(" ");
}

function partsOf(name: string): readonly string[] {
  const parts: string[] = [];
  let begun = "";
  for (const word of name.split(/\s+/u).map(normaliseName)) {
    if (word === "" || SUFFIXES.has(word)) continue;
    begun += word;
    if (PARTICLES.has(word)) continue;
    parts.push(begun);
    begun = "";
  }
  return begun === "" ? parts : [...parts, begun];
}

function isInitial(part: string): boolean {
  return /^\p{Script=Latin}$/u.test(part);
}

/** Two or more parts that stand together. */
function runsOf(parts: readonly string[]): readonly string[] {
  return parts.flatMap((_, start) =>
    parts.slice(start + 1).map((_, length) => parts.slice(start, start + length + 2).join("")),
  );
}

/** Any two, what stands between them left out. */
function pairsOf(parts: readonly string[]): readonly string[] {
  return parts.flatMap((first, index) => parts.slice(index + 1).map((second) => first + second));
}

/** As a list writes it: the surname, then the first name or all of them. */
function surnameFirst(parts: readonly string[]): readonly string[] {
  const surname = parts.at(-1) ?? "";
  const given = parts.slice(0, -1);
  return [surname + given.join(""), ...given.map((name) => surname + name)];
}

function countsAlone(part: string): boolean {
  if (ORDINARY_NAMES.has(part)) return false;
  const isLatin = /\p{Script=Latin}/u.test(part);
  return part.length >= (isLatin ? LEAST_LETTERS : LEAST_CHARACTERS);
}
