import { UploadIcon } from "@sanity/icons/Upload";
import { defineArrayMember, defineField, defineType } from "sanity";
import { OUTBOX_OPERATIONS, OUTBOX_STATES } from "../../policy/data/vocabulary.ts";
import { choiceField, titleOf } from "../fields/choice.ts";
import { momentField } from "../fields/record.ts";
import { lineField } from "../fields/text.ts";
import { joined, type Selected } from "../preview.ts";

export const outboxEntry = defineType({
  name: "outboxEntry",
  title: "Outbox entry",
  description: "What is on its way to the public data set. Written by the gate alone.",
  type: "document",
  icon: UploadIcon,
  readOnly: true,
  fields: [
    choiceField({
      name: "operation",
      title: "Operation",
      description: "What is to be done in the public data set.",
      choices: OUTBOX_OPERATIONS,
      required: true,
    }),
    lineField({
      name: "documentId",
      title: "Document",
      description: "The id of the document.",
      required: true,
    }),
    defineField({
      name: "form",
      title: "Public form",
      description: "Exactly what is let out, as JSON; empty once it is out.",
      type: "text",
    }),
    lineField({
      name: "consent",
      title: "Withdrawn consent",
      description: "The consent for whose withdrawal this goes.",
    }),
    defineField({
      name: "assets",
      title: "Images",
      description: "The ids of the images that go with it.",
      type: "array",
      of: [defineArrayMember({ type: "string" })],
    }),
    defineField({
      name: "retired",
      title: "Images no longer used",
      description: "The ids of images that the version before showed and this one does not.",
      type: "array",
      of: [defineArrayMember({ type: "string" })],
    }),
    choiceField({
      name: "state",
      title: "State",
      description: "Whether it has been done.",
      choices: OUTBOX_STATES,
      required: true,
    }),
    momentField({ name: "createdAt", title: "Created", description: "When it was decided." }),
    momentField({
      name: "appliedAt",
      title: "Applied",
      description: "When it was done.",
      required: false,
    }),
  ],
  preview: {
    select: { operation: "operation", document: "documentId", state: "state" },
    prepare: ({ operation, document, state }: Selected<"operation" | "document" | "state">) => ({
      title: joined(titleOf(OUTBOX_OPERATIONS, operation), document),
      subtitle: titleOf(OUTBOX_STATES, state) ?? "",
    }),
  },
});
