import { defineField } from "sanity";
import { type FieldOptions, presence } from "./options.ts";

/** Yes or no. Without `initialValue` it has to be answered. */
export function flagField({
  required = true,
  initialValue,
  ...field
}: FieldOptions & { readonly initialValue?: boolean }) {
  return defineField({
    ...field,
    type: "boolean",
    ...(initialValue === undefined ? {} : { initialValue }),
    validation: (rule) => presence(rule, required),
  });
}
