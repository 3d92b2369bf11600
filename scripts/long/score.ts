/** What a run of changes says of the tests. */
import path from "node:path";
import type { MutantResult } from "@stryker-mutator/api/core";
import { ROOT } from "../command/paths.ts";
import { intervalOf, type Sample } from "./sample.ts";

/** What a mutant's status says of the tests; the rest (ignored, does not compile) says nothing. */
const NOTICED: ReadonlySet<string> = new Set(["Killed", "Timeout"]);
const UNNOTICED: ReadonlySet<string> = new Set(["Survived", "NoCoverage"]);

interface Score {
  readonly noticed: number;
  readonly all: number;
}

export function scoreOf(results: readonly MutantResult[]): Score {
  const noticed = results.filter(({ status }) => NOTICED.has(status)).length;
  return { noticed, all: noticed + results.filter(isUnnoticed).length };
}

/** Nothing changed proves nothing: 0. */
export function inPercent({ noticed, all }: Score): number {
  return all === 0 ? 0 : (100 * noticed) / all;
}

/** Each change that nothing noticed, then a line for each folder, then one for the whole. */
export function tell(room: string, results: readonly MutantResult[], sample: Sample): void {
  for (const { fileName, location, mutatorName, replacement = "", status } of results.filter(
    isUnnoticed,
  )) {
    const place = `${within(fileName)}:${location.start.line}:${location.start.column}`;
    const reached = status === "NoCoverage" ? "never reached" : "not noticed";
    console.log(`${place} ${reached}: ${mutatorName} ${JSON.stringify(replacement.slice(0, 100))}`);
  }
  const folders = Map.groupBy(results, ({ fileName }) => path.dirname(within(fileName)));
  for (const folder of [...folders.keys()].toSorted((left, right) => left.localeCompare(right)))
    line(folder, scoreOf(folders.get(folder) ?? []));
  line(room, scoreOf(results));
  if (sample.oneOf === 1) return;
  const { noticed, all } = scoreOf(results);
  const [from, to] = intervalOf(noticed, all).map((share) => (100 * share).toFixed(1));
  console.log(
    `A sample: one of ${sample.oneOf} changes, seed ${sample.seed}. The whole is between ${from} % and ${to} %, by 95 %.`,
  );
}

function line(name: string, score: Score): void {
  if (score.all === 0) return;
  console.log(`${name}: ${inPercent(score).toFixed(1)} % of ${score.all} changes noticed`);
}

function isUnnoticed({ status }: MutantResult): boolean {
  return UNNOTICED.has(status);
}

function within(fileName: string): string {
  return path.relative(ROOT, path.resolve(ROOT, fileName));
}
