import { CalendarIcon } from "@sanity/icons/Calendar";
import { defineType } from "sanity";
import { preciseDateProblem } from "../../contracts/objects/precise-date.ts";
import { DATE_PRECISIONS, type DatePrecision } from "../../contracts/vocabulary.ts";
import { choiceField, titleOf } from "../fields/choice.ts";
import { lineField } from "../fields/text.ts";
import type { Selected } from "../preview.ts";

const precisions = new Map<string, DatePrecision>(
  DATE_PRECISIONS.map(({ value }) => [value, value]),
);

export const preciseDate = defineType({
  name: "preciseDate",
  title: "Date",
  description: "A date as exactly as it is known: never more exact than the source.",
  type: "object",
  icon: CalendarIcon,
  options: { columns: 2 },
  fields: [
    lineField({
      name: "value",
      title: "Date",
      description: "2016, 2016-05 or 2016-05-17.",
      required: true,
    }),
    choiceField({
      name: "precision",
      title: "Known to the",
      description: "How exactly the date is known. A year is enough for most purposes.",
      choices: DATE_PRECISIONS,
      required: true,
    }),
  ],
  validation: (rule) =>
    rule.custom((date) => {
      const value: unknown = date?.["value"];
      const precision = precisions.get(String(date?.["precision"]));
      if (typeof value !== "string" || precision === undefined) return true;
      const message = preciseDateProblem(value, precision);
      return message === undefined ? true : { message, path: ["value"] };
    }),
  preview: {
    select: { value: "value", precision: "precision" },
    prepare: ({ value, precision }: Selected<"value" | "precision">) => ({
      title: value ?? "No date yet",
      subtitle: `Known to the ${(titleOf(DATE_PRECISIONS, precision) ?? "…").toLowerCase()}`,
    }),
  },
});
