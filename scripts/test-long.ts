/**
 * `npm run test:long -- SUITE…`: the tests that take too long for every day. Without a name, all of
 * them. `--only GLOB` narrows a suite to some files, `--fresh` forgets what earlier runs found out,
 * `--workers N` is how many processes work side by side (2). `--sample SHARE` tries a part alone (a
 * tenth; where files are named, all), `--seed N` chooses which (1).
 */
import { readArguments } from "./command/options.ts";
import { CommandProblem, runCommand } from "./command/problem.ts";
import { inSeconds } from "./command/tool.ts";
import type { LongOptions, LongSuite } from "./long/suite.ts";
import { SUITES } from "./long/suites.ts";

async function main(): Promise<number> {
  const { suites, ...options } = argumentsOf(process.argv.slice(2));
  const failed: string[] = [];
  for (const suite of suites) {
    console.log(`\n── ${suite.name}: ${suite.title}`);
    const started = performance.now();
    const passed = await suite.run(options);
    const seconds = (performance.now() - started) / 1000;
    console.log(`── ${suite.name}: ${passed ? "ok" : "FAILED"} in ${inSeconds(seconds)}`);
    if (!passed) failed.push(suite.name);
  }
  return failed.length === 0 ? 0 : 1;
}

interface Arguments extends LongOptions {
  readonly suites: readonly LongSuite[];
}

const FLAGS = {
  only: { type: "string", multiple: true },
  fresh: { type: "boolean" },
  workers: { type: "string", default: "2" },
  sample: { type: "string" },
  seed: { type: "string", default: "1" },
} as const;

function argumentsOf(args: readonly string[]): Arguments {
  const { values, positionals } = readArguments(args, FLAGS);
  const { only = [], fresh = false, workers } = values;
  const suites = positionals.length === 0 ? SUITES : positionals.map(suiteOf);
  const oneOf = partOf(values.sample ?? (only.length === 0 ? USUAL_SHARE : "1"));
  const sample = { oneOf, seed: seedOf(values.seed) };
  return { suites, only, fresh, workers: workersOf(workers), sample };
}

/** What takes minutes rather than hours. */
const USUAL_SHARE = "0.1";

/** A share as “one of how many”, to the nearest whole. */
function partOf(text: string): number {
  const share = /^(?:1|0?\.\d{1,6})$/u.test(text) ? Number(text) : 0;
  if (share > 0) return Math.round(1 / share);
  throw new CommandProblem(
    `--sample is ${JSON.stringify(text)}; it takes a share above 0, up to 1, such as 0.1.`,
    2,
  );
}

function seedOf(text: string): number {
  if (/^\d{1,9}$/u.test(text)) return Number(text);
  throw new CommandProblem(`--seed is ${JSON.stringify(text)}; it takes a whole number.`, 2);
}

function workersOf(text: string): number {
  if (/^[1-9]\d?$/u.test(text)) return Number(text);
  throw new CommandProblem(
    `--workers is ${JSON.stringify(text)}; it takes a number from 1 to 99.`,
    2,
  );
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
