/**
 * What stands in for vitest when tests are run warm: it keeps them, so that they can be run a
 * thousand times without loading anything anew. `expect` is vitest's own. A test that asks for more
 * than is here fails when it is loaded.
 */
import { setTimeout } from "node:timers/promises";
import { format } from "node:util";

import { expect } from "vitest";

const assertionOf: (value: unknown) => object = expect;

const POLL_MS = { timeout: 1_000, pause: 20 };

/** As vitest's own, which works in its tests alone: asks again until what is expected is so. */
function poll(ask: () => unknown, { timeout = POLL_MS.timeout } = {}): object {
  const until = performance.now() + timeout;
  return new Proxy(
    {},
    {
      get: (_target, matcher) =>
        async function expected(...values: readonly unknown[]): Promise<void> {
          const assertion = assertionOf(await ask());
          const check: unknown = Reflect.get(assertion, matcher);
          if (typeof check !== "function") throw new Error(`${String(matcher)} is no matcher.`);
          try {
            Reflect.apply(check, assertion, values);
          } catch (error) {
            if (performance.now() > until) throw error;
            await setTimeout(POLL_MS.pause);
            await expected(...values);
          }
        },
    },
  );
}

// Outside vitest nobody gathers what a soft expectation finds: the first one ends the test.
Object.assign(expect, { soft: expect, poll });
export { expect };

type Step = () => unknown;

/** One test as it stands in its file. */
export interface KeptTest {
  /** As vitest writes it: suites and title, joined by " > ". */
  readonly name: string;
  /** What its suites do before their first test. Done once, until what they hold is given up. */
  readonly before: readonly Step[];
  readonly run: Step;
  /** What its suites do after each test. */
  readonly afterEach: readonly Step[];
  /** What its suites do after their last test: so what they hold is given up. */
  readonly after: readonly Step[];
}

/** What a suite does around its tests, shared by all of them: more may be said after they are. */
interface Suite {
  readonly titles: readonly string[];
  readonly before: Step[];
  readonly afterEach: Step[];
  readonly after: Step[];
}

const OUTERMOST = (): Suite => ({ titles: [], before: [], afterEach: [], after: [] });

let suite = OUTERMOST();
let kept: KeptTest[] = [];

/** The tests that were defined since the last time. */
export function takeTests(): readonly KeptTest[] {
  const tests = kept;
  kept = [];
  suite = OUTERMOST();
  return tests;
}

function defineSuite(title: string, body: () => void): void {
  const outer = suite;
  suite = {
    titles: [...outer.titles, title],
    before: [...outer.before],
    afterEach: [...outer.afterEach],
    after: [...outer.after],
  };
  body();
  suite = outer;
}

function defineTest(title: string, run: Step): void {
  const name = [...suite.titles, title].join(" > ");
  const { before, afterEach: each, after } = suite;
  kept.push({ name, before, run, afterEach: each, after });
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
  suite.before.push(step);
}

export function afterEach(step: Step): void {
  suite.afterEach.push(step);
}

export function afterAll(step: Step): void {
  suite.after.push(step);
}
