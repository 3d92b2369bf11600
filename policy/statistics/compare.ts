/**
 * Whether two figures count the same, and if so, whether both can be true. Decided on what is
 * counted, among whom, where, when and in which unit; never on the words of their titles.
 */
import { UNITS } from "../../contracts/vocabulary.ts";
import type { PolicyDocument } from "../engine/types.ts";
import { fieldsOf, textOf } from "../engine/values.ts";
import { compareGeographies } from "./geographies.ts";
import type { Likeness } from "./likeness.ts";
import { comparePopulations } from "./populations.ts";
import { compareTimes } from "./times.ts";
import { canBothBeTrue } from "./values.ts";

type Comparison =
  /** `doubt`: why they may after all not count the same; absent where they surely do. */
  | { readonly comparable: true; readonly agree: boolean; readonly doubt?: string }
  /** What tells them apart, in words: "different populations: “…” / “…”". Never to be added up. */
  | { readonly comparable: false; readonly because: string };

/** Two `statistic` documents, in any order: the answer is the same but for the order of words. */
export function compareStatistics(left: PolicyDocument, right: PolicyDocument): Comparison {
  const likenesses = [
    compareMetrics(left["metric"], right["metric"]),
    comparePopulations(left["population"], right["population"]),
    compareGeographies(fieldsOf(left["geography"]), fieldsOf(right["geography"])),
    compareTimes(left, right),
    compareUnits(left["unit"], right["unit"]),
  ];
  const apart = reasons(likenesses, "different");
  if (apart.length > 0) return { comparable: false, because: apart.join("; ") };
  const agree = canBothBeTrue(left, right);
  if (agree === "unknown") return { comparable: false, because: "a value is missing" };
  const doubts = reasons(likenesses, "unsure");
  return { comparable: true, agree, ...(doubts.length === 0 ? {} : { doubt: doubts.join("; ") }) };
}

function reasons(likenesses: readonly Likeness[], like: "different" | "unsure"): readonly string[] {
  return likenesses.flatMap((likeness) => (likeness.like === like ? [likeness.because] : []));
}

function compareMetrics(left: unknown, right: unknown): Likeness {
  const [a, b] = [textOf(left), textOf(right)];
  if (a === undefined || b === undefined) {
    return { like: "different", because: "it is not said what is counted" };
  }
  if (a.toLowerCase() === b.toLowerCase()) return { like: "same" };
  return { like: "different", because: `different things are counted: ${a} / ${b}` };
}

function compareUnits(left: unknown, right: unknown): Likeness {
  const [a, b] = [unitInWords(left), unitInWords(right)];
  if (a === undefined || b === undefined) {
    return { like: "different", because: "a unit is missing" };
  }
  return a === b
    ? { like: "same" }
    : { like: "different", because: `different units: ${a} / ${b}` };
}

function unitInWords(unit: unknown): string | undefined {
  return UNITS.find(({ value }) => value === unit)?.title.toLowerCase();
}
