import { defineField, type ConditionalPropertyCallbackContext } from "sanity";
import { CONSENT_GIVERS, CONSENT_SUBJECTS } from "../../../policy/data/vocabulary.ts";
import { choiceField } from "../../fields/choice.ts";
import { dayField } from "../../fields/date.ts";
import { flagField } from "../../fields/flag.ts";
import { referenceField } from "../../fields/reference.ts";
import { lineField } from "../../fields/text.ts";
import { PERSON } from "./groups.ts";

/** What is asked of a child alone; shown all the same while something stands in it. */
function ofAge({ document, value }: ConditionalPropertyCallbackContext): boolean {
  return document?.["minorAtGranting"] !== true && value === undefined;
}

/** Whom the consent is about, and who gave it. */
export const personFields = [
  choiceField({
    name: "subject",
    title: "About",
    description: "Whom the consent is about.",
    group: PERSON.name,
    choices: CONSENT_SUBJECTS,
    initialValue: "survivor",
    required: true,
  }),
  {
    ...referenceField({
      name: "survivor",
      title: "Survivor",
      description: "The profile, by pseudonym.",
      group: PERSON.name,
      to: "survivor",
    }),
    hidden: ({ document }: { document: Readonly<Record<string, unknown>> | undefined }) =>
      document?.["subject"] !== "survivor",
  },
  {
    ...lineField({
      name: "subjectReference",
      title: "Reference of the person",
      description: "The number under which a model or a colleague is known outside. No name.",
      group: PERSON.name,
    }),
    hidden: ({ document }: { document: Readonly<Record<string, unknown>> | undefined }) =>
      document?.["subject"] === "survivor",
  },
  choiceField({
    name: "givenBy",
    title: "Given by",
    description: "Who signed, and in what capacity.",
    group: PERSON.name,
    choices: CONSENT_GIVERS,
    required: true,
  }),
  flagField({
    name: "minorAtGranting",
    title: "Was under 18 when this was signed",
    description: "Then a guardian has to consent and the child itself has to agree.",
    group: PERSON.name,
  }),
  defineField({
    name: "assent",
    title: "The child's own agreement",
    description: "Needed beside the guardian's consent whenever the person was under 18.",
    type: "object",
    group: PERSON.name,
    hidden: ofAge,
    fields: [
      flagField({
        name: "given",
        title: "The child agreed",
        description: "Asked in words the child understands, without pressure.",
      }),
      dayField({
        name: "on",
        title: "On",
        description: "The day the child was asked.",
        required: true,
      }),
      lineField({
        name: "reference",
        title: "Reference",
        description: "The number under which the record of it is kept.",
        required: true,
      }),
    ],
  }),
  defineField({
    name: "guardian",
    title: "Guardian",
    description: "Who consented for the child. No name and no address.",
    type: "object",
    group: PERSON.name,
    hidden: ofAge,
    fields: [
      lineField({
        name: "relation",
        title: "Capacity",
        description: "“Legal guardian”, “state guardian”: nothing that points to the case.",
        required: true,
      }),
      flagField({
        name: "notImplicated",
        title: "Not implicated",
        description:
          "It was checked that the guardian is neither accused in the case nor of the household of anybody who is.",
      }),
      lineField({
        name: "reference",
        title: "Reference",
        description: "The number under which the check is kept.",
        required: true,
      }),
    ],
  }),
];
