/** One figure of a benchmark, and what it must keep to. */
export interface Measurement {
  /** What was measured, in a few words. */
  readonly name: string;
  readonly value: number;
  /** `ms`, `MB`, `×` … */
  readonly unit: string;
  /** What it must not pass. None: it is told, and nothing rests on it. */
  readonly target?: { readonly atMost: number } | { readonly atLeast: number };
  /** What one must know to read it. */
  readonly note?: string;
}

/** The benchmark of one room. `npm run bench` runs them by name. */
export interface Benchmark {
  readonly name: string;
  /** One line for the list. */
  readonly title: string;
  /** Takes its own medians; every ratio is of figures from this one run. */
  readonly run: () => Promise<readonly Measurement[]>;
}

export function isMet({ value, target }: Measurement): boolean {
  if (target === undefined) return true;
  return "atMost" in target ? value <= target.atMost : value >= target.atLeast;
}
