import { EnvelopeIcon } from "@sanity/icons/Envelope";
import { referencesField } from "../fields/reference.ts";
import { defineSection } from "./define-section.ts";

export const contactSection = defineSection({
  name: "contactSection",
  title: "Contact",
  description: "How to reach the organisation.",
  icon: EnvelopeIcon,
  summary: "contactPoints.0.title",
  fields: [
    referencesField({
      name: "contactPoints",
      title: "Contact points",
      description: "Offices and addresses of the organisation, never of a person.",
      to: "contactPoint",
      required: true,
    }),
  ],
});
