/**
 * How many people fit what is told of a survivor: reference population × the share of each detail,
 * over everything published and the document. Crude, and never to be read as more than an order of
 * magnitude: shares are assumed (`policy/data/fractions.ts`), and details have part in each other.
 * What it holds to: telling more never makes it larger, telling less never smaller.
 */
import { FLOORS } from "../data/floors.ts";
import type { CheckContext, PolicyDocument, RuleContext } from "../engine/types.ts";
import { textsOf } from "../text/texts.ts";
import { detailsOf, peopleWho, rounded } from "./estimate.ts";
import { generalisationsOf, generalised } from "./generalise.ts";
import { ledgerOf } from "./ledger.ts";
import { type Person, peopleToldOf, type Texts } from "./told-of.ts";
import type { AnonymitySet } from "./types.ts";
import { setInWords } from "./words.ts";

export type { AnonymitySet } from "./types.ts";

/**
 * The set of the person of whom the document, with all that is published, tells the most.
 * `undefined` where it tells of nobody.
 */
export function anonymityOf(
  document: PolicyDocument,
  context: RuleContext,
): AnonymitySet | undefined {
  return anonymitySets(document, context, once(textsOf)).at(0);
}

/** The set of each person told of, the smallest first. `texts` are those of one judgement. */
export function anonymitySets(
  document: PolicyDocument,
  context: RuleContext | CheckContext,
  texts: Texts,
): readonly AnonymitySet[] {
  return peopleToldOf(document, context, texts)
    .map((person) => setOf(person, document, context, texts))
    .toSorted((left, right) => left.estimate - right.estimate);
}

function once(read: Texts): Texts {
  const known = new Map<PolicyDocument, ReturnType<Texts>>();
  return (document) => {
    const texts = known.get(document) ?? read(document);
    known.set(document, texts);
    return texts;
  };
}

function setOf(
  { name, survivor, told }: Person,
  document: PolicyDocument,
  context: RuleContext | CheckContext,
  texts: Texts,
): AnonymitySet {
  const ledger = survivor === undefined ? [] : ledgerOf(survivor, document, context, texts);
  const details = detailsOf(told, ledger).toSorted((left, right) => left.share - right.share);
  const estimate = rounded(peopleWho(details));
  const generalisations = generalisationsOf(details);
  const { block: floor, warn: warnFloor } = context.floors ?? FLOORS;
  const set = { person: name, estimate, floor, warnFloor };
  const mendable = details.filter(({ edits }) => edits.length > 0);
  const together = peopleWho(generalised(details, mendable));
  const words = setInWords(set, generalisations, together);
  return { ...set, details, generalisations, words };
}
