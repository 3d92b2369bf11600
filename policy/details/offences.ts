/** Sentences that speak of an offence, and relatives in them. */
import { OFFENCE_BEGINNINGS } from "../data/offence-words.ts";
import type { FieldText } from "../text/types.ts";
import { type Atom, atomsIn } from "./atoms.ts";
import type { KinHit, Relation } from "./types.ts";

const OFFENCE = new RegExp(`^(?:gi|na|nag|ni)?(?:${OFFENCE_BEGINNINGS.join("|")})`, "u");

/** Does a stretch of atoms speak of an offence, an arrest or a punishment? */
export function speaksOfOffence(
  atoms: readonly Atom[],
  { first, after }: { readonly first: number; readonly after: number },
): boolean {
  for (let index = first; index < after; index += 1) {
    if (OFFENCE.test(atoms[index]?.lower ?? "")) return true;
  }
  return false;
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

/** Is this relative told of as the one who did it, or as the one it was done to? */
export function offenderKin(
  field: FieldText,
  sentence: { readonly first: number; readonly after: number },
  { relation, count, end, text }: KinHit,
): boolean {
  const atoms = atomsIn(field);
  if (!ACCUSED_RELATIONS.has(relation)) {
    const word = /^(?:relatives?|family members?|kamag-anak|paryente)$/iu.test(text);
    if (!ONE_ACCUSED.has(relation) || count !== 1 || word) return false;
  }
  if (!speaksOfOffence(atoms, sentence)) return false;
  for (let index = sentence.first; index < sentence.after; index += 1) {
    if ((atoms[index]?.start ?? 0) < end) continue;
    const near = atoms.slice(index, Math.min(index + REACH, sentence.after));
    return !near.some(({ lower }) => ON_THEIR_SIDE.test(lower));
  }
  return true;
}
