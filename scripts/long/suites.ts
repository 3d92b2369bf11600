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
  mutationOf({
    room: "gate",
    // The shapes are what tests parse answers by; problems and OpenAPI are words.
    mutate: ["gate/**/*.ts", "!gate/**/index.ts", "!gate/api.ts", "!gate/problems.ts"],
    // Processes of their own; a thousand documents; a hundred orders; what waits for the sentinel.
    without: [
      "interleavings.test.ts",
      "withdraw-many.test.ts",
      "red-team/by-token.test.ts",
      "red-team/kill.test.ts",
      "red-team/official-tools.test.ts",
      "sentinel.test.ts",
    ],
    most: 40,
  }),
  scaledTest({
    name: "lake:concurrency",
    title: "conflicting patches, 20,000 random writes replayed, 1,000 listeners that never read",
    tests: ["test/lake/concurrency"],
  }),
  scaledTest({
    name: "lake:faults",
    title:
      "200 kills under load, torn and damaged files, a full disk, clocks set back, 1,000 listeners that never read",
    tests: ["test/lake/faults", "test/lake/concurrency/slow-listeners.test.ts"],
  }),
];
