import { z } from "zod";
import { DATE_PRECISIONS, type DatePrecision, valuesOf } from "../vocabulary.ts";
import { line, typeTag } from "./primitives.ts";

/** What `value` looks like for each precision. */
const PATTERNS: Readonly<Record<DatePrecision, { pattern: RegExp; example: string }>> = {
  year: { pattern: /^\d{4}$/, example: "2016" },
  month: { pattern: /^\d{4}-(?:0[1-9]|1[0-2])$/, example: "2016-05" },
  day: { pattern: /^\d{4}-\d{2}-\d{2}$/, example: "2016-05-17" },
};

/**
 * What is wrong with a date of this precision, in words for the person who typed it; `undefined`
 * if nothing is. Shared with the Studio's validation of the same object.
 */
export function preciseDateProblem(value: string, precision: DatePrecision): string | undefined {
  const { pattern, example } = PATTERNS[precision];
  if (!pattern.test(value)) {
    return `"${value}" is not a date known to the ${precision}. Write it like "${example}", or change how exactly it is known.`;
  }
  if (precision === "day" && !z.iso.date().safeParse(value).success) {
    return `"${value}" is not a day of the calendar.`;
  }
  return undefined;
}

/** A date as exactly as it is known: "2016", "2016-05" or "2016-05-17". */
export const preciseDate = z
  .object({
    _type: typeTag("preciseDate"),
    value: z.string(),
    precision: z.enum(valuesOf(DATE_PRECISIONS)),
  })
  .check((context) => {
    const message = preciseDateProblem(context.value.value, context.value.precision);
    if (message !== undefined) {
      context.issues.push({
        code: "custom",
        message,
        path: ["value"],
        input: context.value.value,
      });
    }
  });

/** From when to when a figure counts. Without `to` it goes on. `note` is how the source words it. */
export const period = z.object({
  from: preciseDate,
  to: preciseDate.exactOptional(),
  note: line.exactOptional(),
});
