import { BarChartIcon } from "@sanity/icons/BarChart";
import { defineType } from "sanity";
import { referenceField } from "../fields/reference.ts";

export const figureEmbed = defineType({
  name: "figureEmbed",
  title: "Figure",
  description: "Shows a figure at this place of the text, with its source.",
  type: "object",
  icon: BarChartIcon,
  fields: [
    referenceField({
      name: "statistic",
      title: "Figure",
      description: "The figure to show here. Changing the figure changes it everywhere.",
      to: "statistic",
      required: true,
    }),
  ],
  preview: { select: { title: "statistic.title", subtitle: "statistic.value" } },
});
