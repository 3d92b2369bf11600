import { TimelineIcon } from "@sanity/icons/Timeline";
import { defineType } from "sanity";
import { citationsField } from "../fields/citations.ts";
import { preciseDateField } from "../fields/date.ts";
import { flagField } from "../fields/flag.ts";
import { languageField } from "../fields/language.ts";
import { referenceField, referencesField } from "../fields/reference.ts";
import { lineField, paragraphField } from "../fields/text.ts";
import { CONTENT, PAGE, SOURCES } from "../groups.ts";
import { joined, type Selected, otherLanguage } from "../preview.ts";

export const milestone = defineType({
  name: "milestone",
  title: "Milestone",
  description: "Something that happened in the work, with its date.",
  type: "document",
  icon: TimelineIcon,
  groups: [CONTENT, SOURCES, PAGE],
  fields: [
    lineField({
      name: "title",
      title: "Title",
      description: "What happened, in a few words.",
      group: CONTENT.name,
      required: true,
    }),
    preciseDateField({
      name: "date",
      title: "Date",
      description: "As exactly as the source has it. Beside a survivor's case a year is enough.",
      group: CONTENT.name,
      required: true,
    }),
    referenceField({
      name: "office",
      title: "Office",
      description: "Whose milestone it is.",
      group: CONTENT.name,
      to: "office",
    }),
    lineField({
      name: "geography",
      title: "Place",
      description: "Where it happened: a country or a region, nothing smaller than needed.",
      group: CONTENT.name,
    }),
    paragraphField({
      name: "description",
      title: "Description",
      description: "One or two sentences. Nothing about a victim that the title does not need.",
      group: CONTENT.name,
    }),
    lineField({
      name: "claim",
      title: "First of what",
      description:
        "If it is told as a “first”: what of. The same first must not be claimed for two years.",
      group: CONTENT.name,
    }),
    referencesField({
      name: "statistics",
      title: "Figures",
      description: "The figures that the text states.",
      group: SOURCES.name,
      to: "statistic",
    }),
    citationsField({ inDocument: true }),
    flagField({
      name: "historical",
      title: "Wording of its time",
      description: "Keeps old terms because the entry is a record. New text does not repeat them.",
      group: CONTENT.name,
      initialValue: false,
    }),
    languageField(),
  ],
  orderings: [
    { name: "oldest", title: "Oldest first", by: [{ field: "date.value", direction: "asc" }] },
    { name: "newest", title: "Newest first", by: [{ field: "date.value", direction: "desc" }] },
  ],
  preview: {
    select: { language: "language", title: "title", date: "date.value", office: "office.name" },
    prepare: ({
      language,
      title,
      date,
      office,
    }: Selected<"language" | "title" | "date" | "office">) => ({
      title: title ?? "Milestone without a title",
      subtitle: joined(date, office, otherLanguage(language)),
    }),
  },
});
