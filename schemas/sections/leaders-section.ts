import { UsersIcon } from "@sanity/icons/Users";
import { referencesField } from "../fields/reference.ts";
import { defineSection } from "./define-section.ts";

export const leadersSection = defineSection({
  name: "leadersSection",
  title: "Leaders",
  description: "Who leads the offices, with all the posts each holds.",
  icon: UsersIcon,
  summary: "directors.0.name",
  fields: [
    referencesField({
      name: "directors",
      title: "Leaders",
      description: "In the order in which they are shown.",
      to: "director",
      required: true,
    }),
  ],
});
