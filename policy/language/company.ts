import type { FieldText } from "../text/types.ts";
import type { TermHit } from "../text/terms.ts";
import { sentenceOf } from "../text/sentences.ts";
import { type FramedSentence, framedSentencesIn } from "./frames.ts";
import { within } from "./others-words.ts";

/** How many words may stand between a phrase and the child it is about: "with a very young girl". */
const NEXT = 4;

/** Does a term stand in the company that it asks for? */
export function isInCompany(field: FieldText, hit: TermHit): boolean {
  const { onlyWith } = hit.term;
  if (onlyWith === undefined) return true;
  const sentences = framedSentencesIn(field);
  const sentence = sentences[sentenceOf(sentences, hit.first)];
  if (sentence === undefined) return false;
  if (onlyWith === "child-next") return hasChildNext(sentence, hit);
  if (onlyWith === "child-in-sentence") return hasBeside(sentence, hit, "child:");
  if (onlyWith === "harm-in-sentence") {
    // "Customers can report suspected abuse at the counter": nobody who offends.
    return hasBeside(sentence, hit, "harm:yes") && !sentence.has("advice:yes");
  }
  return sentences
    .filter(({ paragraph }) => paragraph === sentence.paragraph)
    .some((near) => hasBeside(near, hit, "harm:yes"));
}

function hasBeside({ frames }: FramedSentence, hit: TermHit, frame: string): boolean {
  return frames.some((found) => found.value.startsWith(frame) && !within(hit, found));
}

function hasChildNext({ frames }: FramedSentence, { after }: TermHit): boolean {
  return frames.some(
    ({ value, first }) => value.startsWith("child:") && first >= after && first - after <= NEXT,
  );
}
