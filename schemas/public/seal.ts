import { LockIcon } from "@sanity/icons/Lock";
import { defineArrayMember, defineField, defineType } from "sanity";
import { CHANNELS, REVIEW_KINDS } from "../../contracts/vocabulary.ts";
import { choiceField, choicesField } from "../fields/choice.ts";
import { momentField } from "../fields/record.ts";
import { lineField } from "../fields/text.ts";

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
      description: "An opaque id, never a name.",
      required: true,
    }),
    momentField({ name: "at", title: "At", description: "When it was approved." }),
  ],
});

export const seal = defineType({
  name: "seal",
  title: "Seal",
  description: "What the gate added when it published this. Without it nothing is shown.",
  type: "object",
  icon: LockIcon,
  fields: [
    lineField({
      name: "digest",
      title: "Digest",
      description: "The fingerprint of exactly this text.",
      required: true,
    }),
    momentField({
      name: "validUntil",
      title: "Valid until",
      description: "When the first consent ends that this rests on. Nothing shows it after that.",
    }),
    {
      ...choicesField({
        name: "channels",
        title: "Channels",
        description: "Where it may be used.",
        choices: CHANNELS,
      }),
      validation: (rule) => rule.required(),
    },
    defineField({
      name: "approvals",
      title: "Approvals",
      description: "Who approved it.",
      type: "array",
      of: [approval],
      validation: (rule) => rule.required(),
    }),
    momentField({ name: "sealedAt", title: "Sealed", description: "When it was published." }),
    lineField({
      name: "keyId",
      title: "Key",
      description: "The key that the signature was made with.",
    }),
    lineField({
      name: "signature",
      title: "Signature",
      description: "By which anybody can check that the gate sealed exactly this.",
    }),
  ],
});
