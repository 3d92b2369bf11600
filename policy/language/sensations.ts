import { SENSATIONS, type Tone } from "../data/language/sensational.ts";
import { atomsIn } from "../details/atoms.ts";
import type { Severity, Span } from "../engine/types.ts";
import { makePhrases, phrasesIn, withoutOverlaps } from "../text/phrases.ts";
import { sentenceOf } from "../text/sentences.ts";
import { perField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";
import type { FramedSentence } from "./frames.ts";

/** A sensational wording where it stands in a field. */
export interface Sensational extends Span {
  readonly tone: Tone;
  readonly advice: string;
  /** The atoms it is made of: from `first` up to, not with, `after`. */
  readonly first: number;
  readonly after: number;
}

const PHRASES = makePhrases(
  SENSATIONS.flatMap((sensation) =>
    sensation.phrases.map((phrase) => [phrase, sensation] as const),
  ),
);

/** One person: "her innocence was stolen" tells of one child without saying so. */
const ONE_PERSON: ReadonlySet<string> = new Set(
  "she he her his him siya kanyang kaniyang niya iyang".split(" "),
);

/** Every sensational wording in a field, in order; of several at one place the longest. */
export const sensationsIn = perField((field): readonly Sensational[] => {
  const hits = phrasesIn(field, PHRASES).map(({ value, ...hit }) => {
    const { tone, advice } = value;
    return { ...hit, tone, advice };
  });
  return withoutOverlaps(hits);
});

/**
 * How grave a wording is where it stands: it blocks where the text tells of one child, or speaks of
 * any child in a sexual way; it warns where it is about children or the crime in general; elsewhere
 * ("a horrific typhoon") it is nobody's concern.
 */
export function gravityOf(
  field: FieldText,
  { tone, first }: Sensational,
  sentences: readonly FramedSentence[],
  telling: readonly boolean[],
): Severity | undefined {
  const at = sentenceOf(sentences, first);
  const sentence = sentences[at];
  if (sentence === undefined) return undefined;
  const near = sentences.filter(({ paragraph }) => paragraph === sentence.paragraph);
  const tells = telling[at] === true;
  const children = isAbout(sentence, "child:") || isAbout(sentence, "survivor:");
  const harm = near.some(isHarm) || (children && isSuffering(sentence));
  if (tone === "colour") {
    if (!harm && !hasOrdeal(field, sentence)) return undefined;
    return (tells || hasOneSufferer(sentence)) && (children || isHarm(sentence)) ? "block" : "warn";
  }
  const oneChild = hasOnePerson(field, sentence) && (harm || tone === "ordeal");
  const anyChild = tone === "sexualised" && isAbout(sentence, "child:");
  if (tells || oneChild || anyChild) return "block";
  return harm || children ? "warn" : undefined;
}

function isHarm(sentence: FramedSentence): boolean {
  return ["harm:yes", "survivor:one", "offender:yes", "crime:yes"].some((frame) =>
    sentence.frames.some(({ value }) => value === frame),
  );
}

/** "What the girl endured": harm is implied, unless it is that of a storm or an illness. */
function isSuffering({ has }: FramedSentence): boolean {
  return has("suffering:yes") && !has("suffering:other");
}

/** "The plight of a little girl": one child, told of without a verb. */
function hasOneSufferer(sentence: FramedSentence): boolean {
  return isSuffering(sentence) && (sentence.has("child:one") || sentence.has("survivor:one"));
}

/** A headline's word says by itself that there was harm. */
function hasOrdeal(field: FieldText, sentence: FramedSentence): boolean {
  return sensationsIn(field).some(
    ({ tone, first }) => tone === "ordeal" && sentence.first <= first && first < sentence.after,
  );
}

function isAbout({ frames }: FramedSentence, family: string): boolean {
  return frames.some(({ value }) => value.startsWith(family));
}

function hasOnePerson(field: FieldText, { first, after }: FramedSentence): boolean {
  return atomsIn(field)
    .slice(first, after)
    .some(({ lower }) => ONE_PERSON.has(lower));
}
