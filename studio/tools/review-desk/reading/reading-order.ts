import { pathToString } from "../../../../policy/index.ts";
import type { Passage } from "./passage.ts";

/** The order within one part: the name, what introduces it, its picture, the text, the notes to it. */
const RANKS: Readonly<Record<Passage["form"]["kind"], number>> = {
  title: 0,
  paragraph: 1,
  image: 2,
  heading: 3,
  block: 3,
  reference: 3,
  field: 3,
  footnote: 4,
};

/**
 * Passages part by part in the order of `parts`, and within a part as a reader meets them: a form asks for the picture
 * last, a page shows it first. All passages of one field stay together, in their order.
 */
export function inReadingOrder(
  passages: readonly Passage[],
  parts: readonly string[],
): readonly Passage[] {
  const sections = [...new Set([...parts, ...passages.map(({ section }) => section)])];
  const rankOfField = new Map<string, number>();
  for (const { path, form } of passages) {
    const field = pathToString(path.slice(0, 1));
    if (!rankOfField.has(field)) rankOfField.set(field, RANKS[form.kind]);
  }
  const place = ({ section, path }: Passage): number =>
    sections.indexOf(section) * 10 + (rankOfField.get(pathToString(path.slice(0, 1))) ?? 0);
  return passages.toSorted((left, right) => place(left) - place(right));
}
