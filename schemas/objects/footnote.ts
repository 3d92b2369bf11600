import { AsteriskIcon } from "@sanity/icons/Asterisk";
import { defineField, defineType } from "sanity";
import { LIMITS } from "../../contracts/limits.ts";
import { FOOTNOTE_KINDS } from "../../contracts/vocabulary.ts";
import { choiceField, titleOf } from "../fields/choice.ts";
import { paragraphField } from "../fields/text.ts";
import type { Selected } from "../preview.ts";

export const footnote = defineType({
  name: "footnote",
  title: "Footnote",
  description: "What a mark in the text stands for.",
  type: "object",
  icon: AsteriskIcon,
  fields: [
    defineField({
      name: "mark",
      title: "Mark",
      description: "The mark as it stands in the text: * or † or 1.",
      type: "string",
      validation: (rule) => rule.required().max(LIMITS.mark),
    }),
    choiceField({
      name: "kind",
      title: "What it explains",
      description: "One mark must not explain two kinds of things in one document.",
      choices: FOOTNOTE_KINDS,
      required: true,
    }),
    paragraphField({
      name: "text",
      title: "Note",
      description:
        "The note itself. If the original has a mark but its note is lost, leave this empty: it is then known to be missing.",
      rows: 2,
      required: true,
    }),
  ],
  preview: {
    select: { mark: "mark", text: "text", kind: "kind" },
    prepare: ({ mark, text, kind }: Selected<"mark" | "text" | "kind">) => ({
      title: `${mark ?? "?"} ${text ?? "(the note is missing)"}`,
      subtitle: titleOf(FOOTNOTE_KINDS, kind) ?? "Not said what it explains",
    }),
  },
});
