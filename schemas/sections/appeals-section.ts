import { BellIcon } from "@sanity/icons/Bell";
import { referencesField } from "../fields/reference.ts";
import { defineSection } from "./define-section.ts";

export const appealsSection = defineSection({
  name: "appealsSection",
  title: "Next steps",
  description: "What readers can do now.",
  icon: BellIcon,
  summary: "appeals.0.title",
  fields: [
    referencesField({
      name: "appeals",
      title: "Appeals",
      description: "In the order in which they are numbered.",
      to: "appeal",
      required: true,
    }),
  ],
});
