import { CheckmarkIcon } from "@sanity/icons/Checkmark";
import { defineArrayMember, defineField, defineType } from "sanity";
import { REVIEW_KINDS } from "../../contracts/vocabulary.ts";
import { REVIEW_DECISIONS } from "../../policy/data/vocabulary.ts";
import { choiceField, titleOf } from "../fields/choice.ts";
import { anyDocumentField, momentField } from "../fields/record.ts";
import { lineField, paragraphField } from "../fields/text.ts";
import { joined, type Selected } from "../preview.ts";

export const review = defineType({
  name: "review",
  title: "Review",
  description: "A decision of a reviewer on exactly one text. Written by the gate alone.",
  type: "document",
  icon: CheckmarkIcon,
  readOnly: true,
  fields: [
    anyDocumentField({
      name: "document",
      title: "Document",
      description: "What was reviewed.",
    }),
    choiceField({
      name: "kind",
      title: "Kind",
      description: "What was checked.",
      choices: REVIEW_KINDS,
      required: true,
    }),
    choiceField({
      name: "decision",
      title: "Decision",
      description: "What the reviewer decided.",
      choices: REVIEW_DECISIONS,
      required: true,
    }),
    lineField({
      name: "digest",
      title: "Digest",
      description:
        "The fingerprint of the text and all it rested on. It holds for that text alone.",
      required: true,
    }),
    lineField({
      name: "reviewer",
      title: "Reviewer",
      description: "The id of the reviewer.",
      required: true,
    }),
    momentField({
      name: "reviewedAt",
      title: "Decided",
      description: "When it was decided.",
    }),
    paragraphField({
      name: "note",
      title: "Note",
      description: "What the reviewer wrote.",
    }),
    defineField({
      name: "acknowledged",
      title: "Warnings acknowledged",
      description: "The rules whose warnings the reviewer took note of.",
      type: "array",
      of: [defineArrayMember({ type: "string" })],
    }),
    lineField({
      name: "usedBy",
      title: "Used by",
      description: "The publication that used it up. Empty while it still counts.",
    }),
  ],
  preview: {
    select: { kind: "kind", decision: "decision", at: "reviewedAt", reviewer: "reviewer" },
    prepare: ({
      kind,
      decision,
      at,
      reviewer,
    }: Selected<"kind" | "decision" | "at" | "reviewer">) => ({
      title: joined(titleOf(REVIEW_KINDS, kind), titleOf(REVIEW_DECISIONS, decision)),
      subtitle: joined(reviewer, at),
    }),
  },
});
