/**
 * `npm run bench -- NAME…`: how fast it is, and whether that is fast enough. Without a name, all
 * benchmarks. `--json` prints one object instead of a table. Exit code 1 where a target is missed.
 */
import { type Benchmark, isMet, type Measurement } from "./bench/suite.ts";
import { BENCHMARKS } from "./bench/suites.ts";
import { readArguments } from "./command/options.ts";
import { CommandProblem, runCommand } from "./command/problem.ts";

const FLAGS = { json: { type: "boolean" } } as const;

async function main(): Promise<number> {
  const { values, positionals } = readArguments(process.argv.slice(2), FLAGS);
  const { json = false } = values;
  const benchmarks = positionals.length === 0 ? BENCHMARKS : positionals.map(benchmarkOf);
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
