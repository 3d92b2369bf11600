/** Wording that is not ours, or not of today, and so is left as it stands. */
import type { PolicyDocument, Span } from "../engine/types.ts";
import { perField } from "../text/per-field.ts";
import type { FieldText } from "../text/types.ts";
import { quotesIn, type Quote } from "./quotes.ts";

/** Annotations by which an editor says: these are another's words, or the words of that time. */
const MARKED_AS_OTHERS: ReadonlySet<string> = new Set(["quotation", "historical"]);

/** Stretches that are marked as a quotation or as historical, in order, those that touch as one. */
const markedIn = perField((field): readonly Span[] => {
  const marks = [
    ...field.annotations.filter(({ annotation }) => MARKED_AS_OTHERS.has(annotation)),
    ...field.blocks.filter(({ style }) => style === "blockquote"),
  ].toSorted((left, right) => left.start - right.start);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of marks) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
});

export function within(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Is a stretch marked over its whole length? Half a mark marks nothing. */
export function isMarkedAsOthers(field: FieldText, span: Span): boolean {
  return markedIn(field).some((marked) => within(marked, span));
}

/** The quotation marks a stretch stands in, where there are any. */
function quoteAround(field: FieldText, span: Span): Quote | undefined {
  return quotesIn(field).find((quote) => within(quote, span));
}

/**
 * Is a stretch another's wording: marked so, or between quotation marks with somebody to whom the
 * words belong? Text set with marks of its own (Portable Text) is marked by annotation alone.
 */
export function isOthersWording(field: FieldText, span: Span): boolean {
  if (isMarkedAsOthers(field, span)) return true;
  return field.blocks.length === 0 && quoteAround(field, span)?.attributed === true;
}

/** Fields that by their place are not our wording of today. */
export function isOthersField(document: PolicyDocument, { path }: FieldText): boolean {
  const [field] = path;
  switch (document._type) {
    // The survivor's own words: nobody corrects them.
    case "survivorQuote":
      return field === "text";
    // A work keeps the title it came out under.
    case "source":
    case "paper":
      return field === "title" || field === "slug";
    // A glossary must name what it explains; only a preferred term may not itself be an old one.
    case "glossaryTerm":
      return document["status"] === "deprecated" || field === "definition";
    default:
      return false;
  }
}
