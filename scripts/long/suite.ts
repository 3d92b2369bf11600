import type { Sample } from "./sample.ts";

/** A test that takes minutes rather than seconds. `npm run test:long` runs them by name. */
export interface LongSuite {
  /** What is typed: `mutation:policy`. */
  readonly name: string;
  /** One line for the list of suites. */
  readonly title: string;
  /** True where it passed. Shows its own progress; a signal to the process may end it at any time. */
  readonly run: (options: LongOptions) => Promise<boolean>;
}

export interface LongOptions {
  /** Look at these files alone: globs relative to the project's folder. Empty: all that the suite covers. */
  readonly only: readonly string[];
  /** Begin anew rather than take over what earlier runs found out of code that has not changed. */
  readonly fresh: boolean;
  /** Processes that work side by side. */
  readonly workers: number;
  /** The part of it that is tried; for suites that can do with a part. */
  readonly sample: Sample;
}
