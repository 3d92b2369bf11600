/** What every field says of itself. `description` is for a person who has never seen the form. */
export interface FieldOptions {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Name of a group of the document, from `schemas/groups.ts`. */
  readonly group?: string;
  readonly fieldset?: string;
  readonly required?: boolean;
}

/** Adds `required()` to a validation rule if the field must be filled in. */
export function presence<Rule extends { required: () => Rule }>(
  rule: Rule,
  required: boolean,
): Rule {
  return required ? rule.required() : rule;
}
