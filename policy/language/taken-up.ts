/** A relative whom the next sentence takes up as who did it: "He loved his aunt. She was the one who sold him." */
import type { Role } from "../data/language/roles.ts";
import { type Atom, wordAt } from "../details/atoms.ts";
import type { PhraseHit } from "../text/phrases.ts";
import type { Sentence } from "../text/sentences.ts";
import type { Relative } from "./relatives.ts";

/** Within so many words of its beginning a sentence says what the one it takes up did. */
const SOON = 7;
/** "In the end he", "Then she": how many words the pronoun is among. */
const LEAD = 4;
const PRONOUNS: ReadonlySet<string> = new Set(["she", "he", "siya"]);

const FEMALE =
  /(?:mother|mom|mum|mama|aunt|auntie|sister|nanay|inay|ina|lola|tiya|tita|inahan|iyaan|wife|niece)/u;
const MALE =
  /(?:father|dad|papa|uncle|brother|tatay|itay|ama|lolo|tiyo|tito|kuya|amahan|uyoan|husband|nephew)/u;
const OBJECTS: ReadonlySet<string> = new Set(
  "her him them me us kaniya kanya niya girl boy child children".split(" "),
);
const PASSIVE: ReadonlySet<string> = new Set("was were been being is are got not never".split(" "));

/** `next` is the sentence after the relative's, with the roles that stand in it. */
export function isTakenUp(
  atoms: readonly Atom[],
  next: Sentence,
  roles: readonly PhraseHit<Role>[],
  relative: Relative,
): boolean {
  const { relation, owner, plural, possessive } = relative;
  if (owner !== "one" || plural || possessive || relation === "child") return false;
  const soon = atoms.slice(next.first, Math.min(next.after, next.first + LEAD));
  const lead = soon.findIndex(({ lower }) => PRONOUNS.has(lower));
  const at = next.first + lead;
  const pronoun = wordAt(atoms, at);
  if (lead < 0 || !couldBe(pronoun, atoms.slice(relative.first, relative.after))) return false;
  const [did] = roles;
  if (did === undefined || did.first - at > SOON) return false;
  if (did.value === "accused") return true;
  if (did.value !== "harms" && did.value !== "hands") return false;
  if (pronoun === "siya") return /^(?:ang|mao|maoy)$/u.test(wordAt(atoms, at + 1));
  if (PASSIVE.has(wordAt(atoms, did.first - 1))) return false;
  const object = atoms.slice(did.after - 1, did.after + 2);
  return object.some(({ lower }) => OBJECTS.has(lower));
}

function couldBe(pronoun: string, words: readonly Atom[]): boolean {
  const written = words.at(-1)?.lower ?? "";
  if (pronoun === "she") return !MALE.test(written) || FEMALE.test(written);
  // Tagalog and Cebuano have one word for both.
  return pronoun === "siya" || !FEMALE.test(written);
}
