import { defineField } from "sanity";
import { type FieldOptions, presence } from "./options.ts";

/** An address on the web: http or https, nothing that could run in a browser. */
export function webAddressField({ required = false, ...field }: FieldOptions) {
  return defineField({
    ...field,
    type: "url",
    validation: (rule) => presence(rule.uri({ scheme: ["http", "https"] }), required),
  });
}
