import { LinkIcon } from "@sanity/icons/Link";
import { referencesField } from "../fields/reference.ts";
import { defineSection, introField } from "./define-section.ts";

export const partnersSection = defineSection({
  name: "partnersSection",
  title: "Partners",
  description: "With whom the work is done.",
  icon: LinkIcon,
  summary: "partners.0.name",
  fields: [
    introField(),
    referencesField({
      name: "partners",
      title: "Partners",
      description: "In the order in which they are named.",
      to: "partner",
      required: true,
    }),
  ],
});
