import { BulbOutlineIcon } from "@sanity/icons/BulbOutline";
import { defineArrayMember, defineField } from "sanity";
import { citationsField } from "../fields/citations.ts";
import { paragraphField } from "../fields/text.ts";
import { defineSection } from "./define-section.ts";

export const factsSection = defineSection({
  name: "factsSection",
  title: "Facts",
  description: "Statements about the problem, each with where it comes from.",
  icon: BulbOutlineIcon,
  summary: "facts.0.text",
  fields: [
    defineField({
      name: "facts",
      title: "Facts",
      description: "One statement each, in the order in which they are read.",
      type: "array",
      of: [
        defineArrayMember({
          name: "fact",
          title: "Fact",
          type: "object",
          icon: BulbOutlineIcon,
          fields: [
            paragraphField({
              name: "text",
              title: "Statement",
              description: "The statement as it is read.",
              rows: 2,
              required: true,
            }),
            citationsField({ inDocument: false }),
          ],
          preview: { select: { title: "text", subtitle: "citations.0.source.title" } },
        }),
      ],
      validation: (rule) => rule.required().min(1),
    }),
  ],
});
