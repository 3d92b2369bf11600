/**
 * The demonstration loaded once and copied for each file of tests: through the gate it takes
 * seconds, a copy takes none. One directory for each state of its sources and each day, because its
 * dates are counted from today.
 */
import { randomUUID } from "node:crypto";
import { cp, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { hashOfFiles } from "../../../scripts/command/hash-of-files.ts";
import { ROOT } from "../../../scripts/command/paths.ts";
import { startStack } from "../../../scripts/stack.ts";

/** Everything that makes the demonstration what it is. */
const SOURCES = [
  "package-lock.json",
  "demo/**/*.{ndjson,png,jpg}",
  "{contracts,gate,lake,policy}/**/*.{ts,json}",
  "scripts/{stack,demo,gate-folder}/**/*.ts",
];

const LOADED = path.join(ROOT, "dist", "demo");

const DAY_MS = 86_400_000;

/** Loading it may wait for two busy cores, in milliseconds. */
export const DEMO_PATIENCE = 300_000;

/** Copies the loaded demonstration to `target`, a directory without a stack in it. */
export async function copyDemo(target: string): Promise<void> {
  const directory = path.join(LOADED, await nameOfToday());
  if (!(await isThere(directory))) await load(directory);
  await cp(directory, target, { recursive: true });
}

function nameOfToday(): Promise<string> {
  return hashOfFiles(SOURCES, new Date().toISOString().slice(0, 10));
}

/** Loads beside and moves: a load that was interrupted, or is under way elsewhere, does not count. */
async function load(directory: string): Promise<void> {
  const fresh = path.join(LOADED, `.${process.pid}-${randomUUID()}`);
  try {
    await mkdir(fresh, { recursive: true });
    const stack = await startStack({ dataDirectory: fresh, demo: "first-run", studio: "none" });
    await stack.close();
    await removeOld();
    if (!(await isThere(directory))) await rename(fresh, directory);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** One from yesterday is of no use. Another of today may be in use by somebody else's tests. */
async function removeOld(): Promise<void> {
  for (const name of await readdir(LOADED)) {
    const directory = path.join(LOADED, name);
    const { mtimeMs } = await stat(directory);
    if (Date.now() - mtimeMs > DAY_MS) await rm(directory, { recursive: true, force: true });
  }
}

async function isThere(directory: string): Promise<boolean> {
  return stat(directory).then(
    () => true,
    () => false,
  );
}
