import { BarChartIcon } from "@sanity/icons/BarChart";
import { defineArrayMember, defineField, defineType } from "sanity";
import { QUALIFIERS, UNITS } from "../../contracts/vocabulary.ts";
import { choiceField, titleOf } from "../fields/choice.ts";
import { citationsField } from "../fields/citations.ts";
import { dayField, preciseDateField } from "../fields/date.ts";
import { referenceField } from "../fields/reference.ts";
import { lineField, paragraphField } from "../fields/text.ts";
import { CONTENT, SOURCES } from "../groups.ts";
import { joined, type Selected } from "../preview.ts";

const RELATIONS = { name: "relations", title: "Other figures" } as const;

const FIGURE = {
  name: "figure",
  title: "The figure",
  description: "Taken over exactly: neither rounded nor made more exact.",
  options: { columns: 2 },
} as const;

const figureFields = [
  defineField({
    name: "value",
    title: "Value",
    description: "The number alone. “650+” is 650 with “More than”.",
    type: "number",
    group: CONTENT.name,
    fieldset: FIGURE.name,
    validation: (rule) => rule.required(),
  }),
  choiceField({
    name: "qualifier",
    title: "How exact",
    description: "How the number relates to what was counted.",
    group: CONTENT.name,
    fieldset: FIGURE.name,
    choices: QUALIFIERS,
    required: true,
  }),
  choiceField({
    name: "unit",
    title: "Unit",
    description: "What the number is a number of.",
    group: CONTENT.name,
    fieldset: FIGURE.name,
    choices: UNITS,
    required: true,
  }),
  lineField({
    name: "wording",
    title: "In words",
    description:
      "Only where digits would say more than the source does: “two-thirds”. It is then shown in place of the number.",
    group: CONTENT.name,
    fieldset: FIGURE.name,
  }),
];

const countedFields = [
  lineField({
    name: "metric",
    title: "What is counted",
    description:
      "A short key, the same for figures that may be compared: survivors-removed-from-harm.",
    group: CONTENT.name,
    required: true,
  }),
  lineField({
    name: "population",
    title: "Among whom",
    description:
      "Who is counted: “survivors of sex trafficking and child sexual abuse, in supported casework”.",
    group: CONTENT.name,
    required: true,
  }),
  defineField({
    name: "geography",
    title: "Place",
    description: "Where it was counted.",
    type: "statisticalGeography",
    group: CONTENT.name,
    validation: (rule) => rule.required(),
  }),
  defineField({
    name: "period",
    title: "Period",
    description: "From when to when, or fill in the date below. One of the two has to be there.",
    type: "object",
    group: CONTENT.name,
    options: { collapsible: true, collapsed: false },
    fields: [
      preciseDateField({
        name: "from",
        title: "From",
        description: "The first date that counts.",
        required: true,
      }),
      preciseDateField({
        name: "to",
        title: "To",
        description:
          "The last date that counts. Empty means that the count goes on (“since 2006”).",
      }),
      lineField({
        name: "note",
        title: "As the source words it",
        description: "Where the source gives a length instead of dates: “a 7-year period”.",
      }),
    ],
  }),
  preciseDateField({
    name: "asOf",
    title: "As of",
    description: "For a state at one date (“officers at the start of 2022”).",
    group: CONTENT.name,
  }),
  paragraphField({
    name: "note",
    title: "Note on the data",
    description: "What a reader must know to read the figure: the text behind the mark beside it.",
    group: CONTENT.name,
  }),
];

const relationFields = [
  defineField({
    name: "subsetOf",
    title: "Part of",
    description: "The figure that counts these and others. Check that the periods agree.",
    type: "reference",
    group: RELATIONS.name,
    to: [{ type: "statistic" }],
    weak: true,
  }),
  defineField({
    name: "overlaps",
    title: "Overlaps with",
    description: "Figures that count some of the same people or cases: they must never be added.",
    type: "array",
    group: RELATIONS.name,
    of: [defineArrayMember({ type: "reference", to: [{ type: "statistic" }], weak: true })],
    validation: (rule) => rule.unique(),
  }),
  referenceField({
    name: "supersedes",
    title: "Replaces",
    description: "The older figure that this one takes the place of.",
    group: RELATIONS.name,
    to: "statistic",
  }),
];

export const statistic = defineType({
  name: "statistic",
  title: "Figure",
  description: "One number, with everything that is needed to read it rightly.",
  type: "document",
  icon: BarChartIcon,
  groups: [CONTENT, RELATIONS, SOURCES],
  fieldsets: [FIGURE],
  fields: [
    lineField({
      name: "title",
      title: "Title",
      description: "The words that stand beside the number.",
      group: CONTENT.name,
      required: true,
    }),
    ...figureFields,
    ...countedFields,
    ...relationFields,
    citationsField({ inDocument: true }),
    dayField({
      name: "reviewBy",
      title: "Look at again by",
      description: "The day by which somebody should check whether there is a newer figure.",
      group: SOURCES.name,
    }),
  ],
  orderings: [
    { name: "title", title: "Title", by: [{ field: "title", direction: "asc" }] },
    { name: "metric", title: "What is counted", by: [{ field: "metric", direction: "asc" }] },
    { name: "review", title: "To look at again", by: [{ field: "reviewBy", direction: "asc" }] },
  ],
  preview: {
    select: {
      title: "title",
      value: "value",
      qualifier: "qualifier",
      unit: "unit",
      place: "geography.name",
      source: "citations.0.source.title",
    },
    prepare: ({
      title,
      value,
      qualifier,
      unit,
      place,
      source,
    }: Selected<"title" | "value" | "qualifier" | "unit" | "place" | "source">) => ({
      title: title ?? "Figure without a title",
      subtitle: joined(
        [titleOf(QUALIFIERS, qualifier), grouped(value), inSentence(titleOf(UNITS, unit))].join(
          " ",
        ),
        place,
        source ?? "no source",
      ),
    }),
  },
});

/** "2,000,000": a number is selected as it is stored, whatever the type of a selection says. */
function grouped(value: string | null | undefined): string {
  return value === null || value === undefined ? "" : Number(value).toLocaleString("en");
}

/** "People" within a sentence is "people"; "US dollars" stays. */
function inSentence(title: string | undefined): string {
  return (title ?? "").replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());
}
