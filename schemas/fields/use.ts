import { defineField } from "sanity";
import { USE } from "../groups.ts";
import { presence } from "./options.ts";

/** Where, what for and for whom the document is meant. */
export function useField(options: { readonly required: boolean }) {
  return defineField({
    name: "use",
    title: "Intended use",
    description:
      "Where this will be used, what for and for readers where. Every consent it rests on has to allow all of it.",
    type: "intendedUse",
    group: USE.name,
    validation: (rule) => presence(rule, options.required),
  });
}
