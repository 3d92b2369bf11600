import { HeartIcon } from "@sanity/icons/Heart";
import { defineArrayMember, defineField } from "sanity";
import { lineField, paragraphField } from "../fields/text.ts";
import { defineSection, introField } from "./define-section.ts";

export const domainsOfCareSection = defineSection({
  name: "domainsOfCareSection",
  title: "Domains of care",
  description: "The areas of life in which survivors are supported.",
  icon: HeartIcon,
  summary: "domains.0.title",
  fields: [
    introField(),
    defineField({
      name: "domains",
      title: "Domains",
      description: "One for each area of life.",
      type: "array",
      of: [
        defineArrayMember({
          name: "domainOfCare",
          title: "Domain",
          type: "object",
          icon: HeartIcon,
          fields: [
            lineField({
              name: "title",
              title: "Title",
              description: "The area of life: “Safety”, “Social support”.",
              required: true,
            }),
            paragraphField({
              name: "body",
              title: "Text",
              description: "What support in this area means.",
              required: true,
            }),
          ],
          preview: { select: { title: "title", subtitle: "body" } },
        }),
      ],
      validation: (rule) => rule.required().min(1),
    }),
  ],
});
