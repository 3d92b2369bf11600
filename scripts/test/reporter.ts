/**
 * Vitest's reporter for `npm test`: names what failed and what needed a second try, so that both
 * stand at the end of a long output.
 */
import { writeFile } from "node:fs/promises";
import type { Reporter, TestCase, TestModule } from "vitest/node";
import { REPORT_FILE, type TestReport } from "./report.ts";

export default class TestReporter implements Reporter {
  async onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly { readonly message: string }[],
  ): Promise<void> {
    const file = process.env[REPORT_FILE];
    if (file === undefined) throw new Error(`${REPORT_FILE} names no file to report to.`);
    await writeFile(file, JSON.stringify(reportOf(modules, errors)));
  }
}

function reportOf(
  modules: readonly TestModule[],
  errors: readonly { readonly message: string }[],
): TestReport {
  let passed = 0;
  const failed = errors.map(({ message }) => `outside of tests: ${message}`);
  const again: string[] = [];
  for (const module of modules) {
    failed.push(...module.errors().map(({ message }) => `${module.moduleId}: ${message}`));
    for (const suite of module.children.allSuites()) {
      failed.push(...suite.errors().map(({ message }) => `${suite.fullName}: ${message}`));
    }
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "passed") passed += 1;
      if (state === "failed") failed.push(titleOf(test));
      if (test.diagnostic()?.flaky === true) again.push(titleOf(test));
    }
  }
  return { passed, failed, again };
}

function titleOf(test: TestCase): string {
  return `${test.module.relativeModuleId} > ${test.fullName}`;
}
