/**
 * The patches that carry out what Compliance offers: plain data, in Sanity's own form. They are
 * made for the text on the screen at that moment; what was written since it was judged is not
 * overwritten.
 */
import {
  pathToString,
  replaceAll,
  textsOf,
  type Finding,
  type FieldText,
  type Path,
  type PolicyDocument,
  type Span,
} from "../../policy/index.ts";

/** One patch as the Content Lake takes it; paths as in `body[_key=="a"].children[0].text`. */
interface SetPatch {
  readonly set: Readonly<Record<string, unknown>>;
}

/** A stretch of a field's text, what was seen there, and what is to stand there. */
interface Edit extends Span {
  readonly path: Path;
  readonly text: string;
  readonly replacement: string;
}

/**
 * The patches for the fixes of `findings` on `document`. Empty if there is no fix, or if no text
 * still is what its finding saw.
 */
export function fixPatches(
  document: PolicyDocument,
  findings: readonly Finding[],
): readonly SetPatch[] {
  const set = findings.flatMap(({ fix }) =>
    fix?.kind === "set" ? [{ set: { [pathToString(fix.path)]: fix.value } }] : [],
  );
  return [...set, ...editPatches(document, findings.flatMap(editOf))];
}

/** The patch for edits of texts that still stand as they were seen; empty if none does. */
export function editPatches(document: PolicyDocument, edits: readonly Edit[]): readonly SetPatch[] {
  const fields = new Map(textsOf(document).map((field) => [pathToString(field.path), field]));
  const standing = edits.filter(
    (edit, index) =>
      stands(edit, fields) && !edits.slice(0, index).some((other) => overlaps(other, edit)),
  );
  return standing.length === 0 ? [] : [replaceAll(document, standing)];
}

/** The findings that the same words would mend, `finding` among them. */
export function sameFixes(finding: Finding, findings: readonly Finding[]): readonly Finding[] {
  const { fix, rule } = finding;
  if (fix?.kind !== "replace-text") return [finding];
  return findings.filter(
    (other) =>
      other.rule === rule &&
      other.fix?.kind === "replace-text" &&
      other.fix.replacement === fix.replacement &&
      other.text?.toLowerCase() === finding.text?.toLowerCase(),
  );
}

function editOf({ fix, path, span, text }: Finding): readonly Edit[] {
  if (fix?.kind !== "replace-text" || span === undefined || text === undefined) return [];
  return [{ path, ...span, text, replacement: fix.replacement }];
}

function stands(edit: Edit, fields: ReadonlyMap<string, FieldText>): boolean {
  const field = fields.get(pathToString(edit.path));
  return field?.text.slice(edit.start, edit.end) === edit.text;
}

function overlaps(left: Edit, right: Edit): boolean {
  if (pathToString(left.path) !== pathToString(right.path)) return false;
  return left.start < right.end && right.start < left.end;
}
