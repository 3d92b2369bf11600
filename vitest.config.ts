import { defineConfig } from "vitest/config";

/**
 * Three projects, so that `npm test` can run what needs no browser side by side and what does
 * alone: two cores do not carry two Chromiums and a timing assertion. A test that waits for a clock
 * or a window gets a second try, because a machine may be busy; `npm test` names each that needed it.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: ["test/e2e/**"],
          setupFiles: ["test/support/property-seed.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          retry: 1,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          retry: 1,
          fileParallelism: false,
        },
      },
    ],
  },
});
