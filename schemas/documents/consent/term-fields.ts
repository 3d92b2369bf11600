import { defineField } from "sanity";
import { dayField } from "../../fields/date.ts";
import { referencedIds, referenceField } from "../../fields/reference.ts";
import { lineField, paragraphField } from "../../fields/text.ts";
import { TERM } from "./groups.ts";

/** From when to when it holds, and what ended it. */
export const termFields = [
  dayField({
    name: "grantedOn",
    title: "Signed on",
    description: "The day on the form.",
    group: TERM.name,
    required: true,
    startsToday: true,
  }),
  dayField({
    name: "startsOn",
    title: "In force from",
    description: "The first day on which it may be used.",
    group: TERM.name,
    required: true,
    startsToday: true,
  }),
  defineField({
    name: "expiresOn",
    title: "In force until",
    description: "The last day on which it may be used. At most three years after signing.",
    type: "date",
    group: TERM.name,
    validation: (rule) => rule.required().min(rule.valueOfField("startsOn")),
  }),
  lineField({
    name: "formReference",
    title: "Reference of the form",
    description: "The number under which the signed form is kept. No name.",
    group: TERM.name,
    required: true,
  }),
  referenceField({
    name: "supersedes",
    title: "Takes the place of",
    description: "The earlier consent of the same person that this one replaces.",
    group: TERM.name,
    to: "consent",
    filter: ({ document }) => {
      const survivors = referencedIds(document["survivor"]);
      const self = document._id.replace(/^drafts\./, "");
      return {
        filter:
          "!(_id in [$self, 'drafts.' + $self]) && coalesce(survivor._ref in $survivors, true)",
        params: { self, survivors },
      };
    },
  }),
  defineField({
    name: "withdrawn",
    title: "Withdrawn",
    description: "Filled in by “Withdraw consent”, when the person no longer agrees.",
    type: "object",
    group: TERM.name,
    readOnly: true,
    hidden: ({ value }) => value === undefined,
    fields: [
      defineField({
        name: "on",
        title: "At",
        description: "The moment from which it no longer holds.",
        type: "datetime",
        validation: (rule) => rule.required(),
      }),
      paragraphField({
        name: "reason",
        title: "Reason",
        description: "As far as the person wants it noted. None has to be given by them.",
        rows: 2,
        required: true,
      }),
    ],
  }),
];
