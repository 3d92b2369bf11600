import { HomeIcon } from "@sanity/icons/Home";
import { referencesField } from "../fields/reference.ts";
import { defineSection, introField } from "./define-section.ts";

export const officesSection = defineSection({
  name: "officesSection",
  title: "Offices",
  description: "Where the organisation works, and which areas each office serves.",
  icon: HomeIcon,
  summary: "offices.0.name",
  fields: [
    introField(),
    referencesField({
      name: "offices",
      title: "Offices",
      description: "In the order in which they are shown.",
      to: "office",
      required: true,
    }),
  ],
});
