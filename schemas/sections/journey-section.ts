import { ArrowRightIcon } from "@sanity/icons/ArrowRight";
import { defineArrayMember, defineField } from "sanity";
import { imageField } from "../fields/image.ts";
import { lineField, paragraphField } from "../fields/text.ts";
import { defineSection, introField } from "./define-section.ts";

export const journeySection = defineSection({
  name: "journeySection",
  title: "Journey of a survivor",
  description: "The steps from the first report to a life in safety, for survivors in general.",
  icon: ArrowRightIcon,
  summary: "steps.0.body",
  fields: [
    introField(),
    defineField({
      name: "steps",
      title: "Steps",
      description: "In their order. Written about survivors in general, never about one.",
      type: "array",
      of: [
        defineArrayMember({
          name: "journeyStep",
          title: "Step",
          type: "object",
          icon: ArrowRightIcon,
          fields: [
            lineField({
              name: "title",
              title: "Title",
              description: "The step in a few words. May stay empty.",
            }),
            paragraphField({
              name: "body",
              title: "Text",
              description: "What happens in this step, and who does it.",
              required: true,
            }),
            imageField({
              name: "image",
              title: "Image",
              description: "A drawing or a picture for this step.",
            }),
          ],
          preview: { select: { title: "title", subtitle: "body", media: "image" } },
        }),
      ],
      validation: (rule) => rule.required().min(1),
    }),
  ],
});
