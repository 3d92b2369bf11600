/**
 * A test runner for Stryker that loads code and tests once and keeps them warm: a change is tried in
 * milliseconds, where vitest needs half a second to start. For rooms whose tests are quick, do not
 * wait, and leave nothing behind.
 *
 * What code keeps for later (a pattern, a list of words) would carry one change over to the next. So
 * a test that fails under a change must pass again without it, and a change that was never reached is
 * tried once more; each of those in a thread that loads everything anew.
 */
import {
  commonTokens,
  declareFactoryPlugin,
  PluginKind,
  tokens,
} from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  MutantRunStatus,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { z } from "zod";
import { isInSample } from "../sample.ts";
import { tryAnew } from "./anew.ts";
import { instruments } from "./instruments.ts";
import { likeliestFirst } from "./likeliest.ts";
import { failureOf, giveUp, type LoadedTest, loadTests, timesTaken } from "./tests.ts";
import { type Outcome, putInForce, tryOut } from "./trial.ts";

const sampleSchema = z.object({ oneOf: z.number(), seed: z.number() });

class WarmRunner implements TestRunner {
  private readonly room = process.env["HAVEN_MUTATED_ROOM"] ?? "";
  private readonly sample = sampleSchema.parse(
    JSON.parse(process.env["HAVEN_MUTATED_SAMPLE"] ?? ""),
  );
  private readonly without = z
    .array(z.string())
    .parse(JSON.parse(process.env["HAVEN_MUTATED_WITHOUT"] ?? ""));
  private readonly most = Number(process.env["HAVEN_MUTATED_MOST"]);
  private tests: ReadonlyMap<string, LoadedTest> = new Map();
  /** How many changes each test noticed, by the changed file and the id of the test. */
  private readonly noticed = new Map<string, Map<string, number>>();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const tests = await loadTests(process.cwd(), this.room, this.without);
    this.tests = new Map(tests.map((test) => [test.id, test]));
  }

  async dryRun() {
    const tests: TestResult[] = [];
    for (const test of this.tests.values()) {
      instruments.currentTestId = test.id;
      tests.push(await resultOf(test));
    }
    delete instruments.currentTestId;
    await giveUp();
    const { mutantCoverage } = instruments;
    const coverage = mutantCoverage === undefined ? {} : { mutantCoverage };
    return { status: DryRunStatus.Complete as const, tests, ...coverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { hitLimit, activeMutant, testFilter, reloadEnvironment } = options;
    // Stryker takes no sample: what is not in it is answered here, and not counted.
    if (!isInSample(this.sample, Number(activeMutant.id)))
      return { status: MutantRunStatus.Error, errorMessage: "Not in the sample." };
    if (reloadEnvironment) return resultFrom(await this.anew(options), hitLimit);
    const ids = testFilter ?? [...this.tests.keys()];
    putInForce({ id: activeMutant.id, hitLimit });
    const warm = await tryOut(this.likeliest(ids, activeMutant.fileName));
    const outcome = (await this.isMisleading(warm)) ? await this.anew(options) : warm;
    this.remember(outcome, activeMutant.fileName);
    return resultFrom(outcome, hitLimit);
  }

  /** The tests that a change is tried with. */
  private likeliest(ids: readonly string[], changed: string): readonly LoadedTest[] {
    const reaching = ids.flatMap((id) => this.tests.get(id) ?? []);
    const noticed = this.noticed.get(changed) ?? new Map<string, number>();
    return likeliestFirst(reaching, changed, { took: timesTaken(), noticed }).slice(0, this.most);
  }

  private remember({ noticed }: Outcome, changed: string): void {
    if (noticed === undefined) return;
    const times = this.noticed.get(changed) ?? new Map<string, number>();
    this.noticed.set(changed, times.set(noticed.by, (times.get(noticed.by) ?? 0) + 1));
  }

  private async isMisleading({ noticed, hits }: Outcome): Promise<boolean> {
    const test = noticed === undefined ? undefined : this.tests.get(noticed.by);
    return test === undefined ? hits === 0 : (await failureOf(test)) !== undefined;
  }

  private anew(options: MutantRunOptions): Promise<Outcome> {
    const { hitLimit, activeMutant, testFilter, mutantActivation } = options;
    return tryAnew({
      root: process.cwd(),
      room: this.room,
      without: [...this.without],
      change: { id: activeMutant.id, hitLimit },
      whileLoading: mutantActivation === "static",
      only: this.likeliest(testFilter ?? [...this.tests.keys()], activeMutant.fileName).map(
        ({ id }) => id,
      ),
    });
  }
}

async function resultOf(test: LoadedTest): Promise<TestResult> {
  const started = performance.now();
  const failureMessage = await failureOf(test);
  const { id, name, file: fileName } = test;
  const common = { id, name, fileName, timeSpentMs: performance.now() - started };
  return failureMessage === undefined
    ? { ...common, status: TestStatus.Success }
    : { ...common, status: TestStatus.Failed, failureMessage };
}

function resultFrom({ noticed, testsRun, hits }: Outcome, hitLimit?: number): MutantRunResult {
  const loop = determineHitLimitReached(hits, hitLimit);
  if (loop !== undefined) return toMutantRunResult(loop);
  const nrOfTests = testsRun;
  if (noticed !== undefined) {
    const { by, message } = noticed;
    return { status: MutantRunStatus.Killed, killedBy: [by], failureMessage: message, nrOfTests };
  }
  if (nrOfTests > 0) return { status: MutantRunStatus.Survived, nrOfTests };
  // A run without tests proves nothing, and must not be told as a change that tests did not notice.
  return { status: MutantRunStatus.Error, errorMessage: "No test was run." };
}

makeRunner.inject = tokens(commonTokens.options);

function makeRunner(): TestRunner {
  return new WarmRunner();
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "warm", makeRunner)];
