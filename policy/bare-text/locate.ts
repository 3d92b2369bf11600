/** From a finding in the synthetic document back to the file. */
import { pathToString, samePath } from "../engine/paths.ts";
import type { Finding, Path, Span } from "../engine/types.ts";
import type { FieldText, TextPiece } from "../text/types.ts";
import type { Origins } from "./document.ts";
import type { FilePiece } from "./types.ts";

/**
 * Where a finding stands in the file, always within `0…length`.
 *
 * What has no stretch of its own has a sensible point: of a whole field, all of it; of a footnote
 * that is missing, the end of the text, where it would be put; of the text as a whole, its beginning.
 */
export function locateInFile(
  { path, span }: Pick<Finding, "path" | "span">,
  fields: readonly FieldText[],
  origins: Origins,
  length: number,
): Span {
  const field = fields.find((candidate) => samePath(candidate.path, path));
  if (field !== undefined) {
    const { start, end } = span ?? { start: 0, end: field.text.length };
    const found = hull(field.locate(start, end).flatMap((piece) => stretchOf(piece, origins)));
    if (found !== undefined) return found;
  }
  return hull(within(path, origins)) ?? pointOf(path, length);
}

function stretchOf({ path, start, end }: TextPiece, origins: Origins): readonly Span[] {
  const origin = origins.get(pathToString(path));
  if (origin === undefined) return [];
  const { text, from, to } = origin;
  if (text.length !== to - from) return [{ start: from, end: to }];
  return [{ start: from + start, end: from + end }];
}

/** Everything in the file that stands at or under a path. */
function within(path: Path, origins: Origins): readonly Span[] {
  if (path.length === 0) return [];
  const prefix = pathToString(path);
  return [...origins]
    .filter(
      ([at]) => at === prefix || (/^[.[]/u.test(at.slice(prefix.length)) && at.startsWith(prefix)),
    )
    .map(([, { from, to }]: readonly [string, FilePiece]) => ({ start: from, end: to }));
}

function pointOf(path: Path, length: number): Span {
  return path[0] === "footnotes" ? { start: length, end: length } : { start: 0, end: 0 };
}

function hull(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
