/** Names under which a text tells of somebody, where no profile says so. */
import { NAME_MARKERS, OF_A_PERSON, SINGULAR_PRONOUNS, STAFF_WORDS } from "../data/person-words.ts";
import { isEnglish } from "../names/english.ts";
import { isFilipino } from "../names/filipino.ts";
import { framedSentencesIn, type FramedSentence } from "../language/frames.ts";
import { placesIn } from "../places/index.ts";
import { perField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";
import { type Atom, atomsIn, hasWord, isAdjacent, isIn, wordAt } from "./atoms.ts";
import { kinIn } from "./kin.ts";
import { isMonthWord } from "./months.ts";
import { within } from "./within.ts";
import { speaksOfOffence } from "./offences.ts";

/** A mark right after a name, be it possessive: "Tala*", "Tala’s,*". */
const MARK = /^(?:['’\u02BC]s?)?[,.;:!?”"’]{0,2}[*†‡§]/u;

/**
 * Names, in small letters, of people the field tells of as survivors: marked as pseudonyms, or one
 * word with a capital that has relatives, a story or a pronoun, where harm or rescue is spoken of.
 * Whoever is introduced as staff is none, and names of several words are staff's and institutions'.
 * Read once for each field, however many rules ask.
 */
export const namesToldOf = perField(namesIn);

function namesIn(field: FieldText): ReadonlySet<string> {
  const atoms = atomsIn(field);
  const sentences = framedSentencesIn(field);
  const places = placesIn(field);
  const told = new Set<string>();
  const staff = partsOfLongNames(field, atoms);
  for (const [number, sentence] of sentences.entries()) {
    for (let index = sentence.first; index < sentence.after; index += 1) {
      const atom = atoms[index];
      if (atom === undefined || !couldBeName(field, atoms, index)) continue;
      const { lower, start, end } = atom;
      if (told.has(lower) || staff.has(lower)) continue;
      // "The Survivor's Journey" is about nobody of that name.
      if (sentence.frames.some((frame) => frame.first <= index && index < frame.after)) continue;
      if (places.some((place) => place.start <= start && end <= place.end)) continue;
      const marked = MARK.test(field.text.slice(end, end + 6));
      const isStaff = !marked && introducesStaff(atoms, sentence);
      if (isStaff) staff.add(lower);
      else if (marked || isToldOf(field, atoms, index, sentences, number)) told.add(lower);
    }
  }
  return told;
}

/** Who is called by several names anywhere is not a survivor under a pseudonym: "Leonor Abrigo". */
function partsOfLongNames(field: FieldText, atoms: readonly Atom[]): Set<string> {
  const parts = new Set<string>();
  for (const [index, atom] of atoms.entries()) {
    const before = atoms[index - 1];
    if (atom.case !== "initial" || atom.first || before?.case !== "initial") continue;
    const marker = SINGULAR_PRONOUNS.has(before.lower) || NAME_MARKERS.has(before.lower);
    if (marker || before.first || !isAdjacent(field, atoms, index)) continue;
    parts.add(before.lower).add(atom.lower);
  }
  return parts;
}

/** No name of a person follows these: "the Senate", "sa Senado". */
const ARTICLES: ReadonlySet<string> = new Set("the a an this our its ang ng sa mga".split(" "));

function couldBeName(field: FieldText, atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index];
  if (atom === undefined || atom.case !== "initial" || atom.lower.length < 3) return false;
  if (isMonthWord(atom.lower) || SINGULAR_PRONOUNS.has(atom.lower)) return false;
  const [before, after] = [atoms[index - 1], atoms[index + 1]];
  if (isIn(ARTICLES, before)) return false;
  const joinsBefore =
    before !== undefined &&
    !before.first &&
    before.case !== "lower" &&
    before.case !== "none" &&
    isAdjacent(field, atoms, index);
  const joinsAfter =
    after !== undefined &&
    !after.first &&
    (after.case === "initial" || after.case === "upper") &&
    isAdjacent(field, atoms, index + 1) &&
    !atom.possessive;
  return !joinsBefore && !joinsAfter;
}

function introducesStaff(
  atoms: readonly Atom[],
  { first, after, frames }: FramedSentence,
): boolean {
  const harmed = frames.some(({ value }) => value === "survivor:one" || value === "child:one");
  if (harmed) return false;
  return hasWord(atoms, { first, after }, STAFF_WORDS);
}

function isToldOf(
  field: FieldText,
  atoms: readonly Atom[],
  index: number,
  sentences: readonly FramedSentence[],
  number: number,
): boolean {
  const atom = atoms[index];
  const sentence = sentences[number];
  if (atom === undefined || sentence === undefined) return false;
  if (atom.possessive) return isOwner(field, atoms, index);
  const marked = NAME_MARKERS.has(wordAt(atoms, index - 1));
  // A sentence begins with many words that are no names.
  const isWord = isEnglish(atom.lower) || isFilipino(atom.lower);
  if (atom.first && !marked && isWord) return false;
  const { paragraph } = sentence;
  const around = sentences
    .slice(Math.max(0, number - AROUND), number + AROUND)
    .filter((each) => each.paragraph === paragraph);
  if (marked) return around.some((each) => speaksOfHarm(atoms, each));
  const near = sentences.slice(number, number + 2).filter((each) => around.includes(each));
  const taken = near.some((each) => hasWord(atoms, each, SINGULAR_PRONOUNS));
  return taken && near.some((each) => speaksOfHarm(atoms, each));
}

/** How far behind "Tala's" that may stand which is hers, in words. */
const REACH = 4;

/** How far from a name after "si" its paragraph may speak of harm, in sentences. */
const AROUND = 8;

const RESCUED = /^(?:rescu|nailigtas|iniligtas|niligtas|naluwas|giluwas|shelter|dangpanan)/u;

/** Of harm, of a survivor or child, of an offence or a rescue. */
function speaksOfHarm(atoms: readonly Atom[], sentence: FramedSentence): boolean {
  const { first, after, frames } = sentence;
  const framed = frames.some(
    ({ value }) => value === "survivor:one" || value === "child:one" || value === "harm:yes",
  );
  if (framed || speaksOfOffence(atoms, sentence)) return true;
  return atoms.slice(first, after).some(({ lower }) => RESCUED.test(lower));
}

/** "Tala's mother", "Tala's two little cousins", "Tala's story": not "the country's laws". */
function isOwner(field: FieldText, atoms: readonly Atom[], index: number): boolean {
  let end = atoms[index]?.end ?? 0;
  const start = end;
  for (let at = index + 1; at <= index + REACH; at += 1) {
    const atom = atoms[at];
    if (atom === undefined || atom.first) break;
    if (OF_A_PERSON.has(atom.lower)) return true;
    end = atom.end;
  }
  return within(kinIn(field), { start, end }).length > 0;
}
