/** Relatives in a text as the one possessed sees them: whose they are, and where the words stand. */
import { KIN_QUALIFIERS, PARTNERS } from "../data/language/roles.ts";
import { type Atom, atomsIn, isIn, wordAt } from "../details/atoms.ts";
import { kinIn } from "../details/kin.ts";
import type { Relation } from "../details/types.ts";
import type { Span } from "../engine/types.ts";
import { perField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";

export interface Relative extends Span {
  readonly relation: Relation;
  /** Atoms of the relative with whose it is: from `first` up to, not with, `after`. */
  readonly first: number;
  readonly after: number;
  /** Index of the first atom of the word for the relative itself. */
  readonly kin: number;
  /** `one`: of one person ("her", "Tala’s", "the girl’s"). */
  readonly owner: "one" | "several" | "nobody";
  /** The pronoun or noun whose relative it is, in small letters, where it is one. */
  readonly ownerWord: string | undefined;
  /** "her mother’s": what follows is the relative’s. */
  readonly possessive: boolean;
  readonly plural: boolean;
}

const ONE_OWNER: ReadonlySet<string> = new Set(
  "my your her his kanyang kaniyang iyang akong aking imong niyang".split(" "),
);
const SEVERAL_OWNERS: ReadonlySet<string> = new Set(
  "their our kanilang ilang among aming atong ating".split(" "),
);
/** "sarili niyang ina": before whose it is. */
const SELF: ReadonlySet<string> = new Set(
  "sarili sariling mismong kaugalingon kaugalingong".split(" "),
);
const OWN: ReadonlySet<string> = new Set([...SELF, "own"]);
/** "ina niya", "mama nako": after the relative. */
const OWNER_AFTER: ReadonlySet<string> = new Set("niya ko nako nya niyang kong".split(" "));
const OF: ReadonlySet<string> = new Set("of ng sa ni".split(" "));
const ARTICLES: ReadonlySet<string> = new Set("the a an isang usa ka batang nga".split(" "));
const OWNED_BY_CHILD: ReadonlySet<string> = new Set(
  "girl boy child victim survivor teenager toddler baby infant minor bata batang dalagita binatilyo biktima sanggol".split(
    " ",
  ),
);

const OWNED_BY_CHILDREN: ReadonlySet<string> = new Set(
  "girls boys children victims survivors siblings minors".split(" "),
);

/** Every relative in a field, in order. */
export const relativesIn = perField((field): readonly Relative[] => {
  const atoms = atomsIn(field);
  let index = 0;
  return kinIn(field).map((kin) => {
    while ((atoms[index]?.start ?? Infinity) < kin.start) index += 1;
    let end = index;
    while ((atoms[end]?.end ?? Infinity) <= kin.end) end += 1;
    return relativeAt(field, atoms, kin.relation, index, end, kin.count === undefined);
  });
});

function relativeAt(
  field: FieldText,
  atoms: readonly Atom[],
  relation: Relation,
  kin: number,
  kinEnd: number,
  plural: boolean,
): Relative {
  const isPartner = atoms[kinEnd - 1]?.possessive === true && isIn(PARTNERS, atoms[kinEnd]);
  const end = isPartner ? kinEnd + 1 : kinEnd;
  const whose = ownerOf(atoms, kin, end);
  const { owner, ownerWord } = whose;
  const { first, after } = withHousehold(atoms, whose);
  const start = atoms[first]?.start ?? 0;
  return {
    relation,
    first,
    after,
    kin,
    owner,
    ownerWord,
    possessive: atoms[end - 1]?.possessive === true,
    plural,
    start,
    end: possessiveEnd(field, atoms[after - 1]),
  };
}

/** A finding shows "her mother’s", with its ending. */
function possessiveEnd({ text }: FieldText, last: Atom | undefined): number {
  if (last === undefined) return 0;
  const ending = last.possessive ? /^['\u2018\u2019\u02BC]s/iu.exec(text.slice(last.end)) : null;
  return last.end + (ending?.[0].length ?? 0);
}

/** "the man her mother had married", "the new partner of her mother", "nobyo ng kaniyang ina". */
function withHousehold(
  atoms: readonly Atom[],
  { first, after }: Pick<Relative, "first" | "after">,
): Pick<Relative, "first" | "after"> {
  if (isIn(MAN, atoms[first - 1])) {
    const helped = HAD.has(wordAt(atoms, after)) ? after + 1 : after;
    return isIn(LIVED_WITH, atoms[helped])
      ? { first: withArticle(atoms, first - 1), after: helped + 1 }
      : { first, after };
  }
  let at = first - 1;
  while (first - at <= LONGEST_LINK && isIn(HOUSEHOLD_LINKS, atoms[at])) at -= 1;
  const isOne = at < first - 1 && (isIn(MAN, atoms[at]) || isIn(PARTNERS, atoms[at]));
  return isOne ? { first: withArticle(atoms, at), after } : { first, after };
}

/** "the new partner": where it begins with what stands before the noun. */
function withArticle(atoms: readonly Atom[], noun: number): number {
  const first = /^(?:new|former|then|current)$/u.test(wordAt(atoms, noun - 1)) ? noun - 1 : noun;
  return /^(?:the|a|an|isang)$/u.test(wordAt(atoms, first - 1)) ? first - 1 : first;
}

/** "who was married to" */
const LONGEST_LINK = 5;
const MAN: ReadonlySet<string> = new Set("man woman husband wife asawa bana".split(" "));
const HAD: ReadonlySet<string> = new Set("had has was later then".split(" "));
const LIVED_WITH: ReadonlySet<string> = new Set(
  "married dated dating wed seeing remarried".split(" "),
);
const HOUSEHOLD_LINKS: ReadonlySet<string> = new Set(
  "of who was had married to living lived with lives dating dated ng sa ni ang".split(" "),
);

type Owner = Pick<Relative, "first" | "after" | "owner" | "ownerWord">;

function ownerOf(atoms: readonly Atom[], kin: number, end: number): Owner {
  let before = kin - 1;
  while (qualifies(atoms[before])) before -= 1;
  const word = atoms[before];
  if (isIn(ONE_OWNER, word)) {
    const first = isIn(SELF, atoms[before - 1]) ? before - 1 : before;
    return owned(first, end, "one", wordAt(atoms, before));
  }
  // "both parents" are somebody's.
  if (isIn(SEVERAL_OWNERS, word) || word?.lower === "both") return owned(before, end, "several");
  if (word?.possessive === true) {
    const named = word.case !== "lower" || isIn(OWNED_BY_CHILD, word);
    const first = isIn(ARTICLES, atoms[before - 1]) ? before - 1 : before;
    return owned(first, end, named ? "one" : "nobody", word.lower);
  }
  if (isIn(OWNER_AFTER, atoms[end])) return owned(kin, end + 1, "one");
  // "Sariling ina ang nagtulak", "Own mother sold girl": whose, is understood.
  if (atoms.slice(before + 1, kin).some((each) => OWN.has(each.lower))) {
    return owned(before + 1, end, "one");
  }
  return ownerBehind(atoms, kin, end) ?? owned(isIn(ARTICLES, word) ? before : kin, end, "nobody");
}

/** "the mother of the girl", "ina ng bata", "uyoan sa batang babaye". */
function ownerBehind(atoms: readonly Atom[], kin: number, end: number): Owner | undefined {
  if (!isIn(OF, atoms[end])) return undefined;
  let at = end + 1;
  while (isIn(ARTICLES, atoms[at]) && !isIn(OWNED_BY_CHILD, atoms[at])) at += 1;
  // "the mother of two of the victims": as good as of one.
  if (/^(?:one|two|three|four|both)$/u.test(wordAt(atoms, at))) {
    const those = atoms.slice(at + 1, at + 4).findIndex((each) => isIn(OWNED_BY_CHILDREN, each));
    return those < 0 ? undefined : owned(kin, at + 2 + those, "one");
  }
  return isIn(OWNED_BY_CHILD, atoms[at]) ? owned(kin, end, "one", wordAt(atoms, at)) : undefined;
}

/** "own", "seven-year-old", "7". */
function qualifies(atom: Atom | undefined): boolean {
  if (atom === undefined || ONE_OWNER.has(atom.lower)) return false;
  return KIN_QUALIFIERS.has(atom.lower) || /^\d{1,2}$/u.test(atom.lower);
}

function owned(first: number, after: number, owner: Relative["owner"], ownerWord?: string): Owner {
  return { first, after, owner, ownerWord };
}
