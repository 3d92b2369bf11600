/**
 * Stryker's plugin for vitest, choosing tests by file rather than by name.
 *
 * Its version 10.0 joins the names of suites and tests with a space where vitest 5 wants ` > `, so
 * that its filter by name runs no test at all and every change passes for unnoticed
 * (github.com/stryker-mutator/stryker-js/issues/6210). Without a name it runs all tests of the files
 * that reach the change, which is right and little slower.
 */
import {
  commonTokens,
  declareFactoryPlugin,
  PluginKind,
  tokens,
  type Injector,
  type PluginContext,
} from "@stryker-mutator/api/plugin";
import {
  MutantRunStatus,
  type MutantRunResult,
  type TestRunner,
} from "@stryker-mutator/api/test-runner";
import { strykerPlugins as vitestPlugins } from "@stryker-mutator/vitest-runner";

byFile.inject = tokens(commonTokens.injector);

function byFile(injector: Injector<PluginContext>): TestRunner {
  const [plugin] = vitestPlugins;
  if (plugin === undefined)
    throw new Error("@stryker-mutator/vitest-runner brings no test runner.");
  const runner = injector.injectFunction(plugin.factory);
  return {
    capabilities: () => runner.capabilities(),
    init: async () => runner.init?.(),
    dryRun: (options) => runner.dryRun(options),
    mutantRun: async ({ testFilter, ...options }) => {
      if (testFilter === undefined) return provenBy(await runner.mutantRun(options));
      return provenBy(await runner.mutantRun({ ...options, testFilter: filesOf(testFilter) }));
    },
    dispose: async () => runner.dispose?.(),
  };
}

/** A test's id is `<file>#<name>`; an empty name is every test of the file. */
function filesOf(testIds: readonly string[]): string[] {
  return [...new Set(testIds.map((id) => `${id.split("#", 1)[0] ?? ""}#`))];
}

/** A run without tests proves nothing, and must not be told as a change that tests did not notice. */
function provenBy(result: MutantRunResult): MutantRunResult {
  if (result.status !== MutantRunStatus.Survived || result.nrOfTests > 0) return result;
  return { status: MutantRunStatus.Error, errorMessage: "No test was run." };
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, "vitest-by-file", byFile),
];

export { strykerValidationSchema } from "@stryker-mutator/vitest-runner";
