import { BookIcon } from "@sanity/icons/Book";
import { referenceField } from "../fields/reference.ts";
import { defineSection } from "./define-section.ts";

export const storySection = defineSection({
  name: "storySection",
  title: "Story of a survivor",
  description: "One story. It disappears when its consent ends.",
  icon: BookIcon,
  summary: "story.title",
  fields: [
    referenceField({
      name: "story",
      title: "Story",
      description: "The story to show. It carries its own consents.",
      to: "story",
      required: true,
    }),
  ],
});
