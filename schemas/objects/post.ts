import { CaseIcon } from "@sanity/icons/Case";
import { defineType } from "sanity";
import { preciseDateField } from "../fields/date.ts";
import { referenceField } from "../fields/reference.ts";
import { lineField, paragraphField } from "../fields/text.ts";
import { joined, type Selected } from "../preview.ts";

export const post = defineType({
  name: "post",
  title: "Post",
  description: "A post somebody holds or held. One person may hold several at once.",
  type: "object",
  icon: CaseIcon,
  fields: [
    lineField({
      name: "title",
      title: "Title",
      description: "As it is used: “Director”, “Regional Vice President”.",
      required: true,
    }),
    referenceField({
      name: "office",
      title: "Office",
      description: "The office where the post is or was.",
      to: "office",
    }),
    lineField({
      name: "unit",
      title: "Part of the organisation",
      description:
        "Where the post is not at one of the offices: the name of the programme or team.",
    }),
    preciseDateField({
      name: "from",
      title: "From",
      description: "Since when, as exactly as it is known. Empty if it is not known.",
    }),
    preciseDateField({
      name: "to",
      title: "To",
      description: "Until when. Empty means: still today.",
    }),
    paragraphField({
      name: "note",
      title: "Note",
      description: "What else is to be said of this time.",
      rows: 2,
    }),
  ],
  validation: (rule) =>
    rule.custom((value) =>
      value === undefined || value["office"] !== undefined || value["unit"] !== undefined
        ? true
        : "Say where the post is: choose an office or name the part of the organisation.",
    ),
  preview: {
    select: {
      title: "title",
      office: "office.name",
      unit: "unit",
      from: "from.value",
      to: "to.value",
    },
    prepare: ({
      title,
      office,
      unit,
      from,
      to,
    }: Selected<"title" | "office" | "unit" | "from" | "to">) => ({
      title: title ?? "Post without a title",
      subtitle: joined(office ?? unit, `${from ?? "…"} – ${to ?? "today"}`),
    }),
  },
});
