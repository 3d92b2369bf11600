import { QUALIFIERS, type Qualifier } from "../../contracts/vocabulary.ts";
import type { PolicyDocument } from "../engine/types.ts";

/** How far "about" and "nearly" may be off, as a share of the value. Assumed: no source says. */
const TOLERANCE = 0.1;

/** From and to, both inclusive. */
type Range = readonly [number, number];

/**
 * What a value with its qualifier may be. "More than 650" takes in 650 itself: it is also how a plus
 * sign is kept, and 650+ is said of 650.
 */
const RANGES: Readonly<Record<Qualifier, (value: number) => Range>> = {
  exactly: (value) => [value, value],
  about: (value) => [value - slack(value), value + slack(value)],
  nearly: (value) => [value - slack(value), value],
  "more-than": (value) => [value, Infinity],
  "at-least": (value) => [value, Infinity],
  "up-to": (value) => [-Infinity, value],
};

function slack(value: number): number {
  return Math.abs(value) * TOLERANCE;
}

/** Is there a number for which the values of both figures, as they are qualified, are true? */
export function canBothBeTrue(left: PolicyDocument, right: PolicyDocument): boolean | "unknown" {
  const [a, b] = [rangeOf(left), rangeOf(right)];
  if (a === undefined || b === undefined) return "unknown";
  return a[0] <= b[1] && b[0] <= a[1];
}

function rangeOf({ value, qualifier }: PolicyDocument): Range | undefined {
  const known = QUALIFIERS.find((choice) => choice.value === qualifier)?.value;
  if (known === undefined || typeof value !== "number" || !Number.isFinite(value)) return undefined;
  return RANGES[known](value);
}
