import { UserIcon } from "@sanity/icons/User";
import { defineArrayMember, defineField, type FieldDefinition } from "sanity";
import { flagField } from "../fields/flag.ts";
import { lineField } from "../fields/text.ts";
import { PEOPLE } from "../groups.ts";

/** What the gate copies from a profile: the name used, and that it is not the real one. */
const personFields = [
  lineField({
    name: "pseudonym",
    title: "Pseudonym",
    description: "The name used in the text.",
    required: true,
  }),
  flagField({
    name: "isPseudonym",
    title: "This is a pseudonym",
    description: "Whether the name is an invented one.",
  }),
];

const peopleField = defineField({
  name: "people",
  title: "People",
  description: "Whose story this tells, by pseudonym.",
  type: "array",
  group: PEOPLE.name,
  of: [
    defineArrayMember({
      name: "person",
      title: "Person",
      type: "object",
      icon: UserIcon,
      fields: personFields,
    }),
  ],
  validation: (rule) => rule.required().min(1),
});

/** Fields of the public form that no editor fills in, by type. */
export const copiedFields = new Map<string, readonly FieldDefinition[]>([
  ["survivorQuote", personFields.map((field) => ({ ...field, group: PEOPLE.name }))],
  ["story", [peopleField]],
]);
