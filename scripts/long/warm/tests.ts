/** The tests of a room, loaded by Node itself and kept: no test runner, no transforming, no worker each time. */
import { globSync } from "node:fs";
import { registerHooks } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { KeptTest } from "./vitest.ts";

export interface LoadedTest extends KeptTest {
  /** One of its own: `<file>#<name>`, counted where a name stands twice. */
  readonly id: string;
  /** Absolute. */
  readonly file: string;
}

const SHIM = new URL("vitest.ts", import.meta.url).href;

/**
 * Loads the tests of `test/<room>` below `root`, without the property tests: they take seconds, and
 * what they notice depends on chance.
 */
export async function loadTests(root: string, room: string): Promise<readonly LoadedTest[]> {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === "vitest" && context.parentURL !== SHIM
        ? { url: SHIM, shortCircuit: true }
        : next(specifier, context),
  });
  const shim = await import("./vitest.ts");
  const loaded: LoadedTest[] = [];
  for (const file of globSync(`test/${room}/**/*.test.ts`, { cwd: root }).toSorted()) {
    if (file.endsWith(".property.test.ts")) continue;
    await import(pathToFileURL(path.join(root, file)).href);
    const seen = new Map<string, number>();
    for (const test of shim.takeTests()) {
      const times = (seen.get(test.name) ?? 0) + 1;
      seen.set(test.name, times);
      const name = times === 1 ? test.name : `${test.name} (${times})`;
      loaded.push({ ...test, id: `${file}#${name}`, file: path.join(root, file) });
    }
  }
  return loaded;
}

const prepared = new WeakSet<object>();

/** Milliseconds that tests took when they last ran, by id. */
const took = new Map<string, number>();

/** The quickest first: most changes are noticed before a long test has its turn. */
export function quickestFirst(tests: readonly LoadedTest[]): readonly LoadedTest[] {
  return tests.toSorted((left, right) => (took.get(left.id) ?? 0) - (took.get(right.id) ?? 0));
}

/** What went wrong, in words; `undefined` where the test passes. */
export async function failureOf({ id, before, run }: LoadedTest): Promise<string | undefined> {
  const started = performance.now();
  try {
    for (const step of before) {
      if (prepared.has(step)) continue;
      await step();
      prepared.add(step);
    }
    await run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  } finally {
    took.set(id, performance.now() - started);
  }
}
