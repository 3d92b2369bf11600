import { UndoIcon } from "@sanity/icons/Undo";
import { defineArrayMember, defineField, defineType } from "sanity";
import { CHANNELS } from "../../contracts/vocabulary.ts";
import { choiceField } from "../fields/choice.ts";
import { anyDocumentField, momentField } from "../fields/record.ts";
import { lineField } from "../fields/text.ts";

const recall = defineArrayMember({
  name: "recall",
  title: "Copies to call back",
  type: "object",
  fields: [
    choiceField({
      name: "channel",
      title: "Channel",
      description: "Where copies may be that no machine can call back.",
      choices: CHANNELS,
      required: true,
    }),
    defineField({
      name: "documentIds",
      title: "Documents",
      description: "The ids of what was allowed to be used there.",
      type: "array",
      of: [defineArrayMember({ type: "string" })],
    }),
  ],
  preview: { select: { title: "channel" } },
});

export const withdrawalReceipt = defineType({
  name: "withdrawalReceipt",
  title: "Receipt of a withdrawal",
  description: "What went when a consent was withdrawn, and how long it took. Written by the gate.",
  type: "document",
  icon: UndoIcon,
  readOnly: true,
  fields: [
    anyDocumentField({
      name: "consent",
      title: "Consent",
      description: "The consent that was withdrawn.",
    }),
    lineField({
      name: "requestedBy",
      title: "Entered by",
      description: "The id of the person who entered the withdrawal.",
      required: true,
    }),
    momentField({ name: "requestedAt", title: "Entered", description: "When it was entered." }),
    momentField({
      name: "finishedAt",
      title: "Finished",
      description: "When all of it was gone. Empty while the gate is at work on it.",
      required: false,
    }),
    defineField({
      name: "tookMs",
      title: "Milliseconds",
      description: "How long it took from the one to the other.",
      type: "number",
    }),
    defineField({
      name: "takenDown",
      title: "Taken down",
      description: "The ids of everything that rested on the consent.",
      type: "array",
      of: [defineArrayMember({ type: "string" })],
    }),
    defineField({
      name: "recall",
      title: "Copies to call back",
      description: "What was allowed outside the website: people have to call it back there.",
      type: "array",
      of: [recall],
    }),
    lineField({
      name: "transactionId",
      title: "Transaction",
      description: "The transaction in which it was decided.",
      required: true,
    }),
  ],
  preview: { select: { title: "consent._ref", subtitle: "finishedAt" } },
});
