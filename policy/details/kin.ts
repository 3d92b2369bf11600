/** Words for relatives in a text, with how many there are. */
import {
  KIN_ADJECTIVES,
  KIN_WORDS,
  type KinWord,
  NOT_KIN_AFTER,
  NOT_KIN_BEFORE,
  POSSESSIVES,
} from "../data/kin-words.ts";
import { isEnglish } from "../names/english.ts";
import { perField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";
import { askedOnce } from "../text/word-shapes.ts";
import { type Atom, atomsIn, cutOut, isAdjacent, isIn, wordAt } from "./atoms.ts";
import { numberAt } from "./numbers.ts";
import { phraseAt, phraseBook } from "./phrases.ts";
import type { KinHit } from "./types.ts";

const BOOK = phraseBook(KIN_WORDS);
/** Every word for a relative, in order. The span takes in a number before it: "two cousins". */
export const kinIn = perField((field): readonly KinHit[] => {
  const atoms = atomsIn(field);
  const hits: KinHit[] = [];
  for (let index = 0; index < atoms.length;) {
    const kin = kinAt(field, atoms, index);
    if (kin !== undefined) hits.push(hitOf(field, atoms, kin));
    index = kin?.next ?? index + 1;
  }
  return hits;
});

interface KinAt {
  readonly first: number;
  readonly next: number;
  readonly word: Pick<KinWord, "relation" | "plural">;
  readonly count?: number;
}

const mayBegin = askedOnce((word) => BOOK.has(word) || CHILDREN.has(word));

function kinAt(field: FieldText, atoms: readonly Atom[], index: number): KinAt | undefined {
  const atom = atoms[index];
  if (atom === undefined || !mayBegin(atom.shape)) return undefined;
  const found = phraseAt(BOOK, atoms, index);
  if (found === undefined) return childrenAt(atoms, index);
  const { next, value: word } = found;
  if (!isRelative(field, atoms, index, next)) return undefined;
  const parentOf = word.relation === "mother" || word.relation === "father";
  const children = parentOf && atoms[next]?.lower === "of" ? numberAt(atoms, next + 1) : undefined;
  // "the mother of two of the victims": two who are not all hers.
  if (children !== undefined && wordAt(atoms, children.next) !== "of") {
    const named = /^(?:children|kids|sons|daughters)$/u.test(wordAt(atoms, children.next));
    const end = named ? children.next + 1 : children.next;
    return {
      first: index,
      next: end,
      word: { relation: "child", plural: true },
      count: children.value,
    };
  }
  return { ...counted(atoms, index, word), next };
}

const CHILDREN: ReadonlyMap<string, boolean> = new Map([
  ["child", false],
  ["kid", false],
  ["children", true],
  ["kids", true],
  ["siblings", true],
]);

const ONE_OF: ReadonlySet<string> = new Set(
  "one eldest oldest youngest second third fourth fifth sixth seventh mother father parents family".split(
    " ",
  ),
);

/** "six children", "her own child": somebody's, told by whose or how many of whose. */
function childrenAt(atoms: readonly Atom[], index: number): KinAt | undefined {
  const plural = CHILDREN.get(wordAt(atoms, index));
  if (plural === undefined) return undefined;
  const told = counted(atoms, index, { relation: "child", plural });
  const owner = atoms[told.first - 1];
  const own = atoms[index - 1]?.lower === "own" ? atoms[index - 2] : owner;
  const isOwned =
    own !== undefined && (POSSESSIVES.has(own.lower) || (own.possessive && own.case !== "lower"));
  // "their children" is everybody's; "his six children", "her child" are one family's.
  const isOneFamily = isOwned && !/^(?:their|our|your)$/u.test(own.lower);
  const isCounted = isOwned && told.count !== undefined && plural;
  // "one of six children", "the eldest of four": not "a group of twelve children".
  const isOneOf = owner?.lower === "of" && ONE_OF.has(wordAt(atoms, told.first - 2));
  return isOneFamily || isCounted || (isOneOf && told.count !== undefined)
    ? { ...told, next: index + 1 }
    : undefined;
}

/** Takes in the number and what stands between: "two younger sisters", "dalawang kapatid". */
function counted(atoms: readonly Atom[], index: number, word: KinAt["word"]): KinAt {
  let before = index - 1;
  while (isIn(KIN_ADJECTIVES, atoms[before])) before -= 1;
  const count = numberEndingAt(atoms, before);
  // "a", "isang" and "usa ka" count as one, and belong to the sentence.
  if (count !== undefined && count.value > 1) {
    return { first: count.first, next: index + 1, word, count: count.value };
  }
  // "mga tiyuhin": several, though the word is the same.
  const several = atoms.slice(before + 1, index).findLastIndex(({ lower }) => lower === "mga");
  if (several >= 0) return { first: before + 1 + several, next: index + 1, word };
  return { first: index, next: index + 1, word, ...(word.plural ? {} : { count: 1 }) };
}

/** A number of one to three atoms whose last is at `index`. */
function numberEndingAt(
  atoms: readonly Atom[],
  index: number,
): { readonly first: number; readonly value: number } | undefined {
  for (let first = Math.max(0, index - 2); first <= index; first += 1) {
    const number = numberAt(atoms, first);
    if (number?.next === index + 1 && number.value < 30) return { first, value: number.value };
  }
  return undefined;
}

const TAGALOG_BEFORE: ReadonlySet<string> = new Set(
  "ang ng sa si ni kay sina nina kina mga isang na ay at ug nga among sarili sariling kaugalingong mismong".split(
    " ",
  ),
);
const TAGALOG_AFTER: ReadonlySet<string> = new Set(
  "niya ko mo nila namin nito ni na ng ay kong nilang niyang nya sa".split(" "),
);
/** Small Filipino words that are something else in English or alone. */
const DOUBTFUL: ReadonlySet<string> = new Set(
  "ate ina ama apo bana amang inang amain impo".split(" "),
);

function isRelative(
  field: FieldText,
  atoms: readonly Atom[],
  index: number,
  next: number,
): boolean {
  const [before, atom, after] = [atoms[index - 1], atoms[index], atoms[next]];
  if (atom === undefined) return false;
  const follows = after !== undefined && isAdjacent(field, atoms, next) ? after : undefined;
  if (follows !== undefined && NOT_KIN_BEFORE.has(follows.lower) && !atom.possessive) return false;
  if (before !== undefined && NOT_KIN_AFTER.has(before.lower)) return false;
  if (DOUBTFUL.has(atom.lower)) return isFilipino(before, atom, follows);
  if (atom.lower === "relative" || atom.lower === "twin") return isNoun(before);
  if (atom.lower === "anak") return follows?.lower !== "ng" || atoms[next + 1]?.lower !== "diyos";
  return !isTitle(atoms, index, follows);
}

/** "Ate Luz", "ang ate niya", "kanyang ina": not "ate lunch", not a name. */
function isFilipino(before: Atom | undefined, atom: Atom, after: Atom | undefined): boolean {
  const owned = isIn(POSSESSIVES, before) && before?.lower !== "her";
  const told = isIn(TAGALOG_BEFORE, before) || isIn(TAGALOG_AFTER, after);
  if (atom.lower !== "ate" && atom.case !== "lower" && !atom.first) return false;
  if (atom.lower === "ate" && atom.case === "initial") return after?.case === "initial" || told;
  return owned || told;
}

const DETERMINERS: ReadonlySet<string> = new Set(
  "a the her his their my our close trusted female male another adult distant".split(" "),
);

/** "a relative", not "relative poverty". */
function isNoun(before: Atom | undefined): boolean {
  return before !== undefined && (DETERMINERS.has(before.lower) || before.possessive);
}

const RELIGIOUS: ReadonlySet<string> = new Set(
  "mother father sister brother parent sisters".split(" "),
);

/** "Sister Luz", "Father Cruz", "Mother's Day"; not the heading "Mother Pleads Guilty". */
function isTitle(atoms: readonly Atom[], index: number, after: Atom | undefined): boolean {
  const atom = atoms[index];
  if (atom?.case !== "initial" || !RELIGIOUS.has(atom.lower)) return false;
  if (atom.possessive) return after?.lower === "day";
  if (after?.case !== "initial" || isIn(POSSESSIVES, atoms[index - 1])) return false;
  return !(atom.first && isEnglish(after.lower));
}

function hitOf(
  field: FieldText,
  atoms: readonly Atom[],
  { first, next, word, count }: KinAt,
): KinHit {
  return {
    kind: "kin",
    ...cutOut(field, atoms, { first, after: next }),
    relation: word.relation,
    ...(count === undefined ? {} : { count }),
  };
}
