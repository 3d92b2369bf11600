/**
 * What stands in for vitest when tests are run warm: it keeps them, so that they can be run a
 * thousand times without loading anything anew. `expect` is vitest's own. A test that asks for more
 * than is here fails when it is loaded.
 */
import { format } from "node:util";

import { expect } from "vitest";

// Outside vitest nobody gathers what a soft expectation finds: the first one ends the test.
Object.assign(expect, { soft: expect });
export { expect };

type Step = () => unknown;

/** One test as it stands in its file. */
export interface KeptTest {
  /** As vitest writes it: suites and title, joined by " > ". */
  readonly name: string;
  /** What its suites do before their first test. Done once. */
  readonly before: readonly Step[];
  readonly run: Step;
}

interface Suite {
  readonly titles: readonly string[];
  readonly before: readonly Step[];
}

let suite: Suite = { titles: [], before: [] };
let kept: KeptTest[] = [];

/** The tests that were defined since the last time. */
export function takeTests(): readonly KeptTest[] {
  const tests = kept;
  kept = [];
  return tests;
}

function defineSuite(title: string, body: () => void): void {
  const outer = suite;
  suite = { titles: [...outer.titles, title], before: outer.before };
  body();
  suite = outer;
}

function defineTest(title: string, run: Step): void {
  const name = [...suite.titles, title].join(" > ");
  kept.push({ name, before: suite.before, run });
}

type Cases = readonly unknown[];
type Body = (...values: readonly unknown[]) => void;

/** `each` of a definer: one definition for each case, with the case's values in title and body. */
function eachOf(define: (title: string, body: () => void) => void) {
  return (cases: Cases) => (title: string, body: Body) => {
    for (const item of cases) {
      const values: readonly unknown[] = Array.isArray(item) ? item : [item];
      const count = title.match(/%[sdifjoO]/gu)?.length ?? 0;
      define(format(title, ...values.slice(0, count)), () => body(...values));
    }
  };
}

export const describe = Object.assign(defineSuite, { each: eachOf(defineSuite) });
export const it = Object.assign(defineTest, { each: eachOf(defineTest) });
export { it as test };

export function beforeAll(step: Step): void {
  suite = { ...suite, before: [...suite.before, step] };
}
