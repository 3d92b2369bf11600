/**
 * `npm test`: check, Studio build, unit and browser tests. With arguments (`npm test -- test/policy`)
 * only the tests that vitest finds by them.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { z } from "zod";
import { ensureChromium } from "./command/chromium.ts";
import { runCommand } from "./command/problem.ts";
import { inSeconds, runTool } from "./command/tool.ts";

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** What we read of vitest's JSON report. */
const reportSchema = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const browser = await ensureChromium();
  const env = { ...process.env, CHROMIUM_PATH: browser };
  const stages =
    args.length > 0
      ? [
          () => stage("Studio", () => script("build")),
          () => stage("tests", () => vitest(args, env)),
        ]
      : [
          () => stage("check", () => script("check")),
          () => stage("Studio", () => script("build")),
          () => stage("unit", () => vitest(["--project", "unit"], env)),
          () => stage("browser", () => vitest(["--project", "e2e"], env)),
        ];
  let passed = 0;
  let failed = 0;
  for (const run of stages) {
    const tally = await run();
    passed += tally.passed;
    failed += tally.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

async function stage(title: string, run: () => Promise<Tally>): Promise<Tally> {
  console.log(`\n── ${title}`);
  const started = performance.now();
  const tally = await run();
  const seconds = (performance.now() - started) / 1000;
  console.log(`── ${title}: ${tally.failed === 0 ? "ok" : "FAILED"} in ${inSeconds(seconds)}`);
  return tally;
}

/** A stage that is no test counts when it fails: the closing line must not hide it. */
async function script(name: string): Promise<Tally> {
  const { code } = await runTool(process.execPath, [`scripts/${name}.ts`]);
  return { passed: 0, failed: code === 0 ? 0 : 1 };
}

async function vitest(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Tally> {
  const directory = await mkdtemp(path.join(os.tmpdir(), "haven-test-"));
  try {
    const report = path.join(directory, "report.json");
    const { code } = await runTool(
      "vitest",
      ["run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
      { env },
    );
    const tally = await readReport(report);
    // Vitest fails for more than tests: an unhandled error, no test found, a crash.
    return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function readReport(file: string): Promise<Tally> {
  try {
    const report = reportSchema.parse(JSON.parse(await readFile(file, "utf8")));
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

await runCommand(main);
