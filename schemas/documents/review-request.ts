import { InboxIcon } from "@sanity/icons/Inbox";
import { defineArrayMember, defineField, defineType } from "sanity";
import { REVIEW_KINDS } from "../../contracts/vocabulary.ts";
import { anyDocumentField, momentField } from "../fields/record.ts";
import { lineField, paragraphField } from "../fields/text.ts";

export const reviewRequest = defineType({
  name: "reviewRequest",
  title: "Review request",
  description: "That somebody asked for a review of exactly one text. Written by the gate alone.",
  type: "document",
  icon: InboxIcon,
  readOnly: true,
  fields: [
    anyDocumentField({
      name: "document",
      title: "Document",
      description: "What is to be reviewed.",
    }),
    lineField({
      name: "digest",
      title: "Digest",
      description: "The fingerprint of the text as it was when the review was asked for.",
      required: true,
    }),
    defineField({
      name: "kinds",
      title: "Checks",
      description: "The kinds of review that the text needs. Without any, its warnings alone wait.",
      type: "array",
      of: [defineArrayMember({ type: "string" })],
      options: { list: [...REVIEW_KINDS] },
    }),
    defineField({
      name: "editors",
      title: "Written by",
      description: "The ids of those who had changed the text when the review was asked for.",
      type: "array",
      of: [defineArrayMember({ type: "string" })],
    }),
    lineField({
      name: "requestedBy",
      title: "Asked by",
      description: "The id of the person who asked.",
      required: true,
    }),
    momentField({
      name: "requestedAt",
      title: "Asked",
      description: "When it was asked for.",
    }),
    paragraphField({
      name: "note",
      title: "Note",
      description: "What the reviewers should know.",
    }),
    lineField({
      name: "requestKey",
      title: "Key of the request",
      description: "By which a request that is sent again is known. A fingerprint.",
    }),
    lineField({
      name: "requestDigest",
      title: "Request",
      description: "The fingerprint of what was asked.",
    }),
  ],
  preview: { select: { title: "document._ref", subtitle: "requestedAt" } },
});
