/** Sentences that speak of an offence, and relatives in them. */
import { OFFENCE_BEGINNINGS } from "../data/offence-words.ts";
import type { FieldText } from "../text/types.ts";
import { askedOnce } from "../text/word-shapes.ts";
import { type Atom, type Stretch, atomsIn, gapBefore } from "./atoms.ts";
import type { KinHit, Relation } from "./types.ts";

const PREFIXES = ["gi", "na", "nag", "ni"];
const OFFENCE = new RegExp(`^(?:${PREFIXES.join("|")})?(?:${OFFENCE_BEGINNINGS.join("|")})`, "u");
const isOffence = askedOnce((word) => OFFENCE.test(word));

/** Does a stretch of atoms speak of an offence, an arrest or a punishment? */
export function speaksOfOffence(atoms: readonly Atom[], { first, after }: Stretch): boolean {
  return atoms.slice(first, after).some(({ shape }) => isOffence(shape));
}

/** Relatives who are taken for the accused where an offence is spoken of. */
const ACCUSED_RELATIONS: ReadonlySet<Relation> = new Set([
  "mother",
  "father",
  "parent",
  "step-parent",
  "grandparent",
  "aunt-or-uncle",
  "in-law",
  "godparent",
  "guardian",
  "spouse",
]);
/** Relatives who are, if one alone is told of: "her cousin was convicted", "his niece". */
const ONE_ACCUSED: ReadonlySet<Relation> = new Set(["sibling", "cousin", "relative", "child"]);

/** Who does this is on the survivor's side: "her mother reported the abuse". */
const ON_THEIR_SIDE =
  /^(?:report|told|tells|call|found|filed|complain|brought|support|help|believ|comfort|protect|cried|work|nagsumbong|isinumbong|nagreklamo|nagulat|tumawag|tumulong|misumbong|mitaho|mitawag|mitabang)/u;
const REACH = 4;

/**
 * Of the relatives in a sentence, those told of as the ones who did it, or to whom it was done. Where
 * a clause has both a relative and the offence it is that one; else it may be any of them.
 */
export function offendersAmong(
  field: FieldText,
  sentence: Stretch,
  kin: readonly KinHit[],
): ReadonlySet<KinHit> {
  if (kin.length === 0) return new Set();
  const atoms = atomsIn(field);
  if (!speaksOfOffence(atoms, sentence)) return new Set();
  const candidates = kin.filter((hit) => couldBeAccused(atoms, sentence, hit));
  const guilty = clausesOf(field, atoms, sentence).filter((clause) =>
    speaksOfOffence(atoms, clause),
  );
  const beside = candidates.filter(({ start, end }) =>
    guilty.some((clause) => {
      const [first, last] = [atoms[clause.first], atoms[clause.after - 1]];
      return (first?.start ?? 0) <= start && end <= (last?.end ?? 0);
    }),
  );
  return new Set(beside.length > 0 ? beside : candidates);
}

function clausesOf(
  field: FieldText,
  atoms: readonly Atom[],
  { first, after }: Stretch,
): readonly Stretch[] {
  const clauses: Stretch[] = [];
  let from = first;
  for (let index = first + 1; index <= after; index += 1) {
    const ends = index === after || /[,;:()\u2013\u2014]/u.test(gapBefore(field, atoms, index));
    if (!ends) continue;
    clauses.push({ first: from, after: index });
    from = index;
  }
  return clauses;
}

function couldBeAccused(
  atoms: readonly Atom[],
  { first, after }: Stretch,
  { relation, count, end, text }: KinHit,
): boolean {
  if (!ACCUSED_RELATIONS.has(relation)) {
    const word = /^(?:relatives?|family members?|kamag-anak|paryente)$/iu.test(text);
    // "his niece", "her two nieces", "her own children".
    const several = relation === "relative" || (relation === "child" && count === undefined);
    const isOne = count === 1 || (several && count !== 0);
    if (!ONE_ACCUSED.has(relation) || !isOne || word) return false;
  }
  for (let index = first; index < after; index += 1) {
    if ((atoms[index]?.start ?? 0) < end) continue;
    const near = atoms.slice(index, Math.min(index + REACH, after));
    return !near.some(({ lower }) => ON_THEIR_SIDE.test(lower));
  }
  return true;
}
