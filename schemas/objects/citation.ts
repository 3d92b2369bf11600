import { BookIcon } from "@sanity/icons/Book";
import { defineType } from "sanity";
import { referenceField } from "../fields/reference.ts";
import { lineField, paragraphField } from "../fields/text.ts";

export const citation = defineType({
  name: "citation",
  title: "Citation",
  description: "Where a statement is to be found.",
  type: "object",
  icon: BookIcon,
  fields: [
    referenceField({
      name: "source",
      title: "Source",
      description: "The document that says it. Create it under Sources if it is not there yet.",
      to: "source",
      required: true,
    }),
    lineField({
      name: "locator",
      title: "Place in the source",
      description: "Page, table or section, so that a reader finds it: “p. 3, Milestones”.",
    }),
    paragraphField({
      name: "note",
      title: "Note",
      description: "Anything a reader must know to understand the citation.",
      rows: 2,
    }),
  ],
  preview: {
    select: { title: "source.title", subtitle: "locator" },
  },
});
