/** Which documents and fields the rules about wording read. */
import { INTERNAL_TYPES } from "../data/vocabulary.ts";
import type { CheckContext, PolicyDocument } from "../engine/types.ts";
import type { FieldText, TextKind } from "../text/types.ts";
import { isOthersField } from "./others-words.ts";

/** What readers see as wording. Names are others' own, and what is code or an address is no wording. */
const WORDED: ReadonlySet<TextKind> = new Set([
  "prose",
  "title",
  "caption",
  "alt",
  "disclaimer",
  "footnote",
  "slug",
]);

const INTERNAL: ReadonlySet<string> = new Set(INTERNAL_TYPES);

/** Everything that may leave, and a text that stands by itself; not what stays inside. */
export function mayLeave(document: PolicyDocument): boolean {
  return !INTERNAL.has(document._type);
}

/** The fields of our own wording, in the order a reader meets them. */
export function wordingOf(document: PolicyDocument, context: CheckContext): readonly FieldText[] {
  return context
    .texts(document)
    .filter((field) => WORDED.has(field.kind) && !isOthersField(document, field));
}
