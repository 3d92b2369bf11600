/** Where findings stand in stored strings: what is underlined, and what a click selects. */
import {
  isForTheGate,
  pathToString,
  textsOf,
  type Finding,
  type Path,
  type PolicyDocument,
  type Span,
  type TextOrigin,
} from "../../policy/index.ts";

/** A stretch of one stored string that a finding is about. */
export interface Mark {
  readonly finding: Finding;
  /** Leads from the document to the string. */
  readonly path: Path;
  /** Offsets into the string: UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What stands there. A mark whose text has changed since is out of date. */
  readonly text: string;
}

/** By the field's path as a string. */
export type FieldMarks = ReadonlyMap<string, readonly Mark[]>;

/** The marks of every finding that has a span, by the field that it is in. */
export function marksOf(document: PolicyDocument, findings: readonly Finding[]): FieldMarks {
  const fields = new Map(textsOf(document).map((field) => [pathToString(field.path), field]));
  const marks = new Map<string, Mark[]>();
  for (const finding of findings) {
    const { path, span } = finding;
    if (span === undefined || isForTheGate(finding)) continue;
    const key = pathToString(path);
    const field = fields.get(key);
    if (field === undefined) continue;
    const stretches = field.origins.flatMap((origin) => stretchIn(origin, span, field.text));
    marks.set(key, [
      ...(marks.get(key) ?? []),
      ...stretches.map((stretch) => ({ ...stretch, finding })),
    ]);
  }
  return marks;
}

/** The part of a span that one stored string holds; nothing where it holds none. */
function stretchIn(
  origin: TextOrigin,
  span: Span,
  whole: string,
): readonly Omit<Mark, "finding">[] {
  const from = Math.max(origin.start, span.start);
  const to = Math.min(origin.end, span.end);
  if (from >= to) return [];
  const { path, start } = origin;
  return [{ path, start: from - start, end: to - start, text: whole.slice(from, to) }];
}
