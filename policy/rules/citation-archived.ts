import { objectsIn, refOf } from "../engine/references.ts";
import type { CheckContext, Path, PolicyDocument, Rule, RuleFinding } from "../engine/types.ts";
import { archiveFaults } from "../facts/archived.ts";
import { documentInWords, upperFirst } from "../facts/words.ts";

export const citationArchived: Rule = {
  id: "citation-archived",
  severity: "warn",
  title: "Sources on the web are archived",
  help: "A source with a web address names a copy at a web archive, and the day on which it was last read. A printed source needs neither.",
  rationale:
    "Pages change and go. When the source of a figure is gone, nobody can check the figure, and it must be taken back.",
  source: ["house"],
  appliesTo: (document, context) =>
    document._type === "source" || citedIn(document, context).length > 0,
  check: (document, context) => {
    if (document._type === "source") return archiveFaults(document, context);
    return citedIn(document, context).flatMap((cited) => checkCited(cited, context));
  },
};

/** A source, where the document first cites it. */
interface Cited {
  readonly path: Path;
  readonly source: PolicyDocument;
}

function citedIn(document: PolicyDocument, context: CheckContext): readonly Cited[] {
  const first = new Map<string, Cited>();
  for (const { path, value } of objectsIn(document)) {
    const id = refOf(value["source"]);
    if (id === undefined || first.has(id)) continue;
    const resolution = context.resolve(id);
    if (!("document" in resolution) || resolution.document._type !== "source") continue;
    first.set(id, { path: [...path, "source"], source: resolution.document });
  }
  return [...first.values()];
}

function checkCited({ path, source }: Cited, context: CheckContext): readonly RuleFinding[] {
  const faults = archiveFaults(source, context);
  if (faults.length === 0) return [];
  const told = faults.map(({ message }) => message).join(" ");
  const message = `${upperFirst(documentInWords(source))} cannot be relied on to stay. ${told}`;
  return [{ path, message }];
}
