/**
 * `npm run conformance -- [--suite FILE] [--json]`: the official GROQ test suite, compiled, put to a
 * lake over HTTP, and beside it to groq-js alone. Exit code 1 where the lake fails a test that
 * groq-js passes, 2 where there is no suite.
 */
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { readArguments } from "./command/options.ts";
import { runCommand } from "./command/problem.ts";
import { withLake } from "./conformance/lake.ts";
import { answeredByGroqJs } from "./conformance/groq-js.ts";
import { passes } from "./conformance/compare.ts";
import { type Outcome, report } from "./conformance/report.ts";
import { readSuite, type Suite } from "./conformance/suite.ts";

const FLAGS = { suite: { type: "string" }, json: { type: "boolean" } } as const;

async function main(): Promise<number> {
  const { values } = readArguments(process.argv.slice(2), FLAGS);
  const suite = await readSuite(values.suite);
  const directory = await mkdtemp(path.join(os.tmpdir(), "haven-conformance-"));
  try {
    const outcomes = await put(suite, directory);
    const regressions = report(outcomes, suite, values.json === true);
    return regressions === 0 ? 0 : 1;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function put({ datasets, tests }: Suite, directory: string): Promise<readonly Outcome[]> {
  // groq-js first: while it evaluates, the lake in this process would answer nobody.
  const alone = tests.map((test) =>
    passes(test, answeredByGroqJs(test, datasets.get(test.dataset._ref) ?? [])),
  );
  return withLake(directory, datasets, async (ask) => {
    const outcomes: Outcome[] = [];
    for (const [index, test] of tests.entries()) {
      const lake = passes(test, await ask(test));
      outcomes.push({ test, lake, groqJs: alone[index] === true });
    }
    return outcomes;
  });
}

await runCommand(main);
