import { TagIcon } from "@sanity/icons/Tag";
import { defineType } from "sanity";
import { NAME_KINDS } from "../../policy/data/vocabulary.ts";
import { choiceField, titleOf } from "../fields/choice.ts";
import { lineField, paragraphField } from "../fields/text.ts";
import type { Selected } from "../preview.ts";

export const knownName = defineType({
  name: "knownName",
  title: "Known name",
  description: "A name that may stand in texts because somebody checked what it is.",
  type: "document",
  icon: TagIcon,
  fields: [
    lineField({
      name: "name",
      title: "Name",
      description: "As it stands in texts. Never the name of a survivor or of their family.",
      required: true,
    }),
    choiceField({
      name: "kind",
      title: "What it is",
      description: "Whose or what name it is.",
      choices: NAME_KINDS,
      required: true,
    }),
    paragraphField({
      name: "note",
      title: "Note",
      description: "How you know. A colleague checks it.",
      rows: 2,
    }),
  ],
  orderings: [{ name: "name", title: "Name", by: [{ field: "name", direction: "asc" }] }],
  preview: {
    select: { name: "name", kind: "kind" },
    prepare: ({ name, kind }: Selected<"name" | "kind">) => ({
      title: name ?? "Empty name",
      subtitle: titleOf(NAME_KINDS, kind) ?? "Not said what it is",
    }),
  },
});
