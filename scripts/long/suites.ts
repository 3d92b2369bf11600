import { mutationOf } from "./mutation.ts";
import type { LongSuite } from "./suite.ts";

/** Every long test: one entry each. */
export const SUITES: readonly LongSuite[] = [
  mutationOf({
    room: "policy",
    // Data has no logic, types leave nothing behind, an index only names what is elsewhere.
    mutate: ["policy/**/*.ts", "!policy/**/data/**", "!policy/**/types.ts", "!policy/**/index.ts"],
  }),
];
