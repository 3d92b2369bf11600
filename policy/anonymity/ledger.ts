/** Everything that is published of a survivor, wherever it stands. */
import { BARE_TEXT } from "../data/vocabulary.ts";
import { TELLING_TYPES } from "../engine/questions.ts";
import { bareId } from "../engine/ids.ts";
import type { CheckContext, PolicyDocument, RuleContext } from "../engine/types.ts";
import { type Placed, type Texts, toldOfSurvivor } from "./told-of.ts";

/**
 * The disclosures about a survivor in every published document but the judged one: what refers to the
 * survivor, and what uses a quote or story that does. A bare text has no ledger.
 */
export function ledgerOf(
  survivor: string,
  judged: PolicyDocument,
  context: RuleContext | CheckContext,
  texts: Texts,
): readonly Placed[] {
  if (judged._type === BARE_TEXT) return [];
  return publishedAbout(survivor, bareId(judged._id), context).flatMap((document) =>
    toldOfSurvivor(document, survivor, context, texts),
  );
}

function publishedAbout(
  survivor: string,
  judged: string,
  context: RuleContext,
): readonly PolicyDocument[] {
  const found = new Map<string, PolicyDocument>();
  const first = referringTo(survivor, context);
  const within = first
    .filter(({ _id, _type }) => isTold(_type) && bareId(_id) !== judged)
    .flatMap(({ _id }) => referringTo(bareId(_id), context));
  for (const document of [...first, ...within]) found.set(bareId(document._id), document);
  found.delete(judged);
  return [...found.keys()].toSorted().flatMap((id) => found.get(id) ?? []);
}

function isTold(type: string): boolean {
  return type === "story" || type === "survivorQuote";
}

function referringTo(id: string, context: RuleContext): readonly PolicyDocument[] {
  return TELLING_TYPES.flatMap((type) => {
    const answer = context.referring(id, type);
    return answer === "unresolved" ? [] : answer;
  });
}
