/** What a parent does for a living, told as "her father was a …", whatever the trade. */
import type { Trait } from "../data/traits.ts";
import type { FieldText } from "../text/types.ts";
import { type Atom, atomsIn, cutOut, isAdjacent, wordAt } from "./atoms.ts";
import { kinIn } from "./kin.ts";
import type { TraitHit } from "./types.ts";

const WORK: Trait = { kind: "work", phrases: [], general: "worker", besideKin: true };

/** How trades end: "fisherman", "lighthouse keeper", "welder", "pianist", "watchmaker". */
const TRADE =
  /(?:er|or|ist|man|woman|smith|ian|herd|guard|nurse|cook|clerk|chef|guide|pilot|tailor|maid)$/u;
/** What ends so and is no trade. */
const NO_TRADE: ReadonlySet<string> = new Set(
  [
    "mother father brother sister daughter other another over never member stranger offender killer",
    "perpetrator trafficker abuser supporter believer teenager under after her survivor man woman number",
    "minor neighbor neighbour together computer drinker user alcoholic gambler widower smoker sinner",
    "christian filipino stepfather stepmother grandmother grandfather youngster younger older better",
    "harder prisoner human protector caregiver",
  ].flatMap((line) => line.split(" ")),
);
/** "a good listener", "a heavy drinker": what somebody is like, not what they do. */
const PRAISE: ReadonlySet<string> = new Set(
  "good better best great bad kind gentle fast strong heavy regular fellow loving caring".split(
    " ",
  ),
);
const IS: ReadonlySet<string> = new Set("was is works worked being".split(" "));
const ARTICLES: ReadonlySet<string> = new Set(["a", "an"]);
/** Longest way from the article to the trade: "a busy night-shift construction worker". */
const REACH = 5;

/** "her father was a busy welder", "the daughter of a lighthouse keeper", "her mother works as a cook". */
export function parentsWorkIn(field: FieldText): readonly TraitHit[] {
  const atoms = atomsIn(field);
  const hits: TraitHit[] = [];
  let index = 0;
  for (const kin of kinIn(field)) {
    while ((atoms[index]?.start ?? Infinity) < kin.end) index += 1;
    const from = articleAfter(atoms, index, kin.relation === "child");
    const trade = from === undefined ? undefined : tradeAt(field, atoms, from + 1);
    if (trade !== undefined) hits.push(trade);
  }
  return hits;
}

function articleAfter(atoms: readonly Atom[], index: number, isChild: boolean): number | undefined {
  const word = wordAt(atoms, index);
  const links = isChild ? word === "of" : IS.has(word);
  if (!links || atoms[index]?.first === true) return undefined;
  const at = atoms[index + 1]?.lower === "as" ? index + 2 : index + 1;
  return ARTICLES.has(wordAt(atoms, at)) ? at : undefined;
}

function tradeAt(field: FieldText, atoms: readonly Atom[], from: number): TraitHit | undefined {
  if (PRAISE.has(wordAt(atoms, from))) return undefined;
  let last: number | undefined;
  for (let at = from; at < from + REACH; at += 1) {
    const atom = atoms[at];
    if (atom === undefined || !isAdjacent(field, atoms, at)) break;
    const isTrade = TRADE.test(atom.lower) && !NO_TRADE.has(atom.lower);
    if (isTrade && atom.case === "lower") last = at;
    else if (last !== undefined) break;
  }
  if (last === undefined) return undefined;
  return { kind: "trait", ...cutOut(field, atoms, { first: from, after: last + 1 }), trait: WORK };
}
