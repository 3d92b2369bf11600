import { defineField } from "sanity";
import { type FieldOptions, presence } from "./options.ts";

/** An image together with what it shows, who is in it and which consents cover it. */
export function imageField({ required = false, ...field }: FieldOptions) {
  return defineField({
    ...field,
    type: "consentedImage",
    validation: (rule) => presence(rule, required),
  });
}
