/** Tests of which a slice runs every day and the whole here: the same code, at another scale. */
import { runTool } from "../command/tool.ts";
import type { LongSuite } from "./suite.ts";

export function scaledTest(suite: {
  readonly name: string;
  readonly title: string;
  /** Folders and files of the tests. */
  readonly tests: readonly string[];
}): LongSuite {
  const { name, title, tests } = suite;
  return {
    name,
    title,
    run: async () => {
      const env = { ...process.env, HAVEN_SCALE: "long", HAVEN_SEED: "random" };
      const { code } = await runTool("npx", ["vitest", "run", "--project", "unit", ...tests], {
        env,
      });
      return code === 0;
    },
  };
}
