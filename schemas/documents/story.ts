import { BookIcon } from "@sanity/icons/Book";
import { defineType } from "sanity";
import { consentsOf } from "../fields/consents-of.ts";
import { flagField } from "../fields/flag.ts";
import { footnotesField } from "../fields/footnotes.ts";
import { imageField } from "../fields/image.ts";
import { languageField } from "../fields/language.ts";
import { blockContentField } from "../fields/portable-text.ts";
import { referenceField, referencesField } from "../fields/reference.ts";
import { slugField } from "../fields/slug.ts";
import { lineField, paragraphField } from "../fields/text.ts";
import { useField } from "../fields/use.ts";
import { CONTENT, PAGE, PEOPLE, USE } from "../groups.ts";
import { joined, type Selected, otherLanguage } from "../preview.ts";

export const story = defineType({
  name: "story",
  title: "Story",
  description: "The story of one or more survivors, told under pseudonyms and with their consent.",
  type: "document",
  icon: BookIcon,
  groups: [CONTENT, PEOPLE, USE, PAGE],
  fields: [
    lineField({
      name: "title",
      title: "Title",
      description: "Without a name that is not a pseudonym, and without an age or a place.",
      group: CONTENT.name,
      required: true,
    }),
    slugField("title"),
    referencesField({
      name: "survivors",
      title: "Survivors",
      description: "Everybody whose story this tells, by pseudonym.",
      group: PEOPLE.name,
      to: "survivor",
      required: true,
    }),
    referencesField({
      name: "consents",
      title: "Consents",
      description:
        "By which each of them agreed to this use. Only consents of the survivors above are offered. Never published.",
      group: PEOPLE.name,
      to: "consent",
      filter: consentsOf("survivors"),
    }),
    flagField({
      name: "illustrative",
      title: "Invented for illustration",
      description: "Yes if it is not the story of a real survivor. Readers are then told so.",
      group: PEOPLE.name,
    }),
    paragraphField({
      name: "summary",
      title: "Summary",
      description:
        "Two or three sentences for lists and previews. The same rules hold as for the text.",
      group: CONTENT.name,
      required: true,
    }),
    blockContentField({
      name: "body",
      title: "Text",
      description:
        "Names harm and never describes it. The first mention of each pseudonym carries the mark of its footnote.",
      group: CONTENT.name,
      required: true,
    }),
    footnotesField(),
    imageField({
      name: "mainImage",
      title: "Main image",
      description: "The picture at the top. Say what it shows and who is in it.",
      group: CONTENT.name,
    }),
    referenceField({
      name: "office",
      title: "Office",
      description: "The office it belongs to. Leave it empty if the place would help to identify.",
      group: PAGE.name,
      to: "office",
    }),
    languageField(),
    useField({ required: true }),
  ],
  orderings: [
    { name: "title", title: "Title", by: [{ field: "title", direction: "asc" }] },
    {
      name: "updated",
      title: "Changed last",
      by: [{ field: "_updatedAt", direction: "desc" }],
    },
  ],
  preview: {
    select: {
      language: "language",
      title: "title",
      first: "survivors.0.pseudonym",
      second: "survivors.1.pseudonym",
      office: "office.name",
      media: "mainImage",
    },
    prepare: ({
      language,
      title,
      first,
      second,
      office,
      media,
    }: Selected<"language" | "title" | "first" | "second" | "office">) => ({
      title: title ?? "Story without a title",
      subtitle: joined(first, second, office, otherLanguage(language)),
      media,
    }),
  },
});
