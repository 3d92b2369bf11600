import { objectsIn } from "../engine/references.ts";
import type { Path, PolicyDocument, RuleContext } from "../engine/types.ts";
import { fieldsOf, listOf, textOf } from "../engine/values.ts";
import { whyNotCited } from "./citations.ts";

/** What a document has to show where its figures come from. */
export interface Sourced {
  /** Does the part of the document that holds this field cite anything, or show a figure that does? */
  readonly isCited: (path: Path) => boolean;
  /** Marks that a footnote explains, by what it tells. */
  readonly notes: ReadonlyMap<string, "pseudonym" | "source">;
}

/** Of a publication each section answers for itself; of everything else the whole document. */
export function sourcedIn(document: PolicyDocument, context: RuleContext): Sourced {
  const parts = new Set<string>();
  for (const { path, value } of objectsIn(document)) {
    const shows =
      value["_type"] === "figureEmbed" ||
      listOf(value["statistics"]).length > 0 ||
      (listOf(value["citations"]).length > 0 &&
        whyNotCited(value["citations"], context) === undefined);
    if (shows) parts.add(partOf(path));
  }
  return {
    isCited: (path) => parts.has("") || parts.has(partOf(path)),
    notes: notesOf(document),
  };
}

function partOf(path: Path): string {
  return path[0] === "sections" ? JSON.stringify(path.slice(0, 2)) : "";
}

function notesOf(document: PolicyDocument): Sourced["notes"] {
  const notes = listOf(document["footnotes"]).map(fieldsOf);
  return new Map(
    notes.flatMap((note): readonly (readonly [string, "pseudonym" | "source"])[] => {
      const mark = textOf(note["mark"])
        ?.normalize("NFKC")
        .replaceAll(/[[\]^:]/gu, "");
      if (mark === undefined || textOf(note["text"]) === undefined) return [];
      return [[mark, note["kind"] === "pseudonym" ? "pseudonym" : "source"]];
    }),
  );
}
