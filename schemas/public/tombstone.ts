import { RemoveCircleIcon } from "@sanity/icons/RemoveCircle";
import { defineType } from "sanity";
import { PUBLIC_TYPES, TAKEDOWN_KINDS } from "../../contracts/vocabulary.ts";
import { choiceField } from "../fields/choice.ts";
import { momentField } from "../fields/record.ts";
import { lineField } from "../fields/text.ts";

/** Without its seal, which every type of `public` gets in the same place. */
export const tombstone = defineType({
  name: "tombstone",
  title: "Taken down",
  description: "That something was public and is no more. It holds nothing of what it was.",
  type: "document",
  icon: RemoveCircleIcon,
  readOnly: true,
  fields: [
    lineField({
      name: "documentId",
      title: "Document",
      description: "The id under which it was public.",
      required: true,
    }),
    choiceField({
      name: "documentType",
      title: "Type",
      description: "What it was.",
      choices: PUBLIC_TYPES.map((value) => ({ value, title: value })),
      required: true,
    }),
    momentField({ name: "since", title: "Since", description: "Since when it is gone." }),
    choiceField({
      name: "kind",
      title: "Kind of reason",
      description: "The kind of reason alone.",
      choices: TAKEDOWN_KINDS,
      required: true,
    }),
  ],
  preview: { select: { title: "documentId", subtitle: "since" } },
});
