/**
 * `npm test`: check, Studio build, unit and browser tests. With arguments (`npm test -- test/policy`)
 * only the tests that vitest finds by them.
 */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { ensureChromium } from "./command/chromium.ts";
import { runCommand } from "./command/problem.ts";
import { inSeconds, runTool } from "./command/tool.ts";
import { REPORT_FILE, reportSchema, type TestReport } from "./test/report.ts";

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
  const reports: TestReport[] = [];
  for (const run of stages) reports.push(await run());
  const failed = reports.flatMap((report) => report.failed);
  for (const title of reports.flatMap(({ again }) => again)) console.log(`second try: ${title}`);
  for (const title of failed) console.log(`failed: ${title}`);
  const passed = reports.reduce((sum, report) => sum + report.passed, 0);
  console.log(`${passed} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}

async function stage(title: string, run: () => Promise<TestReport>): Promise<TestReport> {
  console.log(`\n── ${title}`);
  const started = performance.now();
  const report = await run();
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `── ${title}: ${report.failed.length === 0 ? "ok" : "FAILED"} in ${inSeconds(seconds)}`,
  );
  return report;
}

/** A stage that is no test counts when it fails: the closing line must not hide it. */
async function script(name: string): Promise<TestReport> {
  const { code } = await runTool(process.execPath, [`scripts/${name}.ts`]);
  return { passed: 0, failed: code === 0 ? [] : [`scripts/${name}.ts`], again: [] };
}

async function vitest(args: readonly string[], env: NodeJS.ProcessEnv): Promise<TestReport> {
  const directory = await mkdtemp(path.join(os.tmpdir(), "haven-test-"));
  try {
    const file = path.join(directory, "report.json");
    const { code } = await runTool(
      "vitest",
      ["run", ...args, "--reporter=default", "--reporter=./scripts/test/reporter.ts"],
      { env: { ...env, [REPORT_FILE]: file } },
    );
    const report = await readReport(file);
    // Vitest fails for more than tests: an unhandled error, no test found, a crash.
    return code !== 0 && report.failed.length === 0
      ? { ...report, failed: [`vitest ended with code ${code}`] }
      : report;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function readReport(file: string): Promise<TestReport> {
  try {
    return reportSchema.parse(JSON.parse(await readFile(file, "utf8")));
  } catch {
    return { passed: 0, failed: ["vitest left no report"], again: [] };
  }
}

await runCommand(main);
