import { EarthAmericasIcon } from "@sanity/icons/EarthAmericas";
import { defineType } from "sanity";
import { GEOGRAPHY_LEVELS } from "../../contracts/vocabulary.ts";
import { choiceField } from "../fields/choice.ts";
import { lineField } from "../fields/text.ts";

export const statisticalGeography = defineType({
  name: "statisticalGeography",
  title: "Place",
  description: "The place a figure is about. Figures of different places are never compared.",
  type: "object",
  icon: EarthAmericasIcon,
  fields: [
    lineField({
      name: "name",
      title: "Name",
      description: "As the source has it: “Metro Manila”, “Worldwide”.",
      required: true,
    }),
    choiceField({
      name: "level",
      title: "How large",
      description: "What kind of place it is.",
      choices: GEOGRAPHY_LEVELS,
      required: true,
    }),
    lineField({
      name: "code",
      title: "Code",
      description: "The code of a published list of places, if you know it.",
    }),
  ],
  preview: { select: { title: "name", subtitle: "level" } },
});
