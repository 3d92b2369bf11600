import { HeartIcon } from "@sanity/icons/Heart";
import { defineArrayMember, defineField } from "sanity";
import { dayField } from "../fields/date.ts";
import { paragraphField } from "../fields/text.ts";
import { defineSection } from "./define-section.ts";

export const prayerPointsSection = defineSection({
  name: "prayerPointsSection",
  title: "Prayer points",
  description: "What readers are asked to pray for.",
  icon: HeartIcon,
  summary: "points.0.text",
  fields: [
    defineField({
      name: "points",
      title: "Points",
      description: "One request each.",
      type: "array",
      of: [
        defineArrayMember({
          name: "prayerPoint",
          title: "Prayer point",
          type: "object",
          icon: HeartIcon,
          fields: [
            paragraphField({
              name: "text",
              title: "Request",
              description: "What to pray for. Never for one person who could be recognised.",
              required: true,
            }),
            dayField({
              name: "until",
              title: "Until",
              description: "The last day on which this is still asked for. Empty if it has none.",
            }),
          ],
          preview: { select: { title: "text", subtitle: "until" } },
        }),
      ],
      validation: (rule) => rule.required().min(1),
    }),
  ],
});
