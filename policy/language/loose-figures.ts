/** Figures in prose, with what stands beside them that may tell where they come from. */
import { ATTENDING_PEOPLE, ATTENDING_VERBS } from "../data/language/counting.ts";
import type { Span } from "../engine/types.ts";
import { foldedFiguresIn } from "../text/figures.ts";
import { type Sentence, sentencesIn } from "../text/sentences.ts";
import { perField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";
import { isAttributed } from "./attribution.ts";

export interface LooseFigure extends Span {
  /** The footnote marks that follow it within its sentence, in order. */
  readonly marks: readonly string[];
}

const MARK =
  /[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]+|(?<![*\p{L}])[*†‡§‖¶](?![*\p{L}])|(?<=[\p{L}\p{N}.,;:!?)”"])[*†‡§‖¶](?![*\p{L}])|\[\^?\w{1,8}\]/gu;
/** A panel of figures: the number stands alone, and what is counted in the line after it. */
const ALONE = /^\s*(?<number>(?:[$₱€£]\s?)?\d[\d,.]*(?:\s?[+%])?)\s*$/u;
/** Up to this a number that stands alone may be that of a page or a list. */
const SMALLEST_ALONE = 100;
/** The line after it is a label, not a paragraph, in words. */
const LONGEST_LABEL = 14;

/** The figures of a field that nothing in the field itself says the source of, in order. */
export const looseFiguresIn = perField((field): readonly LooseFigure[] => {
  const { text } = field;
  const sentences = sentencesIn(field);
  let at = 0;
  const inProse = foldedFiguresIn(field.folded()).flatMap((figure): readonly LooseFigure[] => {
    while ((sentences[at]?.end ?? Infinity) <= figure.start) at += 1;
    const [sentence, next, afterNext] = sentences.slice(at, at + 3);
    if (sentence === undefined) return [];
    const end = endOf(text, sentence, next);
    // The sentence says where it comes from, or the one after it in its paragraph does.
    const goesOn = next?.paragraph === sentence.paragraph;
    const told = text.slice(sentence.start, goesOn ? endOf(text, next, afterNext) : end);
    if (isAttributed(told) || isOwnRecord(text, figure, sentence)) return [];
    return [{ ...figure, marks: marksAfter(text, figure.end, end) }];
  });
  return [...inProse, ...standingAlone(field, inProse)].toSorted(
    (left, right) => left.start - right.start,
  );
});

const BEFORE_PEOPLE = "(?: (?!and\\b|or\\b)[\\p{L}-]+){0,3}?";
/** "Forty participants", "twenty-two public school teachers", "dalawampung guro". */
const WHO_CAME = new RegExp(
  `^(?: (?:na|ka|nga|ng)(?: mga)?)?${BEFORE_PEOPLE} (?:mga )?(?:${ATTENDING_PEOPLE})(?!\\p{L})`,
  "iu",
);
const CAME = new RegExp(`(?<!\\p{L})(?:${ATTENDING_VERBS})(?!\\p{L})`, "iu");
/** A total is no record of one occasion: "1,200", "thousands", "80%". */
const TOTAL = /,|%|per ?cent|hundred|thousand|million|libo|milyon|daan|gatos|\+| (?:in|out of) /iu;

/** How many came to a course or a march: who held it counted them, and needs nobody else for it. */
function isOwnRecord(text: string, figure: Span, { start, end }: Sentence): boolean {
  if (TOTAL.test(text.slice(figure.start, figure.end))) return false;
  return (
    WHO_CAME.test(text.slice(figure.end, figure.end + 80)) && CAME.test(text.slice(start, end))
  );
}

/** Where a sentence ends with all that follows its last word: full stop, brackets and marks. */
function endOf(text: string, { end }: Sentence, next: Sentence | undefined): number {
  const lineEnd = text.indexOf("\n", end);
  return Math.min(next?.start ?? text.length, lineEnd < 0 ? text.length : lineEnd);
}

function marksAfter(text: string, from: number, to: number): readonly string[] {
  return [...text.slice(from - 1, to).matchAll(MARK)].map(([mark]) =>
    mark.replaceAll(/[[\]^]/gu, ""),
  );
}

/** "251" in a line of its own before "Operations". */
function standingAlone(field: FieldText, known: readonly Span[]): readonly LooseFigure[] {
  const { text, blocks } = field;
  return blocks.flatMap((block, index): readonly LooseFigure[] => {
    const found = ALONE.exec(text.slice(block.start, block.end));
    const number = found?.groups?.["number"] ?? "";
    const label = blocks[index + 1];
    if (number === "" || label === undefined) return [];
    const start = block.start + text.slice(block.start, block.end).indexOf(number);
    const words = text.slice(label.start, label.end).split(/\s+/u);
    const isPlain = /^\d+$/u.test(number);
    if (isPlain && (Number(number) < SMALLEST_ALONE || /^(?:19|20)\d{2}$/u.test(number))) return [];
    const isLabel = words.length <= LONGEST_LABEL && /^\s*\p{L}/u.test(text.slice(label.start));
    if (!isLabel || known.some((figure) => figure.start >= start && figure.start < block.end))
      return [];
    const marks = marksAfter(text, label.start + 1, label.end);
    return [
      { start, end: start + number.length, marks: [...marks, ...headingMarks(field, index)] },
    ];
  });
}

/** Marks of the line that heads a panel of figures: the nearest one before it that bears any. */
function headingMarks({ text, blocks }: FieldText, index: number): readonly string[] {
  for (let at = index - 1; at >= index - 16; at -= 1) {
    const block = blocks[at];
    if (block === undefined) return [];
    const line = text.slice(block.start, block.end);
    if (line.split(/\s+/u).length > LONGEST_LABEL) return [];
    const marks = marksAfter(line, 1, line.length);
    if (marks.length > 0) return marks;
  }
  return [];
}
