/** Timing and memory, the same way for every benchmark. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Milliseconds by the clock that each of `times` runs takes. */
export function timesOf(times: number, run: () => unknown): readonly number[] {
  return Array.from({ length: times }, () => {
    const at = performance.now();
    run();
    return performance.now() - at;
  });
}

/**
 * Milliseconds that each of `times` runs takes of the processor, in the main thread: for what waits
 * for nothing, that is what a clock shows on a quiet machine, and on a busy one it still is.
 */
export function processorTimesOf(times: number, run: () => unknown): readonly number[] {
  return Array.from({ length: times }, () => {
    const started = process.threadCpuUsage();
    run();
    return since(started);
  });
}

/** Milliseconds by the clock that one run takes which answers later. */
export async function timeOf(run: () => unknown): Promise<number> {
  return (await spentOn(run)).clock;
}

/** What one run takes, in milliseconds: of the processor in the main thread, and by the clock. */
export async function spentOn(run: () => unknown): Promise<Spent> {
  const [started, at] = [process.threadCpuUsage(), performance.now()];
  await run();
  return { processor: since(started), clock: performance.now() - at };
}

export interface Spent {
  readonly processor: number;
  readonly clock: number;
}

function since(started: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(started);
  return (user + system) / 1000;
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
