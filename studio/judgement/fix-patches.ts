/**
 * The patches that carry out a finding's fix: plain data, in Sanity's own form.
 */
import {
  pathToString,
  textsOf,
  type Finding,
  type Path,
  type PolicyDocument,
} from "../../policy/index.ts";

/** One patch as the Content Lake takes it; paths as in `body[_key=="a"].children[0].text`. */
export interface SetPatch {
  readonly set: Readonly<Record<string, unknown>>;
}

/**
 * The patches for `finding.fix` on `document`, the very document the finding is about. Empty if
 * there is no fix, or if the text no longer is what the finding saw: then nothing is overwritten.
 */
export function fixPatches(document: PolicyDocument, finding: Finding): readonly SetPatch[] {
  const { fix } = finding;
  if (fix === undefined) return [];
  if (fix.kind === "set") return [{ set: { [pathToString(fix.path)]: fix.value } }];
  return replaceText(document, finding, fix.replacement);
}

/** Where the offending text of a finding is stored; `undefined` if it is not there any more. */
export function placeOf(document: PolicyDocument, finding: Finding): Path | undefined {
  if (finding.span === undefined) return finding.path;
  const [first] = fieldOf(document, finding)?.locate(finding.span.start, finding.span.end) ?? [];
  return first?.path;
}

function fieldOf(document: PolicyDocument, finding: Finding) {
  const path = pathToString(finding.path);
  return textsOf(document).find((field) => pathToString(field.path) === path);
}

function replaceText(
  document: PolicyDocument,
  finding: Finding,
  replacement: string,
): readonly SetPatch[] {
  const field = fieldOf(document, finding);
  const { span, text } = finding;
  if (field === undefined || span === undefined) return [];
  if (field.text.slice(span.start, span.end) !== text) return [];
  const pieces = field.locate(span.start, span.end);
  const set: Record<string, string> = {};
  // The replacement goes where the text begins; what is left of it in further pieces goes away.
  for (const [index, piece] of pieces.entries()) {
    const origin = field.origins.find(
      (candidate) => pathToString(candidate.path) === pathToString(piece.path),
    );
    if (origin === undefined) return [];
    const stored = field.text.slice(origin.start, origin.end);
    const key = pathToString(piece.path);
    const put = index === 0 ? replacement : "";
    set[key] = stored.slice(0, piece.start) + put + stored.slice(piece.end);
  }
  return pieces.length === 0 ? [] : [{ set }];
}
