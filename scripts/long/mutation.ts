/**
 * Mutation testing: Stryker changes the code of a room, one small thing at a time, and counts how
 * many of the changes the room's own tests notice.
 */
import { rmSync } from "node:fs";
import path from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { ROOT } from "../command/paths.ts";
import { isInSample } from "./sample.ts";
import { inPercent, scoreOf, tell } from "./score.ts";
import type { LongSuite } from "./suite.ts";

/** The share of changes that tests must notice, in per cent. */
const LEAST_SCORE = 85;

/** Reports, and what earlier runs found out. Not committed. */
const DIRECTORY = "coverage/mutation";

export interface MutatedRoom {
  /** Folder of the code; its tests are in `test/<room>`. */
  readonly room: string;
  /** Globs of what is changed; a leading `!` takes out again. */
  readonly mutate: readonly string[];
  /** Tests that cannot be run within one process, or take too long: files below `test/<room>`. */
  readonly without?: readonly string[];
  /**
   * At most so many of the tests that reach a change are tried, where each takes long: the share that
   * is told is then a lower bound.
   */
  readonly most?: number;
}

export function mutationOf({
  room,
  mutate,
  without: slow = [],
  most = Infinity,
}: MutatedRoom): LongSuite {
  return {
    name: `mutation:${room}`,
    title: `do the tests of ${room}/ notice at least ${LEAST_SCORE} % of small changes to it?`,
    run: async ({ only, fresh, workers, sample }) => {
      process.env["HAVEN_MUTATED_ROOM"] = room;
      process.env["HAVEN_MUTATED_WITHOUT"] = JSON.stringify(slow);
      process.env["HAVEN_MUTATED_MOST"] = String(most);
      process.env["HAVEN_MUTATED_SAMPLE"] = JSON.stringify(sample);
      const sandbox = `${DIRECTORY}/sandbox-${process.pid}`;
      // Also where a signal ends the run: Stryker would leave it then.
      process.once("exit", () =>
        rmSync(path.join(ROOT, sandbox), { recursive: true, force: true }),
      );
      const without = mutate.filter((glob) => glob.startsWith("!"));
      const results = await new Stryker({
        mutate: only.length === 0 ? [...mutate] : [...only, ...without],
        testRunner: "warm",
        plugins: [path.join(ROOT, "scripts/long/warm/plugin.ts")],
        // Its parser of patterns does not know \p{…}, which is in nearly all of ours.
        mutator: { excludedMutations: ["Regex"] },
        coverageAnalysis: "perTest",
        // What runs but once, when a module is loaded, needs all tests for each change: most of the
        // time, for lists of words and titles of rules.
        ignoreStatic: true,
        concurrency: workers,
        // The first run of tests that use a lake is not quick, and less so where others are at work.
        dryRunTimeoutMinutes: 30,
        // What is remembered of other files would be counted in, and what a sample leaves out remembered.
        incremental: only.length === 0 && sample.oneOf === 1,
        force: fresh,
        incrementalFile: `${DIRECTORY}/${room}.json`,
        tempDirName: sandbox,
        ignorePatterns: [".haven", ".sanity", "coverage", "dist", "artefacts"],
        reporters: ["html", process.stdout.isTTY ? "progress" : "progress-append-only"],
        htmlReporter: { fileName: `${DIRECTORY}/${room}.html` },
        thresholds: { high: 95, low: LEAST_SCORE, break: null },
        // It would rewrite the file with an API that TypeScript 7 does not have; vitest needs none.
        tsconfigFile: "none",
      }).runMutationTest();
      const chosen = results.filter(({ id }) => isInSample(sample, Number(id)));
      tell(room, chosen, sample);
      return inPercent(scoreOf(chosen)) >= LEAST_SCORE;
    },
  };
}
