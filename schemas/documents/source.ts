import { BookIcon } from "@sanity/icons/Book";
import { defineType } from "sanity";
import { SOURCE_KINDS } from "../../contracts/vocabulary.ts";
import { choiceField, titleOf } from "../fields/choice.ts";
import { dayField, preciseDateField } from "../fields/date.ts";
import { flagField } from "../fields/flag.ts";
import { languageField } from "../fields/language.ts";
import { slugField } from "../fields/slug.ts";
import { linesField, lineField, paragraphField } from "../fields/text.ts";
import { webAddressField } from "../fields/web-address.ts";
import { CONTENT, PAGE } from "../groups.ts";
import { joined, type Selected } from "../preview.ts";

export const source = defineType({
  name: "source",
  title: "Source",
  description: "A document that statements and figures are taken from.",
  type: "document",
  icon: BookIcon,
  groups: [CONTENT, PAGE],
  fields: [
    lineField({
      name: "title",
      title: "Title",
      description: "As it stands on the document.",
      group: CONTENT.name,
      required: true,
    }),
    slugField("title"),
    choiceField({
      name: "kind",
      title: "Kind",
      description: "What kind of document it is.",
      group: CONTENT.name,
      choices: SOURCE_KINDS,
      required: true,
    }),
    lineField({
      name: "publisher",
      title: "Publisher",
      description: "Who issued it.",
      group: CONTENT.name,
      required: true,
    }),
    linesField({
      name: "authors",
      title: "Authors",
      description: "One in each line, as they are named in the document.",
      group: CONTENT.name,
    }),
    preciseDateField({
      name: "publishedOn",
      title: "Issued",
      description: "When it was issued, as exactly as the document says.",
      group: CONTENT.name,
    }),
    webAddressField({
      name: "url",
      title: "Web address",
      description: "Where it can be read.",
      group: CONTENT.name,
    }),
    webAddressField({
      name: "archivedUrl",
      title: "Archived copy",
      description: "An address at a web archive, for the day when the first one is gone.",
      group: CONTENT.name,
    }),
    dayField({
      name: "accessedOn",
      title: "Read on",
      description: "The day on which somebody last looked at the web address.",
      group: CONTENT.name,
    }),
    flagField({
      name: "heldInPart",
      title: "On hand only in part",
      description: "Pages or notes are missing from the copy we hold. Say below which.",
      group: CONTENT.name,
      initialValue: false,
    }),
    languageField(),
    paragraphField({
      name: "note",
      title: "Note",
      description: "What is missing, unclear or contradictory in this source.",
      group: CONTENT.name,
    }),
  ],
  orderings: [
    { name: "title", title: "Title", by: [{ field: "title", direction: "asc" }] },
    {
      name: "issued",
      title: "Newest first",
      by: [{ field: "publishedOn.value", direction: "desc" }],
    },
  ],
  preview: {
    select: { title: "title", kind: "kind", publisher: "publisher", issued: "publishedOn.value" },
    prepare: ({
      title,
      kind,
      publisher,
      issued,
    }: Selected<"title" | "kind" | "publisher" | "issued">) => ({
      title: title ?? "Source without a title",
      subtitle: joined(titleOf(SOURCE_KINDS, kind), publisher, issued),
    }),
  },
});
