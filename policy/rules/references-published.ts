import { bareId } from "../engine/ids.ts";
import { referencesIn } from "../engine/references.ts";
import type { Rule, RuleFinding } from "../engine/types.ts";
import { documentInWords, typeInWords, upperFirst } from "../facts/words.ts";

export const referencesPublished: Rule = {
  id: "references-published",
  severity: "block",
  title: "References are published",
  help: "Everything a document refers to is published already, or goes out with it.",
  rationale:
    "What is published must not rest on something that nobody has let out: a link to a draft shows a gap to readers, or more than was approved.",
  source: ["house"],
  appliesTo: (document) => referencesIn(document).some(({ weak }) => !weak),
  check: (document, context) =>
    referencesIn(document).flatMap(({ path, id, weak }): readonly RuleFinding[] => {
      if (weak || id === bareId(document._id)) return [];
      const resolution = context.resolve(id);
      if (resolution.state === "draft") {
        const { document: target } = resolution;
        const message = `${upperFirst(documentInWords(target))} is only a draft. Publish that ${typeInWords(target._type)} first, or take it out here.`;
        return [{ path, message }];
      }
      if (resolution.state !== "missing") return [];
      const message = `What is chosen here (${id}) does not exist, or not any more. Choose something else, or leave it out.`;
      return [{ path, message }];
    }),
};
