import { DocumentTextIcon } from "@sanity/icons/DocumentText";
import { defineType } from "sanity";
import { preciseDateField } from "../fields/date.ts";
import { slugField } from "../fields/slug.ts";
import { linesField, lineField, paragraphField } from "../fields/text.ts";
import { webAddressField } from "../fields/web-address.ts";
import { CONTENT, PAGE } from "../groups.ts";
import { joined, type Selected } from "../preview.ts";

export const paper = defineType({
  name: "paper",
  title: "Paper",
  description: "A study or paper that readers are pointed to.",
  type: "document",
  icon: DocumentTextIcon,
  groups: [CONTENT, PAGE],
  fields: [
    lineField({
      name: "title",
      title: "Title",
      description: "The full title. Old terms in titles stay as they are.",
      group: CONTENT.name,
      required: true,
    }),
    slugField("title"),
    preciseDateField({
      name: "publishedOn",
      title: "Published",
      description: "As exactly as it is known: “May 2021” is 2021-05, known to the month.",
      group: CONTENT.name,
      required: true,
    }),
    linesField({
      name: "authors",
      title: "Authors",
      description: "One in each line, as they are named.",
      group: CONTENT.name,
    }),
    lineField({
      name: "publisher",
      title: "Publisher",
      description: "Who published it.",
      group: CONTENT.name,
    }),
    webAddressField({
      name: "url",
      title: "Web address",
      description: "Where it can be read. Leave it empty if it is not known.",
      group: CONTENT.name,
    }),
    paragraphField({
      name: "abstract",
      title: "Abstract",
      description: "What it finds, in your own words.",
      group: CONTENT.name,
      rows: 5,
    }),
  ],
  orderings: [
    {
      name: "published",
      title: "Newest first",
      by: [{ field: "publishedOn.value", direction: "desc" }],
    },
  ],
  preview: {
    select: { title: "title", publisher: "publisher", published: "publishedOn.value" },
    prepare: ({ title, publisher, published }: Selected<"title" | "publisher" | "published">) => ({
      title: title ?? "Paper without a title",
      subtitle: joined(published, publisher),
    }),
  },
});
