import { defineArrayMember, defineField } from "sanity";
import { LIMITS } from "../../contracts/limits.ts";
import { CONTENT } from "../groups.ts";

/** The notes at the foot of the page. */
export function footnotesField() {
  return defineField({
    name: "footnotes",
    title: "Footnotes",
    description:
      "One for each mark in the text. A pseudonym needs one; use a different mark for notes on data, so that nobody takes the one for the other.",
    type: "array",
    group: CONTENT.name,
    of: [defineArrayMember({ type: "footnote" })],
    validation: (rule) => rule.max(LIMITS.items),
  });
}
