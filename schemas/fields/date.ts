import { defineField } from "sanity";
import { type FieldOptions, presence } from "./options.ts";

/** A day of the calendar. `startsToday`: the day on which the document is begun, to be corrected. */
export function dayField({
  required = false,
  startsToday = false,
  ...field
}: FieldOptions & { readonly startsToday?: boolean }) {
  return defineField({
    ...field,
    type: "date",
    ...(startsToday ? { initialValue: () => new Date().toISOString().slice(0, 10) } : {}),
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
