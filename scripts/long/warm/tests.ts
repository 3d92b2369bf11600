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
 * what they notice depends on chance. `without` are more files to leave out, below the room.
 */
export async function loadTests(
  root: string,
  room: string,
  without: readonly string[],
): Promise<readonly LoadedTest[]> {
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
    if (without.some((name) => file === `test/${room}/${name}`)) continue;
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

/** Steps that were done, and what undoes what their suites hold. */
const prepared = new Map<LoadedTest["before"][number], LoadedTest["after"]>();

/** Milliseconds that tests took when they last ran, by id. */
const took = new Map<string, number>();

export function timesTaken(): ReadonlyMap<string, number> {
  return took;
}

/** What went wrong, in words; `undefined` where the test passes. */
export async function failureOf(test: LoadedTest): Promise<string | undefined> {
  const { id, before, run, afterEach, after } = test;
  const started = performance.now();
  try {
    for (const step of before) {
      if (prepared.has(step)) continue;
      prepared.set(step, after);
      await step();
    }
    await run();
    for (const step of afterEach) await step();
    return undefined;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  } finally {
    took.set(id, performance.now() - started);
  }
}

/**
 * Gives up what suites hold that say how (a server, a directory): a change that was in force may have
 * left its mark there. What comes next begins with another one.
 */
export async function giveUp(): Promise<void> {
  const held = [...prepared].filter(([, after]) => after.length > 0);
  for (const [step] of held) prepared.delete(step);
  for (const step of new Set(held.flatMap(([, after]) => after))) {
    try {
      await step();
    } catch {
      // Under a change it may never have come to be.
    }
  }
}
