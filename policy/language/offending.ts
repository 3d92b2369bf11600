/** Is a relative in a sentence the one who did the harm, or is accused of it? */
import {
  KIN_QUALIFIERS,
  LINKING_WORDS,
  OTHER_CRIMES,
  OTHER_PEOPLE,
  type Role,
  ROLE_PHRASES,
} from "../data/language/roles.ts";
import { type Atom, atomsIn, wordAt } from "../details/atoms.ts";
import { makePhrases, type PhraseHit, phrasesIn } from "../text/phrases.ts";
import { perField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";
import type { FramedSentence } from "./frames.ts";
import type { Relative } from "./relatives.ts";
import { isSingledOut } from "./singled-out.ts";
import { isTakenUp } from "./taken-up.ts";

type RoleHit = PhraseHit<Role>;

const ROLES: readonly Role[] = ["harms", "harmed", "accused", "helped", "case", "hands"];

const PHRASES = makePhrases<Role>(
  ROLES.flatMap((role) => ROLE_PHRASES[role].map((phrase): [string, Role] => [phrase, role])),
);

const rolesIn = perField((field): readonly RoleHit[] => phrasesIn(field, PHRASES));

const TELLS_OF_HARM: ReadonlySet<Role> = new Set<Role>(["harms", "harmed", "accused"]);

/** How many words may stand between a relative and what the relative did. */
const NEAR = 14;
/** … between a verb and the one it is done to … */
const NEXT = 4;
/** … and the one it is done by: "abused online for more than two years by". */
const BY = 8;
const AGENT_MARKS: ReadonlySet<string> = new Set("by ng ni sa nina".split(" "));
const COPULAS: ReadonlySet<string> = new Set("was is were be ay as".split(" "));

/** Does `next`, the sentence after, go on about this relative as the one who offended? */
export function isOffenderAfter(
  field: FieldText,
  sentence: FramedSentence,
  next: FramedSentence | undefined,
  relative: Relative,
): boolean {
  if (next?.paragraph !== sentence.paragraph) return false;
  const all = rolesIn(field);
  const helped = all.some(
    ({ value, first }) => value === "helped" && first >= relative.after && first < sentence.after,
  );
  const roles = all.filter(({ first }) => next.first <= first && first < next.after);
  return !helped && isTakenUp(atomsIn(field), next, roles, relative);
}

/** In a sentence with `frames`, is this relative told of as the one who offended? */
export function isOffender(
  field: FieldText,
  sentence: FramedSentence,
  relative: Relative,
): boolean {
  const atoms = atomsIn(field);
  const all = rolesIn(field).filter(
    ({ first }) => sentence.first <= first && first < sentence.after,
  );
  const roles = all.filter(({ value }) => value !== "hands");
  // "Her mother’s neighbour abused her": of the relative's, only the case tells.
  if (relative.possessive) return ownsTheCase(roles, relative);
  return (
    isSamePerson(field, atoms, sentence, relative) ||
    isDoneBy(atoms, roles, relative) ||
    isActedUpon(atoms, roles, relative) ||
    isPredicate(atoms, sentence, roles, relative) ||
    isSingledOut(atoms, all, relative) ||
    didIt(field, atoms, sentence, roles, relative)
  );
}

/** "The suspect, her uncle", "ina ng bata ang salarin": linking words alone stand between. */
function isSamePerson(
  { text }: FieldText,
  atoms: readonly Atom[],
  { frames }: FramedSentence,
  { first, after }: Relative,
): boolean {
  return frames.some((frame) => {
    if (frame.value !== "offender:yes") return false;
    const [from, to] = frame.first >= after ? [after, frame.first] : [frame.after, first];
    const gap = text.slice(atoms[from - 1]?.end ?? 0, atoms[to]?.start ?? 0);
    if (/[.;!?]/u.test(gap)) return false;
    const links = atoms.slice(from, to).every(({ lower }) => LINKING_WORDS.has(lower));
    return links && (to > from || gap.includes(","));
  });
}

/** "abused by her stepfather", "inabuso ng kanyang ama", "testified against his grandfather". */
function isDoneBy(atoms: readonly Atom[], roles: readonly RoleHit[], { first }: Relative): boolean {
  const at = atoms[first - 1]?.lower === "the" ? first - 2 : first - 1;
  const mark = wordAt(atoms, at);
  if (mark === "against") return true;
  if (!AGENT_MARKS.has(mark)) return false;
  const verb = roles.findLast(({ after }) => after <= at);
  if (mark === "by") return verb?.value === "harms" && at - verb.after <= BY;
  // "sa bahay ng kanyang tiyuhin": whose house it is.
  const isPlace = wordAt(atoms, at - 2) === "sa";
  return verb?.value === "harmed" && !isPlace && at - verb.after <= NEXT;
}

/** "exploiting her daughter", "the court convicted her uncle", "inaresto ang kanyang tiyuhin". */
function isActedUpon(
  atoms: readonly Atom[],
  roles: readonly RoleHit[],
  relative: Relative,
): boolean {
  const { first, owner, kin } = relative;
  // "arrested the mother", "inaresto ang ina": the child's, of whom the text tells.
  const isTheirs = wordAt(atoms, first) === "the" || wordAt(atoms, first - 1) === "ang";
  if (owner === "nobody" && !isTheirs) return false;
  return roles.some(({ value, after }) => {
    // Whose relative the harmed one is tells of the offender only where the offender is the elder.
    const counts = value === "accused" || (value === "harms" && isYounger(atoms, relative));
    if (!counts || after > first) return false;
    if (value === "accused" && isSubject(atoms, after, first)) return true;
    return atoms
      .slice(after, Math.min(first, kin))
      .every(({ lower }) => KIN_QUALIFIERS.has(lower) || BETWEEN.has(lower));
  });
}

/** "Hinatulan ng habambuhay ang ina": the first that is marked as whom the verb is about. */
function isSubject(atoms: readonly Atom[], verbEnd: number, first: number): boolean {
  const between = atoms.slice(verbEnd, first);
  const mark = between.findIndex(({ lower }) => SUBJECT_MARKS.has(lower));
  return mark === between.length - 1 && between.length <= NEXT + 1;
}

const SUBJECT_MARKS: ReadonlySet<string> = new Set("ang si sina".split(" "));
const BETWEEN: ReadonlySet<string> = new Set("ang si of the for online sa".split(" "));
const YOUNGER: ReadonlySet<string> = new Set(
  "niece nephew nieces nephews grandson granddaughter grandchild grandchildren apo pamangkin pamangking pagumangkon umangkon".split(
    " ",
  ),
);

/** A child, a niece, a grandson; a brother's own sister: "his sister", where she is not told of as hers. */
function isYounger(atoms: readonly Atom[], { relation, kin, after, ownerWord }: Relative): boolean {
  if (relation === "child" || YOUNGER.has(wordAt(atoms, kin))) return true;
  if (YOUNGER.has(wordAt(atoms, after - 1))) return true;
  return ownerWord === "his" && (relation === "sibling" || relation === "cousin");
}

/** "The man who hurt the girl was a relative", "the offender turned out to be her uncle". */
function isPredicate(
  atoms: readonly Atom[],
  sentence: FramedSentence,
  roles: readonly RoleHit[],
  { first }: Relative,
): boolean {
  const [called, copula] = [wordAt(atoms, first - 2), wordAt(atoms, first - 1)];
  // "The trafficker was no stranger: she called him Papa."
  const isCalled = /^call(?:s|ed)?$/u.test(called) && /^(?:him|her)$/u.test(copula);
  if (!COPULAS.has(copula) && !isCalled) return false;
  return (
    roles.some(
      (role) => TELLS_OF_HARM.has(role.value) && role.after < first && !isArresting(atoms, role),
    ) || sentence.frames.some(({ value, after }) => value === "offender:yes" && after < first)
  );
}

/** "The officer who arrested him": who does it is none of the accused. */
function isArresting(atoms: readonly Atom[], { value, first }: RoleHit): boolean {
  return value === "accused" && /^(?:who|that)$/u.test(wordAt(atoms, first - 1));
}

/** "her mother’s conviction". */
function ownsTheCase(roles: readonly RoleHit[], { after }: Relative): boolean {
  return roles.some(
    ({ value, first }) => value === "case" && (first === after || first === after + 1),
  );
}

/** "her mother, it was found, pleaded guilty": the first that is told of the relative is harm. */
function didIt(
  { text }: FieldText,
  atoms: readonly Atom[],
  sentence: FramedSentence,
  roles: readonly RoleHit[],
  { after, relation }: Relative,
): boolean {
  // "It was not to care for her children, but to use them": a child is whom it is done to.
  if (relation === "child") return false;
  const next = roles.find(({ value, first }) => value !== "case" && first >= after);
  if (next === undefined || next.first - after > NEAR) return false;
  if (next.value !== "accused" && !(next.value === "harms" && isActive(atoms, sentence, next))) {
    return false;
  }
  if (isTrade(atoms, sentence, next)) return false;
  const between = atoms.slice(after, next.first);
  // "Her uncle and a stranger": both did it.
  const isJoined = /^(?:and|at|ug)$/u.test(wordAt(atoms, after));
  if (!isJoined && between.some(({ lower }) => OTHER_PEOPLE.has(lower))) return false;
  const isOtherCrime =
    !sentence.has("harm:yes") &&
    atoms.slice(next.after, sentence.after).some(({ lower }) => OTHER_CRIMES.has(lower));
  const others =
    isOtherCrime ||
    sentence.frames.some(
      ({ value, first }) => value === "offender:yes" && first >= after && first < next.first,
    );
  return !others && !/[;:]/u.test(text.slice(atoms[after - 1]?.end, atoms[next.first]?.start));
}

/** "Her mother sells fish", "nagbebenta ng gulay": nobody and nothing of the child is sold. */
function isTrade(
  atoms: readonly Atom[],
  sentence: FramedSentence,
  { first, after }: RoleHit,
): boolean {
  if (
    !/^(?:sell|sells|selling|sold|offers?|offering|nagbebenta|nagbenta|nagbaligya|(?:film|record|photograph)(?:s|ed|ing)?)$/u.test(
      wordAt(atoms, first),
    )
  ) {
    return false;
  }
  const object = atoms.slice(after, after + 4);
  return !(
    object.some(({ lower }) => SOLD.has(lower)) ||
    sentence.frames.some(
      (frame) =>
        frame.value.startsWith("child:") && frame.first >= after && !isGivenTo(atoms, frame.first),
    )
  );
}

/** "offers meals to the children" */
function isGivenTo(atoms: readonly Atom[], child: number): boolean {
  const at = /^(?:the|a|an)$/u.test(wordAt(atoms, child - 1)) ? child - 2 : child - 1;
  return /^(?:to|for|with)$/u.test(wordAt(atoms, at));
}

const SOLD: ReadonlySet<string> = new Set(
  "her him them me us it online access photos pictures images videos video shows abuse sex bodies siya kaniya kanya larawan litrato hulagway".split(
    " ",
  ),
);

/** "Her sister was abused" and "the abuse streamed from there" tell of nobody who did it. */
function isActive(atoms: readonly Atom[], { frames }: FramedSentence, { first }: RoleHit): boolean {
  const before = wordAt(atoms, first - 1);
  // "had been selling", "was filming": what goes on is done by the one it is told of.
  const isGoingOn = atoms[first]?.lower.endsWith("ing") === true;
  const goesOn = isGoingOn && before !== "not" && before !== "never";
  if (PASSIVE.has(before) && !goesOn) return false;
  if (before === "also" && PASSIVE.has(wordAt(atoms, first - 2))) return false;
  return !frames.some(({ value, after }) => value === "harm:yes" && after === first);
}

const PASSIVE: ReadonlySet<string> = new Set(
  "was were is are be been being got gets not never".split(" "),
);
