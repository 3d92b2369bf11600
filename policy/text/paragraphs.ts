import type { Span } from "../engine/types.ts";
import { type FramedSentence, framedSentencesIn } from "../language/frames.ts";
import type { FieldText } from "./types.ts";

/** A paragraph of a field, with its sentences. */
export interface Paragraph extends Span {
  /** From 0, as sentences count them. */
  readonly number: number;
  readonly sentences: readonly FramedSentence[];
}

/** In the order of the text. */
export function paragraphsIn(field: FieldText): readonly Paragraph[] {
  const byNumber = Map.groupBy(framedSentencesIn(field), ({ paragraph }) => paragraph);
  return [...byNumber].flatMap(([number, sentences]) => {
    const [first, last] = [sentences[0], sentences.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ number, sentences, start: first.start, end: last.end }];
  });
}
