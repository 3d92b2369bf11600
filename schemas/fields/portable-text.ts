import { defineField } from "sanity";
import { type FieldOptions, presence } from "./options.ts";

/** Text with images, quotes and figures in it. */
export function blockContentField({ required = false, ...field }: FieldOptions) {
  return defineField({
    ...field,
    type: "blockContent",
    validation: (rule) => presence(rule, required),
  });
}

/** Formatted text without anything embedded. */
export function plainBlocksField({ required = false, ...field }: FieldOptions) {
  return defineField({
    ...field,
    type: "plainBlocks",
    validation: (rule) => presence(rule, required),
  });
}
