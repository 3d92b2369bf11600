/** Where a document tells of a survivor: for rules that forbid there what may stand elsewhere. */
import { namesToldOf } from "../details/people-named.ts";
import { toldIn } from "../details/subject.ts";
import type { CheckContext, PolicyDocument, Span } from "../engine/types.ts";
import { type Paragraph, paragraphsIn } from "../text/paragraphs.ts";
import { perField } from "../text/per-field.ts";
import type { FieldText, TextKind } from "../text/types.ts";
import { survivorsIn } from "./people.ts";
import { pseudonymsIn } from "./pseudonyms.ts";
import { unnamedIn } from "./unnamed.ts";

/** A field, and the paragraphs or sentences of it that tell of a survivor. */
export interface TellingField {
  readonly field: FieldText;
  /** In the order of the text. */
  readonly told: readonly Span[];
}

/** Documents about survivors from beginning to end, those that stay inside among them. */
const WHOLLY: ReadonlySet<string> = new Set(["story", "survivorQuote", "survivor", "consent"]);

/** Beside a picture of a survivor every word is about them. */
const OF_PICTURES: ReadonlySet<TextKind> = new Set(["caption", "alt"]);

export function tellsWholly({ _type }: PolicyDocument): boolean {
  return WHOLLY.has(_type);
}

/** Every field of a document but codes, in the order a reader meets them. */
export function tellingIn(
  document: PolicyDocument,
  context: CheckContext,
): readonly TellingField[] {
  const fields = context.texts(document).filter(({ kind }) => kind !== "code");
  if (tellsWholly(document)) {
    return fields.map((field) => ({ field, told: [{ start: 0, end: field.text.length }] }));
  }
  const hasSurvivors = survivorsIn(document, context).length > 0;
  const known = pseudonymsIn(document, context).map(({ name }) => inSmallLetters(name));
  return fields.map((field) => {
    if (hasSurvivors && OF_PICTURES.has(field.kind)) {
      return { field, told: [{ start: 0, end: field.text.length }] };
    }
    return { field, told: field.kind === "prose" ? toldParagraphs(field, known) : [] };
  });
}

/**
 * Paragraphs that tell of a survivor by name or as “the girl”, and those that tell of one person
 * whom nobody names: “she was brought to safety”. Staff are introduced by their names.
 */
function toldParagraphs(field: FieldText, known: readonly string[]): readonly Span[] {
  const answers = answersOf(field);
  const key = known.join("\n");
  const told = answers.get(key) ?? readToldParagraphs(field, known);
  answers.set(key, told);
  return told;
}

/** By the names that were known: two rules ask, each twice. */
const answersOf = perField((): Map<string, readonly Span[]> => new Map());

function readToldParagraphs(field: FieldText, known: readonly string[]): readonly Span[] {
  const names = new Set([...known, ...namesToldOf(field)]);
  const told = new Set(
    toldIn(field, { names, whole: false }).map(({ sentence }) => sentence.paragraph),
  );
  let before: Paragraph | undefined;
  return paragraphsIn(field).flatMap((paragraph) => {
    const spans = told.has(paragraph.number) ? [paragraph] : unnamedIn(field, paragraph, before);
    before = paragraph;
    return spans.map(({ start, end }) => ({ start, end }));
  });
}

function inSmallLetters(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .toLowerCase();
}

/** Does a stretch stand in one of the told paragraphs? */
export function isToldAt({ told }: TellingField, { start, end }: Span): boolean {
  return told.some((paragraph) => start < paragraph.end && paragraph.start < end);
}
