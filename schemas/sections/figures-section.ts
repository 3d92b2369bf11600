import { BarChartIcon } from "@sanity/icons/BarChart";
import { referencesField } from "../fields/reference.ts";
import { paragraphField } from "../fields/text.ts";
import { defineSection } from "./define-section.ts";

export const figuresSection = defineSection({
  name: "figuresSection",
  title: "Figures",
  description: "A row of figures, each with its source.",
  icon: BarChartIcon,
  summary: "statistics.0.title",
  fields: [
    referencesField({
      name: "statistics",
      title: "Figures",
      description: "In the order in which they are shown. Never add up figures that overlap.",
      to: "statistic",
      required: true,
    }),
    paragraphField({
      name: "note",
      title: "Note on the data",
      description: "What all of these figures count: the period, the region, whose work it was.",
      rows: 2,
    }),
  ],
});
