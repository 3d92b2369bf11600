import { TargetIcon } from "@sanity/icons/Target";
import { defineArrayMember, defineField } from "sanity";
import { plainBlocksField } from "../fields/portable-text.ts";
import { lineField } from "../fields/text.ts";
import { defineSection, introField } from "./define-section.ts";

export const approachSection = defineSection({
  name: "approachSection",
  title: "Approach",
  description: "How the work is done, in a few points.",
  icon: TargetIcon,
  summary: "items.0.title",
  fields: [
    introField(),
    defineField({
      name: "items",
      title: "Points",
      description: "One for each part of the approach.",
      type: "array",
      of: [
        defineArrayMember({
          name: "approach",
          title: "Point",
          type: "object",
          icon: TargetIcon,
          fields: [
            lineField({
              name: "title",
              title: "Title",
              description: "What is done, in a few words.",
              required: true,
            }),
            plainBlocksField({
              name: "body",
              title: "Text",
              description: "How it is done. Nothing an offender could learn from.",
            }),
          ],
        }),
      ],
      validation: (rule) => rule.required().min(1),
    }),
  ],
});
