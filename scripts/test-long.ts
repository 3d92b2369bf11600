/**
 * `npm run test:long -- SUITE…`: the tests that take too long for every day. Without a name, all of
 * them. `--only GLOB` narrows a suite to some files, `--fresh` forgets what earlier runs found out.
 */
import { parseArgs } from "node:util";
import { CommandProblem, runCommand } from "./command/problem.ts";
import { inSeconds } from "./command/tool.ts";
import type { LongSuite } from "./long/suite.ts";
import { SUITES } from "./long/suites.ts";

async function main(): Promise<number> {
  const { suites, only, fresh } = readArguments(process.argv.slice(2));
  const failed: string[] = [];
  for (const suite of suites) {
    console.log(`\n── ${suite.name}: ${suite.title}`);
    const started = performance.now();
    const passed = await suite.run({ only, fresh });
    const seconds = (performance.now() - started) / 1000;
    console.log(`── ${suite.name}: ${passed ? "ok" : "FAILED"} in ${inSeconds(seconds)}`);
    if (!passed) failed.push(suite.name);
  }
  return failed.length === 0 ? 0 : 1;
}

interface Arguments {
  readonly suites: readonly LongSuite[];
  readonly only: readonly string[];
  readonly fresh: boolean;
}

function readArguments(args: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { only: { type: "string", multiple: true }, fresh: { type: "boolean" } },
      allowPositionals: true,
    });
    const { only = [], fresh = false } = values;
    return { suites: positionals.length === 0 ? SUITES : positionals.map(suiteOf), only, fresh };
  } catch (cause) {
    if (cause instanceof CommandProblem || !(cause instanceof Error)) throw cause;
    throw new CommandProblem(`${cause.message.split(". ")[0]}. There are: --only, --fresh.`, 2, {
      cause,
    });
  }
}

function suiteOf(name: string): LongSuite {
  const suite = SUITES.find((candidate) => candidate.name === name);
  if (suite !== undefined) return suite;
  const known = SUITES.map((candidate) => `  ${candidate.name}  ${candidate.title}`);
  throw new CommandProblem(
    `There is no suite ${JSON.stringify(name)}. There are:\n${known.join("\n")}`,
    2,
  );
}

await runCommand(main);
