import { defineField } from "sanity";
import { type FieldOptions, presence } from "./options.ts";

/** A day of the calendar. */
export function dayField({ required = false, ...field }: FieldOptions) {
  return defineField({
    ...field,
    type: "date",
    validation: (rule) => presence(rule, required),
  });
}

/** A date as exactly as it is known. */
export function preciseDateField({ required = false, ...field }: FieldOptions) {
  return defineField({
    ...field,
    type: "preciseDate",
    validation: (rule) => presence(rule, required),
  });
}
