/**
 * `npm run bench -- NAME…`: how fast it is, and whether that is fast enough. Without a name, all
 * benchmarks. `--json` prints one object instead of a table. Exit code 1 where a target is missed.
 */
import { parseArgs } from "node:util";
import { type Benchmark, isMet, type Measurement } from "./bench/suite.ts";
import { BENCHMARKS } from "./bench/suites.ts";
import { CommandProblem, runCommand } from "./command/problem.ts";

async function main(): Promise<number> {
  const { benchmarks, json } = readArguments(process.argv.slice(2));
  const told: Record<string, readonly object[]> = {};
  let missed = 0;
  for (const { name, title, run } of benchmarks) {
    if (!json) console.log(`\n── ${name}: ${title}`);
    const measurements = await run();
    told[name] = measurements.map((measurement) => ({ ...measurement, met: isMet(measurement) }));
    missed += measurements.filter((measurement) => !isMet(measurement)).length;
    if (!json) for (const measurement of measurements) console.log(inWords(measurement));
  }
  if (json) console.log(JSON.stringify(told, undefined, 2));
  else console.log(missed === 0 ? "\nAll targets are met." : `\n${missed} targets are missed.`);
  return missed === 0 ? 0 : 1;
}

function inWords(measurement: Measurement): string {
  const { name, value, unit, target, note } = measurement;
  const figure = `${value.toFixed(value < 100 ? 2 : 0)} ${unit}`;
  const must =
    target === undefined
      ? []
      : "atMost" in target
        ? [`at most ${target.atMost} ${unit}`]
        : [`at least ${target.atLeast} ${unit}`];
  const beside = [...must, ...(note === undefined ? [] : [note])].join("; ");
  const sign = target === undefined ? " " : isMet(measurement) ? "✓" : "✗";
  return `${sign} ${figure.padStart(11)}  ${name}${beside === "" ? "" : ` (${beside})`}`;
}

interface Arguments {
  readonly benchmarks: readonly Benchmark[];
  readonly json: boolean;
}

function readArguments(args: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: "boolean" } },
      allowPositionals: true,
    });
    const { json = false } = values;
    return {
      benchmarks: positionals.length === 0 ? BENCHMARKS : positionals.map(benchmarkOf),
      json,
    };
  } catch (cause) {
    if (cause instanceof CommandProblem || !(cause instanceof Error)) throw cause;
    throw new CommandProblem(`${cause.message.split(". ")[0]}. There is: --json.`, 2, { cause });
  }
}

function benchmarkOf(name: string): Benchmark {
  const benchmark = BENCHMARKS.find((candidate) => candidate.name === name);
  if (benchmark !== undefined) return benchmark;
  const known = BENCHMARKS.map((candidate) => `  ${candidate.name}  ${candidate.title}`);
  throw new CommandProblem(
    `There is no benchmark ${JSON.stringify(name)}. There are:\n${known.join("\n")}`,
    2,
  );
}

await runCommand(main);
