import { EarthGlobeIcon } from "@sanity/icons/EarthGlobe";
import { defineType } from "sanity";
import { CHANNELS, PURPOSES, TERRITORIES } from "../../contracts/vocabulary.ts";
import { choicesField } from "../fields/choice.ts";

export const intendedUse = defineType({
  name: "intendedUse",
  title: "Intended use",
  description: "Where, what for and for whom something is meant.",
  type: "object",
  icon: EarthGlobeIcon,
  fields: [
    choicesField({
      name: "channels",
      title: "Channels",
      description: "Where it will appear.",
      choices: CHANNELS,
      required: true,
    }),
    choicesField({
      name: "purposes",
      title: "Purposes",
      description: "What it will be used for.",
      choices: PURPOSES,
      required: true,
    }),
    choicesField({
      name: "territories",
      title: "Territories",
      description: "Where the readers are. A website is read everywhere: choose Worldwide.",
      choices: TERRITORIES,
      required: true,
    }),
  ],
});
