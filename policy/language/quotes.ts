import type { Span } from "../engine/types.ts";
import { perField } from "../text/per-field.ts";

/** A stretch between quotation marks, the marks not among it. */
export interface Quote extends Span {
  /** Somebody is named whose words they are: "…," she said; according to …: "…"; "…" – a reader. */
  readonly attributed: boolean;
}

/** Single marks are apostrophes more often than not: only the pair that opens and closes is read. */
const QUOTED =
  /“(?<curly>[^“”]{1,1500})”|"(?<straight>[^"\n]{1,1500})"|«(?<angled>[^«»]{1,1500})»|‘(?<single>[^‘’\n]{1,300}(?:’\p{L}[^‘’\n]{0,300})*)’(?!\p{L})/gu;

/** Verbs of saying, and what leads a quotation in. */
const SAYING =
  /(?<!\p{L})(?:said|says|say|told|tells|wrote|writes|stated|states|testified|recalled|recalls|explained|explains|added|adds|asked|remembers|shared|shares|declared|ruled|reads|quoted|in the words of|according to|sabi|sinabi|ayon|aniya|wika|kuwento|salaysay|ani|matod|miingon|ingon|nag-ingon|asoy|sumala)(?!\p{L})/iu;
const DASHED_NAME = /^[\s,.]*[–—-]{1,2}\s*\p{Lu}/u;

/** How far from the marks a verb of saying may stand, in characters. */
const NEAR = 60;

/** What stands between quotation marks, in order. Read once for each field. */
export const quotesIn = perField((field): readonly Quote[] => {
  const { text } = field;
  return [...text.matchAll(QUOTED)].map(({ 0: quote, index }) => {
    const end = index + quote.length;
    return { start: index + 1, end: end - 1, attributed: isAttributed(text, index, end) };
  });
});

/** The words are whole ("…," or "….") or led in by a colon or comma; a mere word in quotes is not. */
function isAttributed(text: string, start: number, end: number): boolean {
  const quoted = text.slice(start + 1, end - 1);
  if (quoted.trim().split(/\s+/u).length < 4) return false;
  const after = text.slice(end, end + NEAR).split(/\n\s*\n|[.!?]\s/u)[0] ?? "";
  const before = text.slice(Math.max(0, start - NEAR), start).split(/[.!?]\s|\n\s*\n/u);
  return (
    DASHED_NAME.test(text.slice(end, end + 8)) ||
    SAYING.test(after) ||
    SAYING.test(before.at(-1) ?? "")
  );
}
