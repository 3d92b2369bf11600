import { refOf } from "../engine/references.ts";
import type { CheckContext, PolicyDocument } from "../engine/types.ts";
import { listOf, textOf } from "../engine/values.ts";

/** The names, word by word and in small letters, under which a document tells of survivors. */
export function peopleToldOf(document: PolicyDocument, context: CheckContext): ReadonlySet<string> {
  const references = [...listOf(document["survivors"]), document["survivor"]];
  const names = references.flatMap((reference) => {
    const id = refOf(reference);
    const resolution = id === undefined ? undefined : context.resolve(id);
    if (resolution === undefined || !("document" in resolution)) return [];
    return textOf(resolution.document["pseudonym"]) ?? [];
  });
  return new Set(names.flatMap((name) => name.toLowerCase().split(/[\s-]+/u)));
}
