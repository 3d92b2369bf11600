import { TimelineIcon } from "@sanity/icons/Timeline";
import { referencesField } from "../fields/reference.ts";
import { defineSection } from "./define-section.ts";

export const milestonesSection = defineSection({
  name: "milestonesSection",
  title: "Milestones",
  description: "A line of dates with what happened.",
  icon: TimelineIcon,
  summary: "milestones.0.title",
  fields: [
    referencesField({
      name: "milestones",
      title: "Milestones",
      description: "Which ones to show. They are ordered by their dates.",
      to: "milestone",
      required: true,
    }),
  ],
});
