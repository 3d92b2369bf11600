import { HelpCircleIcon } from "@sanity/icons/HelpCircle";
import { defineField, defineType } from "sanity";
import { citationsField } from "../fields/citations.ts";
import { preciseDateField } from "../fields/date.ts";
import { languageField } from "../fields/language.ts";
import { blockContentField } from "../fields/portable-text.ts";
import { slugField } from "../fields/slug.ts";
import { lineField } from "../fields/text.ts";
import { useField } from "../fields/use.ts";
import { CONTENT, PAGE, SOURCES, USE } from "../groups.ts";
import { joined, type Selected, withWords, otherLanguage } from "../preview.ts";

export const faq = defineType({
  name: "faq",
  title: "Question",
  description: "A question that is often asked, and its answer.",
  type: "document",
  icon: HelpCircleIcon,
  groups: [CONTENT, USE, SOURCES, PAGE],
  fields: [
    lineField({
      name: "question",
      title: "Question",
      description: "As people ask it, without the answer in it.",
      group: CONTENT.name,
      required: true,
    }),
    slugField("question"),
    blockContentField({
      name: "answer",
      title: "Answer",
      description: "Answer in the first sentence. Name harm, never describe it.",
      group: CONTENT.name,
      required: true,
    }),
    lineField({
      name: "topic",
      title: "Topic",
      description: "Questions of one topic stand together.",
      group: CONTENT.name,
    }),
    defineField({
      name: "order",
      title: "Order",
      description: "Where it stands within its topic: 1 comes first.",
      type: "number",
      group: PAGE.name,
    }),
    preciseDateField({
      name: "asOf",
      title: "As of",
      description: "When the answer was last true.",
      group: SOURCES.name,
    }),
    citationsField({ inDocument: true }),
    languageField(),
    // Only an answer that quotes or shows somebody needs it; the rules say when.
    useField({ required: false }),
  ],
  orderings: [
    {
      name: "order",
      title: "As shown",
      by: [
        { field: "topic", direction: "asc" },
        { field: "order", direction: "asc" },
      ],
    },
  ],
  preview: {
    select: { language: "language", title: "question", topic: "topic", asOf: "asOf.value" },
    prepare: ({
      language,
      title,
      topic,
      asOf,
    }: Selected<"language" | "title" | "topic" | "asOf">) => ({
      title: title ?? "Question without words",
      subtitle: joined(topic, withWords("as of", asOf), otherLanguage(language)),
    }),
  },
});
