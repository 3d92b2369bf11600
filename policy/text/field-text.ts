import type { Path } from "../engine/types.ts";
import { fold, type Folded } from "./fold.ts";
import type {
  AnnotatedSpan,
  FieldText,
  TextBlock,
  TextKind,
  TextOrigin,
  TextPiece,
} from "./types.ts";

/** What makes up a field that is put together from several strings. */
interface Parts {
  readonly origins: readonly TextOrigin[];
  readonly annotations: readonly AnnotatedSpan[];
  readonly blocks: readonly TextBlock[];
}

/** A field that is one string, or (with `parts`) one put together from several. */
export function fieldText(path: Path, kind: TextKind, text: string, parts?: Parts): FieldText {
  const {
    origins = [{ path, start: 0, end: text.length }],
    annotations = [],
    blocks = [],
  } = parts ?? {};
  let folded: Folded | undefined;
  let kept: Map<object, object> | undefined;
  return {
    path,
    kind,
    text,
    origins,
    folded: () => (folded ??= fold(text)),
    kept: () => (kept ??= new Map()),
    annotations,
    blocks,
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
