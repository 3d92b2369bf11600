import { defineConfig } from "vitest/config";

/**
 * The tests that mutation testing runs, hundreds of times: those of the room that `mutation.ts`
 * names. Property tests are left out: they take seconds, and what they notice depends on chance.
 */
export default defineConfig({
  test: {
    include: [`test/${process.env["HAVEN_MUTATED_ROOM"] ?? "policy"}/**/*.test.ts`],
    exclude: ["**/*.property.test.ts"],
    testTimeout: 20_000,
  },
});
