import { defineArrayMember, defineField } from "sanity";
import type { ReferenceFilterResolver } from "sanity";
import { LIMITS } from "../../contracts/limits.ts";
import { type FieldOptions, presence } from "./options.ts";

interface ReferenceOptions extends FieldOptions {
  /** Name of the type that may be chosen. */
  readonly to: string;
  /** Offers only some of them. */
  readonly filter?: ReferenceFilterResolver;
}

/** One other document. */
export function referenceField({ required = false, to, filter, ...field }: ReferenceOptions) {
  return defineField({
    ...field,
    type: "reference",
    to: [{ type: to }],
    ...(filter === undefined ? {} : { options: { filter } }),
    validation: (rule) => presence(rule, required),
  });
}

/** Several other documents, each at most once. */
export function referencesField({ required = false, to, filter, ...field }: ReferenceOptions) {
  return defineField({
    ...field,
    type: "array",
    of: [
      defineArrayMember({
        type: "reference",
        to: [{ type: to }],
        ...(filter === undefined ? {} : { options: { filter } }),
      }),
    ],
    validation: (rule) =>
      required
        ? rule.required().min(1).unique().max(LIMITS.items)
        : rule.unique().max(LIMITS.items),
  });
}

/**
 * The ids that references lead to, whatever is stored: half-written documents hold half-written
 * references.
 */
export function referencedIds(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencedIds);
  if (typeof value !== "object" || value === null || !("_ref" in value)) return [];
  return typeof value._ref === "string" ? [value._ref] : [];
}
