import { HomeIcon } from "@sanity/icons/Home";
import { defineType } from "sanity";
import { OFFICE_KINDS } from "../../contracts/vocabulary.ts";
import { choiceField, titleOf } from "../fields/choice.ts";
import { preciseDateField } from "../fields/date.ts";
import { imageField } from "../fields/image.ts";
import { blockContentField } from "../fields/portable-text.ts";
import { referenceField, referencesField } from "../fields/reference.ts";
import { slugField } from "../fields/slug.ts";
import { linesField, lineField, paragraphField } from "../fields/text.ts";
import { useField } from "../fields/use.ts";
import { CONTENT, PAGE, USE } from "../groups.ts";
import type { Selected } from "../preview.ts";

export const office = defineType({
  name: "office",
  title: "Office",
  description: "An office of the organisation, and the areas it serves.",
  type: "document",
  icon: HomeIcon,
  groups: [CONTENT, PAGE, USE],
  fields: [
    lineField({
      name: "name",
      title: "Name",
      description: "As it is called in public: “Manila”.",
      group: CONTENT.name,
      required: true,
    }),
    slugField("name"),
    choiceField({
      name: "kind",
      title: "Kind",
      description: "What kind of office it is.",
      group: CONTENT.name,
      choices: OFFICE_KINDS,
      initialValue: "field",
      required: true,
    }),
    paragraphField({
      name: "summary",
      title: "Summary",
      description: "Two or three sentences for lists and previews.",
      group: CONTENT.name,
    }),
    blockContentField({
      name: "body",
      title: "Text",
      description: "What the office does.",
      group: CONTENT.name,
    }),
    linesField({
      name: "serves",
      title: "Areas served",
      description: "The regions the office works in, one in each line.",
      group: CONTENT.name,
    }),
    preciseDateField({
      name: "openedOn",
      title: "Opened",
      description: "When the office opened, as exactly as it is known.",
      group: CONTENT.name,
    }),
    referenceField({
      name: "parent",
      title: "Belongs to",
      description: "The office above this one, if there is one.",
      group: CONTENT.name,
      to: "office",
      filter: ({ document }) => ({
        filter: "!(_id in [$self, 'drafts.' + $self])",
        params: { self: document._id.replace(/^drafts\./, "") },
      }),
    }),
    referencesField({
      name: "contactPoints",
      title: "Contact",
      description: "How the public reaches this office.",
      group: PAGE.name,
      to: "contactPoint",
    }),
    imageField({
      name: "image",
      title: "Image",
      description: "A picture for the page of this office.",
      group: PAGE.name,
    }),
    useField({ required: false }),
  ],
  orderings: [
    { name: "name", title: "Name", by: [{ field: "name", direction: "asc" }] },
    { name: "opened", title: "Opened first", by: [{ field: "openedOn.value", direction: "asc" }] },
  ],
  preview: {
    select: { name: "name", kind: "kind", media: "image" },
    prepare: ({ name, kind, media }: Selected<"name" | "kind">) => ({
      title: name ?? "Office without a name",
      subtitle: titleOf(OFFICE_KINDS, kind) ?? "Office",
      media,
    }),
  },
});
