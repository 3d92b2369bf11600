/**
 * Tests that can be made as large as one likes: a slice of each runs with every `npm test`, the whole
 * with `npm run test:long`, which sets `HAVEN_SCALE=long`.
 */
import { readConfigureGlobal } from "fast-check";

const isLong = process.env["HAVEN_SCALE"] === "long";

export function scaled(short: number, long: number): number {
  return isLong ? long : short;
}

/** Milliseconds that a long test may take. */
export const LONG_TIMEOUT = 20 * 60_000;

/** The seed of this run, for tests that draw by themselves; name it in what fails. */
export const SEED = readConfigureGlobal().seed ?? Date.now();

/** Figures for docs/benchmarks.md, where they are asked for. */
export function tell(figures: Readonly<Record<string, number | string>>): void {
  if (isLong) process.stdout.write(`${JSON.stringify(figures)}\n`);
}
