import { defineArrayMember, defineField } from "sanity";
import { LIMITS } from "../../contracts/limits.ts";
import { type FieldOptions, presence } from "./options.ts";

/** One line of text. */
export function lineField({ required = false, ...field }: FieldOptions) {
  return defineField({
    ...field,
    type: "string",
    validation: (rule) => presence(rule.max(LIMITS.line), required),
  });
}

/** A text without formatting. `rows` is how high the box is. */
export function paragraphField({
  required = false,
  rows = 3,
  ...field
}: FieldOptions & { readonly rows?: number }) {
  return defineField({
    ...field,
    type: "text",
    rows,
    validation: (rule) => presence(rule.max(LIMITS.paragraph), required),
  });
}

/** Several lines, each an item of its own. */
export function linesField({ required = false, ...field }: FieldOptions) {
  return defineField({
    ...field,
    type: "array",
    of: [defineArrayMember({ type: "string", validation: (rule) => rule.max(LIMITS.line) })],
    validation: (rule) => presence(rule.unique().max(LIMITS.items), required),
  });
}
