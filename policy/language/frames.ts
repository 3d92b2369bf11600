/** What the sentences of a field speak of, read once for every rule that judges wording. */
import { FRAMES, type Frame } from "../data/language/frames.ts";
import { makePhrases, type PhraseHit, phrasesIn } from "../text/phrases.ts";
import { type Sentence, sentencesIn } from "../text/sentences.ts";
import { perField } from "../text/per-field.ts";

type FrameHit = PhraseHit<Frame>;

/** A sentence with the frames that stand in it, in order. */
export interface FramedSentence extends Sentence {
  readonly frames: readonly FrameHit[];
  readonly has: (frame: Frame) => boolean;
}

const PHRASES = makePhrases(
  Object.keys(FRAMES)
    .filter((name): name is Frame => Object.hasOwn(FRAMES, name))
    .flatMap((frame) => FRAMES[frame].map((phrase): [string, Frame] => [phrase, frame])),
);

/** The sentences of a field, in order, each with its frames. */
export const framedSentencesIn = perField((field): readonly FramedSentence[] => {
  const hits = longestOfFamily(phrasesIn(field, PHRASES));
  let next = 0;
  return sentencesIn(field).map((sentence) => {
    const from = next;
    while ((hits[next]?.first ?? Infinity) < sentence.after) next += 1;
    return framed(sentence, hits.slice(from, next));
  });
});

function framed(sentence: Sentence, frames: readonly FrameHit[]): FramedSentence {
  const { start, end, first, after, paragraph } = sentence;
  const has = (frame: Frame): boolean => frames.some(({ value }) => value === frame);
  return { start, end, first, after, paragraph, frames, has };
}

/** Leaves out what stands within a longer phrase of its family. */
function longestOfFamily(hits: readonly FrameHit[]): readonly FrameHit[] {
  const reached = new Map<string, number>();
  const inOrder = hits.toSorted(
    (left, right) => left.first - right.first || right.after - left.after,
  );
  return inOrder.filter(({ value, first, after }) => {
    const family = value.slice(0, value.indexOf(":"));
    if (first < (reached.get(family) ?? 0)) return false;
    reached.set(family, after);
    return true;
  });
}
