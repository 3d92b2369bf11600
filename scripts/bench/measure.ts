/** Timing and memory, the same way for every benchmark. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Milliseconds that each of `times` runs takes. */
export function timesOf(times: number, run: () => unknown): readonly number[] {
  return Array.from({ length: times }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
}

/** Milliseconds one run takes that answers later. */
export async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

/** The value that a share of the values does not pass: 0.5 is the median, 0.95 the 95th percentile. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  const at = Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1);
  return sorted[Math.max(0, at)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

const BYTES_IN_MB = 1024 * 1024;

/** Megabytes of live objects: what is left on the heap when everything unused has been collected. */
export function liveMegabytes(): number {
  setFlagsFromString("--expose-gc");
  // A new context has the collector that this one was begun without. Twice: what a finaliser lets go
  // of is collected the second time.
  runInNewContext("gc(); gc();");
  return process.memoryUsage().heapUsed / BYTES_IN_MB;
}
