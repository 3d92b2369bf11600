import { RocketIcon } from "@sanity/icons/Rocket";
import { StarIcon } from "@sanity/icons/Star";
import { defineArrayMember, defineField } from "sanity";
import { plainBlocksField } from "../fields/portable-text.ts";
import { referencesField } from "../fields/reference.ts";
import { lineField, paragraphField } from "../fields/text.ts";
import { defineSection, introField } from "./define-section.ts";

const win = defineArrayMember({
  name: "win",
  title: "Win",
  type: "object",
  icon: StarIcon,
  fields: [
    paragraphField({
      name: "text",
      title: "What was achieved",
      description: "One achievement. Where it rests on a figure, choose the figure below.",
      rows: 2,
      required: true,
    }),
    referencesField({
      name: "statistics",
      title: "Figures",
      description: "The figures that the sentence states, so that each has its source.",
      to: "statistic",
    }),
  ],
  preview: { select: { title: "text", subtitle: "statistics.0.title" } },
});

const strategy = defineArrayMember({
  name: "strategy",
  title: "Strategy",
  type: "object",
  icon: RocketIcon,
  fields: [
    lineField({
      name: "title",
      title: "Title",
      description: "The strategy in a few words.",
      required: true,
    }),
    plainBlocksField({
      name: "body",
      title: "Text",
      description: "What is done and with whom.",
    }),
    defineField({
      name: "wins",
      title: "Wins",
      description: "What came of it.",
      type: "array",
      of: [win],
    }),
  ],
  preview: { select: { title: "title", subtitle: "wins.0.text" } },
});

export const strategiesSection = defineSection({
  name: "strategiesSection",
  title: "Strategies and wins",
  description: "What is done to change the system, and what came of it.",
  icon: RocketIcon,
  summary: "strategies.0.title",
  fields: [
    introField(),
    defineField({
      name: "strategies",
      title: "Strategies",
      description: "In the order in which they are numbered.",
      type: "array",
      of: [strategy],
      validation: (rule) => rule.required().min(1),
    }),
  ],
});
