import { DocumentPdfIcon } from "@sanity/icons/DocumentPdf";
import { defineArrayMember, defineField, defineType } from "sanity";
import { LIMITS } from "../../contracts/limits.ts";
import { PUBLICATION_KINDS } from "../../contracts/vocabulary.ts";
import { choiceField, titleOf } from "../fields/choice.ts";
import { preciseDateField } from "../fields/date.ts";
import { footnotesField } from "../fields/footnotes.ts";
import { imageField } from "../fields/image.ts";
import { languageField } from "../fields/language.ts";
import { referenceField } from "../fields/reference.ts";
import { slugField } from "../fields/slug.ts";
import { lineField, paragraphField } from "../fields/text.ts";
import { useField } from "../fields/use.ts";
import { CONTENT, PAGE, USE } from "../groups.ts";
import { joined, type Selected, otherLanguage } from "../preview.ts";
import { sectionTypes } from "../sections/index.ts";

export const publication = defineType({
  name: "publication",
  title: "Publication",
  description: "A fact sheet, a brochure, a sheet of questions: sections in their order.",
  type: "document",
  icon: DocumentPdfIcon,
  groups: [CONTENT, USE, PAGE],
  fields: [
    lineField({
      name: "title",
      title: "Title",
      description: "As it stands on the cover.",
      group: CONTENT.name,
      required: true,
    }),
    lineField({
      name: "subtitle",
      title: "Subtitle",
      description: "The line under the title, or the motto on the cover.",
      group: CONTENT.name,
    }),
    slugField("title"),
    choiceField({
      name: "kind",
      title: "Kind",
      description: "What kind of publication it is.",
      group: CONTENT.name,
      choices: PUBLICATION_KINDS,
      required: true,
    }),
    preciseDateField({
      name: "issuedOn",
      title: "Issued",
      description: "The date on the publication.",
      group: PAGE.name,
    }),
    lineField({
      name: "edition",
      title: "Edition",
      description: "If there are several: “2nd edition”, “2022”.",
      group: PAGE.name,
    }),
    referenceField({
      name: "office",
      title: "Office",
      description: "The office that issues it or that it is about.",
      group: CONTENT.name,
      to: "office",
    }),
    imageField({
      name: "cover",
      title: "Cover picture",
      description: "Its disclaimer holds for the cover alone, not for other pictures inside.",
      group: CONTENT.name,
    }),
    defineField({
      name: "sections",
      title: "Sections",
      description: "What the publication is made of, in the order in which it is read.",
      type: "array",
      group: CONTENT.name,
      of: sectionTypes.map(({ name }) => defineArrayMember({ type: name })),
      options: { insertMenu: { filter: true } },
      validation: (rule) => rule.required().min(1).max(LIMITS.items),
    }),
    footnotesField(),
    paragraphField({
      name: "imprint",
      title: "Imprint",
      description: "Who is responsible, rights and the year, as at the end of the publication.",
      group: PAGE.name,
    }),
    languageField(),
    useField({ required: true }),
  ],
  orderings: [
    { name: "title", title: "Title", by: [{ field: "title", direction: "asc" }] },
    { name: "issued", title: "Newest first", by: [{ field: "issuedOn.value", direction: "desc" }] },
  ],
  preview: {
    select: {
      language: "language",
      title: "title",
      kind: "kind",
      issued: "issuedOn.value",
      media: "cover",
    },
    prepare: ({
      language,
      title,
      kind,
      issued,
      media,
    }: Selected<"language" | "title" | "kind" | "issued">) => ({
      title: title ?? "Publication without a title",
      subtitle: joined(titleOf(PUBLICATION_KINDS, kind), issued, otherLanguage(language)),
      media,
    }),
  },
});
