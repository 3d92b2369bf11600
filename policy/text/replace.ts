import { pathToString, samePath } from "../engine/paths.ts";
import type { Path, PolicyDocument, Span } from "../engine/types.ts";
import { isFields } from "../engine/values.ts";
import { textsOf } from "./texts.ts";
import type { FieldText, TextPiece } from "./types.ts";

/** A `set` as Sanity's patches take it: path expressions to new strings. */
export interface SetPatch {
  readonly set: Readonly<Record<string, string>>;
}

/** A stretch of a field's plain text, and what takes its place. */
export interface Replacement extends Span {
  readonly path: Path;
  readonly replacement: string;
}

/**
 * The patch that replaces a stretch of a field's text, keeping blocks, marks and annotations: the
 * replacement takes the place of the first piece, the rest of the stretch is taken out where it stands.
 *
 * `path` and `span` are those of a finding: the span is in the plain text of the field at `path`.
 * @throws RangeError where there is no such field or stretch: the document has changed since.
 */
export function replaceInField(
  document: PolicyDocument,
  path: Path,
  span: Span,
  replacement: string,
): SetPatch {
  return replaceAll(document, [{ path, ...span, replacement }]);
}

/**
 * One patch for several replacements, as a generalisation needs them where a detail stands often.
 * They must not overlap. @throws RangeError as `replaceInField`.
 */
export function replaceAll(
  document: PolicyDocument,
  replacements: readonly Replacement[],
): SetPatch {
  const fields = textsOf(document);
  const pieces = replacements.flatMap((each) =>
    piecesOf(fields, each).map((piece, index) => ({
      ...piece,
      put: index === 0 ? each.replacement : "",
    })),
  );
  const set: Record<string, string> = {};
  // From the end, so that what is replaced first does not move the rest.
  for (const { path, start, end, put } of pieces.toSorted(
    (a, b) => b.start - a.start || b.end - a.end,
  )) {
    const where = pathToString(path);
    const stored = set[where] ?? stringAt(document, path);
    set[where] = stored.slice(0, start) + put + stored.slice(end);
  }
  return { set };
}

function piecesOf(
  fields: readonly FieldText[],
  { path, start, end }: Replacement,
): readonly TextPiece[] {
  const field = fields.find((candidate) => samePath(candidate.path, path));
  const where = pathToString(path);
  if (field === undefined) {
    throw new RangeError(`There is no text at ${where}. Check the document again.`);
  }
  const within = 0 <= start && start <= end && end <= field.text.length;
  const pieces = within ? field.locate(start, end) : [];
  if (pieces.length > 0) return pieces;
  throw new RangeError(
    `${start} to ${end} is not a stretch of the text at ${where}, which is ${field.text.length} long. Check the document again.`,
  );
}

function stringAt(document: PolicyDocument, path: Path): string {
  let value: unknown = document;
  for (const step of path) {
    if (typeof step === "number") value = Array.isArray(value) ? value[step] : undefined;
    else if (typeof step === "string") value = isFields(value) ? value[step] : undefined;
    else value = Array.isArray(value) ? value.find((item) => keyOf(item) === step._key) : undefined;
  }
  if (typeof value === "string") return value;
  throw new RangeError(`There is no text at ${pathToString(path)}. Check the document again.`);
}

function keyOf(item: unknown): unknown {
  return isFields(item) ? item["_key"] : undefined;
}
