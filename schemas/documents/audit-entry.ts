import { ActivityIcon } from "@sanity/icons/Activity";
import { defineArrayMember, defineField, defineType } from "sanity";
import { REVIEW_KINDS } from "../../contracts/vocabulary.ts";
import { choiceField } from "../fields/choice.ts";
import { momentField } from "../fields/record.ts";
import { lineField, paragraphField } from "../fields/text.ts";
import { joined, type Selected } from "../preview.ts";

const approval = defineArrayMember({
  name: "approval",
  title: "Approval",
  type: "object",
  fields: [
    choiceField({
      name: "kind",
      title: "Kind",
      description: "What was checked.",
      choices: REVIEW_KINDS,
      required: true,
    }),
    lineField({
      name: "reviewer",
      title: "Reviewer",
      description: "The id of the reviewer.",
      required: true,
    }),
    lineField({
      name: "reviewId",
      title: "Review",
      description: "The id of the review.",
      required: true,
    }),
  ],
});

/** What is on record of one document of several. */
function recordOf(name: string, field: string, title: string, description: string) {
  return defineArrayMember({
    name,
    title,
    type: "object",
    fields: [
      lineField({
        name: "documentId",
        title: "Document",
        description: "The id of the document.",
        required: true,
      }),
      lineField({ name: field, title, description, required: true }),
    ],
  });
}

export const auditEntry = defineType({
  name: "auditEntry",
  title: "Audit entry",
  description:
    "What was reviewed, published, refused, taken down or purged, by whom and why. Written by the gate alone.",
  type: "document",
  icon: ActivityIcon,
  readOnly: true,
  fields: [
    lineField({
      name: "action",
      title: "Action",
      description: "What was done.",
      required: true,
    }),
    lineField({
      name: "documentId",
      title: "Document",
      description: "The id of the document it was done to.",
      required: true,
    }),
    lineField({
      name: "documentType",
      title: "Type",
      description: "The type of that document.",
      required: true,
    }),
    lineField({
      name: "digest",
      title: "Digest",
      description: "The fingerprint of the text it was done to.",
    }),
    lineField({
      name: "actor",
      title: "By",
      description: "The id of the person who did it.",
      required: true,
    }),
    momentField({ name: "at", title: "At", description: "When it was done." }),
    defineField({
      name: "approvals",
      title: "Approvals",
      description: "The reviews it rested on.",
      type: "array",
      of: [approval],
    }),
    defineField({
      name: "channels",
      title: "Channels",
      description: "Where what was published may be used.",
      type: "array",
      of: [defineArrayMember({ type: "string" })],
    }),
    defineField({
      name: "consents",
      title: "Consents",
      description: "The ids of the consents that it rested on.",
      type: "array",
      of: [defineArrayMember({ type: "string" })],
    }),
    lineField({
      name: "decision",
      title: "Decision",
      description: "What a reviewer decided.",
    }),
    defineField({
      name: "acknowledged",
      title: "Warnings acknowledged",
      description: "The rules whose warnings the reviewer took note of.",
      type: "array",
      of: [defineArrayMember({ type: "string" })],
    }),
    lineField({
      name: "attempted",
      title: "Attempted",
      description: "What was refused.",
    }),
    lineField({
      name: "problem",
      title: "Refused because of",
      description: "The kind of problem; the gate explains it under this name.",
    }),
    defineField({
      name: "rules",
      title: "Rules",
      description: "The rules that blocked it.",
      type: "array",
      of: [defineArrayMember({ type: "string" })],
    }),
    paragraphField({
      name: "reason",
      title: "Reason",
      description: "Why it was taken down. It may be erased: the signature is over its digest.",
    }),
    lineField({
      name: "reasonSalt",
      title: "Salt of the reason",
      description: "Erased with the reason, so that nobody can guess it by its fingerprint.",
    }),
    lineField({
      name: "reasonDigest",
      title: "Fingerprint of the reason",
      description: "What was signed in its place.",
    }),
    defineField({
      name: "purged",
      title: "Purged",
      description: "The ids of everything whose history goes, or went.",
      type: "array",
      of: [defineArrayMember({ type: "string" })],
    }),
    momentField({
      name: "confirmableUntil",
      title: "Waits until",
      description: "When the request for a purge ends, unless another administrator confirms it.",
      required: false,
    }),
    defineField({
      name: "takenDown",
      title: "Taken down",
      description: "The ids of everything that went with it.",
      type: "array",
      of: [defineArrayMember({ type: "string" })],
    }),
    lineField({
      name: "fault",
      title: "Found",
      description: "What the sentinel found wrong.",
    }),
    defineField({
      name: "noticed",
      title: "Left inside",
      description:
        "What was found published past the gate, and carries nothing until it is mended.",
      type: "array",
      of: [recordOf("noticed", "content", "Fingerprint", "Of what was found, as it was found.")],
    }),
    lineField({
      name: "content",
      title: "Content",
      description: "The fingerprint of the document as it was published inside.",
    }),
    defineField({
      name: "seals",
      title: "Seals",
      description: "The seals that stand in the public data set from then on.",
      type: "array",
      of: [recordOf("sealOnRecord", "signature", "Signature", "Of the seal: no two are the same.")],
    }),
    lineField({
      name: "terms",
      title: "Terms",
      description: "The fingerprint of what a consent agreed to.",
    }),
    lineField({
      name: "withdrawal",
      title: "Withdrawal",
      description: "The fingerprint of the withdrawal of a consent.",
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
    lineField({
      name: "transactionId",
      title: "Transaction",
      description: "The transaction in which it was done.",
      required: true,
    }),
    lineField({
      name: "previous",
      title: "Entry before",
      description: "The fingerprint of the entry before this one. The first has none.",
    }),
    lineField({
      name: "keyId",
      title: "Key",
      description: "The key that the signature was made with.",
    }),
    lineField({
      name: "signature",
      title: "Signature",
      description: "By which anybody can check that the gate wrote exactly this.",
    }),
  ],
  orderings: [{ name: "newest", title: "Newest first", by: [{ field: "at", direction: "desc" }] }],
  preview: {
    select: { action: "action", document: "documentId", at: "at" },
    prepare: ({ action, document, at }: Selected<"action" | "document" | "at">) => ({
      title: joined(action, document),
      subtitle: at ?? "",
    }),
  },
});
