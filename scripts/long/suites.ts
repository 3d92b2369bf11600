import { mutationOf } from "./mutation.ts";
import { scaledTest } from "./scaled.ts";
import type { LongSuite } from "./suite.ts";

/** Every long test: one entry each. */
export const SUITES: readonly LongSuite[] = [
  mutationOf({
    room: "policy",
    // Data has no logic, types leave nothing behind, an index only names what is elsewhere.
    mutate: ["policy/**/*.ts", "!policy/**/data/**", "!policy/**/types.ts", "!policy/**/index.ts"],
  }),
  scaledTest({
    name: "lake:concurrency",
    title: "conflicting patches, 20,000 random writes replayed, 1,000 listeners that never read",
    tests: "test/lake/concurrency",
  }),
];
