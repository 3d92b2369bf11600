/**
 * The patches that carry out a finding's fix: plain data, in Sanity's own form.
 */
import {
  pathToString,
  replaceInField,
  textsOf,
  type FieldText,
  type Finding,
  type Path,
  type PolicyDocument,
} from "../../policy/index.ts";

/** One patch as the Content Lake takes it; paths as in `body[_key=="a"].children[0].text`. */
interface SetPatch {
  readonly set: Readonly<Record<string, unknown>>;
}

/**
 * The patches for `finding.fix` on `document`, the very document the finding is about. Empty if
 * there is no fix, or if the text no longer is what the finding saw: then nothing is overwritten.
 */
export function fixPatches(document: PolicyDocument, finding: Finding): readonly SetPatch[] {
  const { fix, path, span, text } = finding;
  if (fix === undefined) return [];
  if (fix.kind === "set") return [{ set: { [pathToString(fix.path)]: fix.value } }];
  const field = fieldOf(document, finding);
  if (field === undefined || span === undefined) return [];
  if (field.text.slice(span.start, span.end) !== text) return [];
  return [replaceInField(document, path, span, fix.replacement)];
}

/** Where the offending text of a finding is stored; `undefined` if it is not there any more. */
export function placeOf(document: PolicyDocument, finding: Finding): Path | undefined {
  if (finding.span === undefined) return finding.path;
  const { start, end } = finding.span;
  return fieldOf(document, finding)?.locate(start, end)[0]?.path;
}

function fieldOf(document: PolicyDocument, finding: Finding): FieldText | undefined {
  const path = pathToString(finding.path);
  return textsOf(document).find((field) => pathToString(field.path) === path);
}
