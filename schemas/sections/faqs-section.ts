import { HelpCircleIcon } from "@sanity/icons/HelpCircle";
import { referencesField } from "../fields/reference.ts";
import { defineSection } from "./define-section.ts";

export const faqsSection = defineSection({
  name: "faqsSection",
  title: "Questions and answers",
  description: "Questions that are often asked.",
  icon: HelpCircleIcon,
  summary: "faqs.0.question",
  fields: [
    referencesField({
      name: "faqs",
      title: "Questions",
      description: "In the order in which they are asked.",
      to: "faq",
      required: true,
    }),
  ],
});
