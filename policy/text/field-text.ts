import type { Path } from "../engine/types.ts";
import type { AnnotatedSpan, FieldText, TextKind, TextOrigin, TextPiece } from "./types.ts";

/** A field that is one string, or (with `origins`) one put together from several. */
export function fieldText(
  path: Path,
  kind: TextKind,
  text: string,
  origins: readonly TextOrigin[] = [{ path, start: 0, end: text.length }],
  annotations: readonly AnnotatedSpan[] = [],
): FieldText {
  return {
    path,
    kind,
    text,
    origins,
    annotations,
    locate: (start, end) => locate(origins, start, end),
  };
}

function locate(origins: readonly TextOrigin[], start: number, end: number): readonly TextPiece[] {
  if (start === end) return locatePoint(origins, start);
  return origins.flatMap((origin) => {
    const from = Math.max(start, origin.start);
    const to = Math.min(end, origin.end);
    if (from >= to) return [];
    return [{ path: origin.path, start: from - origin.start, end: to - origin.start }];
  });
}

/** A point between two strings belongs to the one before it, so that what is inserted keeps its marks. */
function locatePoint(origins: readonly TextOrigin[], at: number): readonly TextPiece[] {
  const origin = origins.find((candidate) => candidate.start <= at && at <= candidate.end);
  if (origin === undefined) return [];
  return [{ path: origin.path, start: at - origin.start, end: at - origin.start }];
}
