import { DocumentTextIcon } from "@sanity/icons/DocumentText";
import { referencesField } from "../fields/reference.ts";
import { defineSection } from "./define-section.ts";

export const papersSection = defineSection({
  name: "papersSection",
  title: "Papers",
  description: "Studies to read on.",
  icon: DocumentTextIcon,
  summary: "papers.0.title",
  fields: [
    referencesField({
      name: "papers",
      title: "Papers",
      description: "In the order in which they are listed.",
      to: "paper",
      required: true,
    }),
  ],
});
