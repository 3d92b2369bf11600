import { defineArrayMember, defineField } from "sanity";
import type { Choice } from "../../contracts/vocabulary.ts";
import { type FieldOptions, presence } from "./options.ts";

interface ChoiceOptions extends FieldOptions {
  /** A list of the vocabulary, never one written here. */
  readonly choices: readonly Choice[];
}

/** More choices than this are a drop-down, fewer are shown at once. */
const SHOWN_AT_ONCE = 6;

/** One of a list. */
export function choiceField({
  required = false,
  choices,
  initialValue,
  ...field
}: ChoiceOptions & { readonly initialValue?: string }) {
  return defineField({
    ...field,
    type: "string",
    options: {
      list: [...choices],
      layout: choices.length > SHOWN_AT_ONCE ? "dropdown" : "radio",
    },
    ...(initialValue === undefined ? {} : { initialValue }),
    validation: (rule) => presence(rule, required),
  });
}

/** Any number of a list. */
export function choicesField({ required = false, choices, ...field }: ChoiceOptions) {
  return defineField({
    ...field,
    type: "array",
    of: [defineArrayMember({ type: "string", options: { list: [...choices] } })],
    options: { list: [...choices], layout: "grid" },
    validation: (rule) => (required ? rule.required().min(1).unique() : rule.unique()),
  });
}

/** The words for a stored value; the value itself if the list does not know it. */
export function titleOf(
  choices: readonly Choice[],
  value: string | null | undefined,
): string | undefined {
  return choices.find((choice) => choice.value === value)?.title ?? value ?? undefined;
}
