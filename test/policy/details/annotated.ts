/**
 * Sentences that say themselves what must be found in them: `Siya ay [[14 anyos|age 14]] noon.`
 * Whatever stands outside brackets must not be found by any finder; brackets may stand in brackets.
 */
import { agesIn } from "../../../policy/details/ages.ts";
import { datesIn } from "../../../policy/details/dates.ts";
import { kinIn } from "../../../policy/details/kin.ts";
import { moneyIn } from "../../../policy/details/money.ts";
import { penaltiesIn } from "../../../policy/details/penalties.ts";
import { traitsIn } from "../../../policy/details/traits.ts";
import type { FieldText } from "../../../policy/index.ts";
import { fieldOf } from "./read.ts";

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

export interface Annotated {
  readonly text: string;
  /** As `markedIn` tells them, in the order of their beginnings, the longer first. */
  readonly wanted: readonly string[];
}

/** One sentence or paragraph a line; empty lines are nothing. `\n` stands for a new line in it. */
export function annotated(lines: string): readonly Annotated[] {
  return lines
    .split("\n")
    .map((line) => line.trim().replaceAll(String.raw`\n`, "\n"))
    .filter((line) => line !== "")
    .map(annotatedOf);
}

/** @throws where brackets do not pair: the table is wrong, not what it tests. */
function annotatedOf(line: string): Annotated {
  let text = "";
  const open: number[] = [];
  const marks: Mark[] = [];
  for (const piece of line.split(/(\[\[|\|[^|\][]*\]\])/u)) {
    if (piece === "[[") open.push(text.length);
    else if (piece.startsWith("|") && piece.endsWith("]]")) {
      const start = open.pop();
      if (start === undefined) throw new Error(`Brackets close that were not opened: ${line}`);
      marks.push({ start, end: text.length, label: piece.slice(1, -2) });
    } else text += piece;
  }
  if (open.length > 0) throw new Error(`Brackets are not closed: ${line}`);
  return { text, wanted: told(text, marks) };
}

/** Every detail that any finder sees in a text that stands by itself. */
export function detailsOf(text: string): readonly string[] {
  return told(text, marksOf(fieldOf(text)));
}

function marksOf(field: FieldText): readonly Mark[] {
  return [
    ...agesIn(field).map((hit) => ({ ...hit, label: `age ${range(hit)}` })),
    ...datesIn(field).map((hit) => {
      const { year = "?", month = "?", day = "?" } = hit;
      return { ...hit, label: `${hit.precision} ${year}-${month}-${day}` };
    }),
    ...kinIn(field).map((hit) => ({ ...hit, label: `kin ${hit.relation} ${hit.count ?? "?"}` })),
    ...moneyIn(field).map((hit) => ({ ...hit, label: `${hit.currency ?? "money"} ${hit.amount}` })),
    ...penaltiesIn(field).map((hit) => ({ ...hit, label: `term ${hit.years ?? "life"}` })),
    ...traitsIn(field).map((hit) => ({ ...hit, label: hit.trait.kind })),
  ];
}

function range({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? `${from}` : `${from}-${to}`;
}

function told(text: string, marks: readonly Mark[]): readonly string[] {
  return marks
    .toSorted(
      (left, right) =>
        left.start - right.start || right.end - left.end || left.label.localeCompare(right.label),
    )
    .map(({ start, end, label }) => `${start} ${text.slice(start, end)}: ${label}`);
}
