import { defineField } from "sanity";
import { RISK_OUTCOMES } from "../../../policy/data/vocabulary.ts";
import { choiceField } from "../../fields/choice.ts";
import { dayField } from "../../fields/date.ts";
import { lineField } from "../../fields/text.ts";
import { SAFEGUARDS } from "./groups.ts";

/** What was weighed before: consent alone is not enough. */
export const safeguardFields = [
  defineField({
    name: "riskAssessment",
    title: "Risk assessment",
    description:
      "What a publication could do to this person, judged by somebody who knows the case.",
    type: "object",
    group: SAFEGUARDS.name,
    fields: [
      dayField({
        name: "on",
        title: "On",
        description: "The day it was made.",
        required: true,
      }),
      choiceField({
        name: "outcome",
        title: "Outcome",
        description: "What it came to.",
        choices: RISK_OUTCOMES,
        required: true,
      }),
      lineField({
        name: "reference",
        title: "Reference",
        description: "The number under which it is kept.",
        required: true,
      }),
    ],
    validation: (rule) => rule.required(),
  }),
];
