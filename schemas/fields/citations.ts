import { defineArrayMember, defineField } from "sanity";
import { LIMITS } from "../../contracts/limits.ts";
import { SOURCES } from "../groups.ts";

/** Where the statements of a document, or of a part of it, come from. */
export function citationsField(options: { readonly inDocument: boolean }) {
  return defineField({
    name: "citations",
    title: "Citations",
    description:
      "Where this is taken from, with the page or table. Leave it empty rather than guess: a missing source is shown, an invented one is not found out.",
    type: "array",
    ...(options.inDocument ? { group: SOURCES.name } : {}),
    of: [defineArrayMember({ type: "citation" })],
    validation: (rule) => rule.max(LIMITS.items),
  });
}
