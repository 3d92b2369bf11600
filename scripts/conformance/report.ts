import type { Suite, SuiteTest } from "./suite.ts";

export interface Outcome {
  readonly test: SuiteTest;
  /** Whether each of them passes. */
  readonly lake: boolean;
  readonly groqJs: boolean;
}

/** Failures are told one by one up to so many; then they are counted. */
const MOST_TOLD = 20;

/** Prints the figures; answers how many tests groq-js passes and the lake fails. */
export function report(outcomes: readonly Outcome[], suite: Suite, asJson: boolean): number {
  const passed = outcomes.filter(({ lake }) => lake).length;
  const passedByGroqJs = outcomes.filter(({ groqJs }) => groqJs).length;
  const regressions = outcomes.filter(({ lake, groqJs }) => groqJs && !lake);
  const mended = outcomes.filter(({ lake, groqJs }) => lake && !groqJs).length;
  const failedByFeature = countBy(outcomes.filter(({ lake }) => !lake));
  const { otherVersions, elsewhere } = suite;
  const figures = {
    tests: outcomes.length,
    passed,
    passedByGroqJs,
    mended,
    regressions: regressions.map(({ test }) => ({ name: test.name, query: test.query })),
    failedByFeature,
    leftOut: { ofOlderVersions: otherVersions, overOtherDocuments: elsewhere },
  };
  if (asJson) {
    console.log(JSON.stringify(figures, undefined, 2));
    return regressions.length;
  }
  console.log(
    `${outcomes.length} tests: the lake passes ${passed}, groq-js alone ${passedByGroqJs}.`,
  );
  console.log(
    `${mended} that groq-js fails pass here; ${regressions.length} that it passes fail here.`,
  );
  console.log(
    `Left out: ${otherVersions} of the language before version 1, ${elsewhere} over documents that the suite does not hold.`,
  );
  if (Object.keys(failedByFeature).length > 0) console.log("Failed, by feature:");
  for (const [feature, count] of Object.entries(failedByFeature)) {
    console.log(`  ${String(count).padStart(5)}  ${feature}`);
  }
  for (const { test } of regressions.slice(0, MOST_TOLD)) {
    console.log(`fails here alone: ${test.filename}: ${test.name}: ${test.query}`);
  }
  return regressions.length;
}

/** By the feature of the language that a test needs; else by the file it stands in. */
function countBy(outcomes: readonly Outcome[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { test } of outcomes) {
    const feature = test.features?.[0] ?? test.filename;
    counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].toSorted(([, left], [, right]) => right - left));
}
