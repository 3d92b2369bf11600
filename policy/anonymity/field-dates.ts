/** The date that a document holds in a field of its own: a milestone's, beside what its text tells. */
import { FRACTIONS } from "../data/fractions.ts";
import type { PolicyDocument } from "../engine/types.ts";
import { fieldsOf, textOf } from "../engine/values.ts";
import type { Placed } from "./told-of.ts";

/** Only milestones: of other types a date says when something was written or said. */
export function fieldDates(document: PolicyDocument): readonly Placed[] {
  if (document._type !== "milestone") return [];
  const text = textOf(fieldsOf(document["date"])["value"]);
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u.exec(text ?? "");
  if (text === undefined || parts === null) return [];
  const known = parts.slice(1).filter((part) => part !== undefined);
  const id = (["date-year", "date-month", "date-day"] as const)[known.length - 1] ?? "date-year";
  return [
    {
      kind: "date",
      path: ["date", "value"],
      start: 0,
      end: text.length,
      text,
      value: known.map(Number).join("-"),
      share: FRACTIONS[id].share,
      generalShare: FRACTIONS["date-year"].share,
      exact: known.length === 3,
    },
  ];
}
