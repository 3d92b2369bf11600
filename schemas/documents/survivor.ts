import { LockIcon } from "@sanity/icons/Lock";
import { defineField, defineType } from "sanity";
import { AGE_BANDS } from "../../policy/data/vocabulary.ts";
import { choiceField, titleOf } from "../fields/choice.ts";
import { dayField, preciseDateField } from "../fields/date.ts";
import { flagField } from "../fields/flag.ts";
import { lineField, paragraphField } from "../fields/text.ts";
import { joined, type Selected } from "../preview.ts";

const PROFILE = { name: "profile", title: "Profile", default: true } as const;
const CARE = { name: "care", title: "Care" } as const;

const waiver = defineField({
  name: "waiver",
  title: "Waiver",
  description: "The signed paper by which an adult agreed to be named. Kept outside this system.",
  type: "object",
  group: PROFILE.name,
  hidden: ({ document }) => document?.["isPseudonym"] !== false,
  fields: [
    lineField({
      name: "reference",
      title: "Reference",
      description: "The number under which the paper is kept. No name in it.",
      required: true,
    }),
    dayField({
      name: "signedOn",
      title: "Signed on",
      description: "The day it was signed.",
      required: true,
    }),
  ],
});

/** What old profiles held. The migration `survivor-age-to-age-band` turns it into `ageBand`. */
const age = defineField({
  name: "age",
  title: "Age",
  description: "No longer used: an exact age helps to identify.",
  type: "number",
  group: PROFILE.name,
  deprecated: { reason: "An exact age helps to identify. Choose the age band instead." },
  readOnly: true,
  hidden: ({ value }) => value === undefined,
});

export const survivor = defineType({
  name: "survivor",
  title: "Survivor",
  description:
    "A profile under a pseudonym. It holds no real name, no address, no birth date and no case file, and it is never published.",
  type: "document",
  icon: LockIcon,
  groups: [PROFILE, CARE],
  fields: [
    lineField({
      name: "pseudonym",
      title: "Pseudonym",
      description: "The name used in texts. Not a nickname, nothing like the real name.",
      group: PROFILE.name,
      required: true,
    }),
    flagField({
      name: "isPseudonym",
      title: "This is a pseudonym",
      description: "No only for an adult who has signed that the real name may be used.",
      group: PROFILE.name,
      initialValue: true,
    }),
    waiver,
    choiceField({
      name: "ageBand",
      title: "Age today",
      description: "As a band, never exactly.",
      group: PROFILE.name,
      choices: AGE_BANDS,
      required: true,
    }),
    age,
    lineField({
      name: "caseReference",
      title: "Case reference",
      description:
        "The number by which the case is found outside this system. It says nothing itself.",
      group: PROFILE.name,
      required: true,
    }),
    flagField({
      name: "inCare",
      title: "In care now",
      description: "Whether this person lives in a shelter or foster family today.",
      group: CARE.name,
    }),
    preciseDateField({
      name: "leftCareOn",
      title: "Left care",
      description: "When care ended. Empty only for somebody who was never in care.",
      group: CARE.name,
    }),
    lineField({
      name: "region",
      title: "Region",
      description: "The region, never anything smaller.",
      group: CARE.name,
    }),
    paragraphField({
      name: "note",
      title: "Note",
      description: "What colleagues must heed. No detail of the case.",
      group: PROFILE.name,
    }),
  ],
  orderings: [
    { name: "pseudonym", title: "Pseudonym", by: [{ field: "pseudonym", direction: "asc" }] },
  ],
  preview: {
    select: { pseudonym: "pseudonym", ageBand: "ageBand", region: "region" },
    prepare: ({ pseudonym, ageBand, region }: Selected<"pseudonym" | "ageBand" | "region">) => ({
      title: pseudonym ?? "Survivor without a pseudonym",
      subtitle: joined(titleOf(AGE_BANDS, ageBand), region),
    }),
  },
});
