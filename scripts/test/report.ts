/** What a run of vitest says of itself to `npm test`, through a file. */
import { z } from "zod";

/** Path of the file, in the environment of vitest. */
export const REPORT_FILE = "HAVEN_TEST_REPORT";

const titles = z.array(z.string()).readonly();

export const reportSchema = z.object({
  passed: z.number(),
  /** File and title of each test that failed, and of what failed outside of tests. */
  failed: titles,
  /** Tests that passed, but not at first. */
  again: titles,
});

export type TestReport = z.infer<typeof reportSchema>;
