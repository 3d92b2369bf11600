/** Who is singled out as the one who did it: "ang tatay niya ang kumuha", "behind the camera was her aunt". */
import type { Role } from "../data/language/roles.ts";
import { FOCUS_MARKS, IDENTITY_LINKS, LINKING_WORDS } from "../data/language/roles.ts";
import { type Atom, wordAt } from "../details/atoms.ts";
import type { PhraseHit } from "../text/phrases.ts";
import type { Relative } from "./relatives.ts";

/** How many linking words may stand between a relative and the verb, "mismo ang siyang". */
const LINKS = 4;
/** … and, in English, between "who" and it: "who had also". */
const HELPERS = 3;

/**
 * Does the sentence say which person it was, and that it was this relative? What helpers do as well
 * ("took the photos") counts here, because a text singles out only who is to blame.
 */
export function isSingledOut(
  atoms: readonly Atom[],
  roles: readonly PhraseHit<Role>[],
  relative: Relative,
): boolean {
  return roles.some(({ value, first, after }) => {
    if (value !== "harms" && value !== "hands") return false;
    return first >= relative.after
      ? isFocus(atoms, relative, first)
      : after <= relative.first && isIdentity(atoms, relative, { first, after }, value);
  });
}

/** "ang iyang amahan maoy nagpadala", "it was her aunt who took". */
function isFocus(atoms: readonly Atom[], relative: Relative, verb: number): boolean {
  const between = atoms.slice(relative.after, verb).map(({ lower }) => lower);
  // "it was her aunt who", "her aunt was the one who"
  const isIt = wordAt(atoms, relative.first - 2) === "it" && between[0] === "who";
  const who = isIt
    ? 0
    : between.findIndex((word, at) => word === "who" && between[at - 1] === "one");
  if (who >= 0) return between.length - who <= 1 + HELPERS;
  const mark = between.findIndex((word) => FOCUS_MARKS.has(word));
  return (
    mark >= 0 &&
    between.length <= LINKS &&
    between.every((word) => LINKING_WORDS.has(word) || FOCUS_MARKS.has(word))
  );
}

/** "Ang kumuha ng larawan ay walang iba kundi ang tiyahin niya", "behind the camera was her aunt". */
function isIdentity(
  atoms: readonly Atom[],
  relative: Relative,
  verb: { readonly first: number; readonly after: number },
  role: Role,
): boolean {
  const nominal = /^(?:ang|mao|maoy|siyang|nasa)$/u.test(wordAt(atoms, verb.first - 1));
  if (!nominal && role !== "hands") return false;
  const between = atoms.slice(verb.after, relative.first).map(({ lower }) => lower);
  const link = between.findLastIndex((word) => IDENTITY_LINKS.has(word));
  if (link < 0) return false;
  return between.slice(link).every((word) => LINKING_WORDS.has(word) || IDENTITY_LINKS.has(word));
}
