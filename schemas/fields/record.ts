import { defineField } from "sanity";
import { PUBLIC_TYPES } from "../../contracts/vocabulary.ts";
import { INTERNAL_TYPES } from "../../policy/data/vocabulary.ts";
import type { FieldOptions } from "./options.ts";

/** A moment that the gate wrote down. */
export function momentField({ required = true, ...field }: FieldOptions) {
  return defineField({
    ...field,
    type: "datetime",
    validation: (rule) => (required ? rule.required() : rule),
  });
}

/**
 * The document that a record of the gate is about. Weak: a record of something outlives it.
 */
export function anyDocumentField(field: Omit<FieldOptions, "required">) {
  return defineField({
    ...field,
    type: "reference",
    weak: true,
    to: [...PUBLIC_TYPES, ...INTERNAL_TYPES].map((type) => ({ type })),
    validation: (rule) => rule.required(),
  });
}
