/** Paragraphs of a field, and whether one tells of a person whom nobody names. */
import { STAFF_WORDS } from "../data/person-words.ts";
import { atomsIn } from "../details/atoms.ts";
import type { Span } from "../engine/types.ts";
import { type FramedSentence, framedSentencesIn } from "../language/frames.ts";
import type { FieldText } from "./types.ts";

export interface Paragraph extends Span {
  /** From 0, as sentences count them. */
  readonly number: number;
  readonly sentences: readonly FramedSentence[];
}

export function paragraphsIn(field: FieldText): readonly Paragraph[] {
  const byNumber = Map.groupBy(framedSentencesIn(field), ({ paragraph }) => paragraph);
  return [...byNumber].flatMap(([number, sentences]) => {
    const [first, last] = [sentences[0], sentences.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ number, sentences, start: first.start, end: last.end }];
  });
}

/** One person, neither speaker nor reader. */
const PRONOUNS: ReadonlySet<string> = new Set(
  "she her hers herself he him his himself siya siyang niya niyang kanya kaniya kanyang kaniyang iya iyang".split(
    " ",
  ),
);

/** "the two sisters", "both survivors", "ang magkapatid": a few, as good as one. */
const A_FEW =
  /(?<!\p{L})(?:(?:both|the (?:two|three|four|five|six)|her (?:two|three|four|five)|his (?:two|three|four|five))\s+(?:\p{Ll}+\s+)?(?:sisters|brothers|siblings|survivors|victims|girls|boys|cousins|twins|children)|magkapatid|magkakapatid|magkambal|kambal|managsoon|managsuon)(?!\p{L})/iu;

/** Two words with capitals, introduced as somebody: "Leonor Abrigo leads", "si Leonor Abrigo". */
const FULL_NAME =
  /(?:(?<!\p{L})(?:Atty|Dr|Mr|Mrs|Ms|Hon|Judge|Justice|Senator|Prosecutor|Director|Sister|Father|Pastor|si|ni|kay|sina)\.?\s+\p{Lu}[\p{L}\p{M}'’.-]+\s+\p{Lu}|(?<!\p{L})\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)?(?:\s(?:de|dela|del|la|los)){0,2}\s\p{Lu}[\p{L}\p{M}'’-]+(?:,|\s+(?:is|was|leads|led|joined|joins|heads|headed|has|had|serves|served|began|studied|graduated|said|says|explained|ay|ang)(?!\p{L})))/u;

/**
 * Does a paragraph tell of one person, or of a few, without saying who? Then that is not somebody of
 * the staff, who is introduced by name; `before` is the paragraph in which that may have been.
 */
export function tellsOfSomebodyUnnamed(
  field: FieldText,
  paragraph: Paragraph,
  before: Paragraph | undefined,
): boolean {
  const text = textOf(field, paragraph);
  const harmed = paragraph.sentences.some(
    (sentence) =>
      sentence.has("harm:yes") || sentence.has("survivor:one") || sentence.has("survivor:many"),
  );
  if (harmed && A_FEW.test(text)) return true;
  const words = paragraph.sentences.flatMap(({ first, after }) =>
    atomsIn(field).slice(first, after),
  );
  if (!words.some(({ lower }) => PRONOUNS.has(lower))) return false;
  if (FULL_NAME.test(text) || (before !== undefined && FULL_NAME.test(textOf(field, before)))) {
    return false;
  }
  return harmed || !words.some(({ lower }) => STAFF_WORDS.has(lower));
}

function textOf({ text }: FieldText, { start, end }: Span): string {
  return text.slice(start, end);
}
