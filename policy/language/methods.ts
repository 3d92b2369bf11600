import { type MethodKind, METHOD_SLOTS, type MethodSlot } from "../data/language/method.ts";
import { atomsIn, gapBefore, isIn, wordAt } from "../details/atoms.ts";
import { moneyIn } from "../details/money.ts";
import type { Span } from "../engine/types.ts";
import { makePhrases, type PhraseHit, phrasesIn, withoutOverlaps } from "../text/phrases.ts";
import type { FieldText } from "../text/types.ts";
import { type FramedSentence, framedSentencesIn } from "./frames.ts";

/** A sentence that tells how the crime is carried out: from the first telling detail to the last. */
export interface Method extends Span {
  /** What it tells of, in the order of the text, each once. */
  readonly kinds: readonly MethodKind[];
}

const PHRASES = makePhrases(
  METHOD_SLOTS.flatMap((slot) => slot.phrases.map((phrase) => [phrase, slot] as const)),
);

/** Every place in a field where operational detail is told, in order; one a sentence. */
export function methodsIn(field: FieldText): readonly Method[] {
  const details = withoutOverlaps(phrasesIn(field, PHRASES));
  if (details.length === 0) return [];
  const sentences = framedSentencesIn(field);
  return sentences.flatMap((sentence, at) => {
    const within = details.filter(({ first }) => sentence.first <= first && first < sentence.after);
    if (within.length === 0 || !isTold(field, sentence, within)) return [];
    if (!isHidden(within, sentence) && !isAboutTheCrime(sentences, at)) return [];
    return [methodOf(within, sumsIn(field, sentence))];
  });
}

/** A sum of money alone tells no method; beside a detail it is part of it. */
function sumsIn(field: FieldText, sentence: FramedSentence): readonly Span[] {
  return moneyIn(field).filter(({ start, end }) => sentence.start <= start && end <= sentence.end);
}

function methodOf(details: readonly PhraseHit<MethodSlot>[], sums: readonly Span[]): Method {
  const spans = [...details, ...sums];
  const kinds = details.map(({ value }) => value.kind);
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    kinds: [...new Set(sums.length > 0 ? [...kinds, "price" as const] : kinds)],
  };
}

/** One detail that is an instruction by itself, or two plain ones of different words. */
function isTold(
  field: FieldText,
  sentence: FramedSentence,
  details: readonly PhraseHit<MethodSlot>[],
): boolean {
  const { has } = sentence;
  if (!details.some(({ value }) => value.telling) && !hasTwoPlain(details)) return false;
  // "Talk with your child about chat rooms" and "police seized a laptop" protect.
  if (isAdvised(field, sentence)) return false;
  if (has("arrest:yes") && !has("harm:yes")) return false;
  return !(has("authority:yes") && has("countering:yes"));
}

const NOT_TO: ReadonlySet<string> = new Set(["do", "dont", "never"]);
/** After these "do not" tells the reader what to do; after a noun it tells what somebody does. */
const TO_THE_READER: ReadonlySet<string> = new Set(
  "you please and or but then so parents".split(" "),
);

/** "Do not pay", but not "so that the banks do not see". */
function isAdvised(field: FieldText, { frames, first }: FramedSentence): boolean {
  const atoms = atomsIn(field);
  return frames.some((frame) => {
    if (frame.value !== "advice:yes") return false;
    if (!NOT_TO.has(wordAt(atoms, frame.first)) || frame.first === first) return true;
    const before = atoms[frame.first - 1];
    return isIn(TO_THE_READER, before) || gapBefore(field, atoms, frame.first).trim() !== "";
  });
}

/** Who hides a payment, a contact or a place offends, whether the sentence says so or not. */
function isHidden(details: readonly PhraseHit<MethodSlot>[], { has }: FramedSentence): boolean {
  const telling = new Set(
    details.filter(({ value }) => value.telling).map(({ value }) => value.kind),
  );
  if (!telling.has("evasion") || has("authority:yes") || has("us:yes")) return false;
  const ways = details.filter(({ value }) => value.kind === "evasion").length;
  return telling.size > 1 || ways > 1 || has("child:one") || has("child:many");
}

/** Paying is no detail of its own: it is known that the crime is paid for. */
function hasTwoPlain(details: readonly PhraseHit<MethodSlot>[]): boolean {
  const plain = details.filter(({ value }) => value.kind !== "payment");
  return plain.length >= 2;
}

/**
 * Is the sentence about those who offend and what they do? It says so itself, or the one before or
 * after it in its paragraph does, and it is not about the authorities.
 */
function isAboutTheCrime(sentences: readonly FramedSentence[], at: number): boolean {
  const sentence = sentences[at];
  if (sentence === undefined) return false;
  if (isCrime(sentence)) return true;
  if (sentence.has("authority:yes")) return false;
  return [sentences[at - 1], sentences[at + 1]].some(
    (near) => near?.paragraph === sentence.paragraph && isCrime(near),
  );
}

function isCrime({ has }: FramedSentence): boolean {
  if (has("offender:yes")) return true;
  // "Our video about abuse" is of what we do.
  return has("harm:yes") && !has("survivor:many") && !has("us:yes");
}
