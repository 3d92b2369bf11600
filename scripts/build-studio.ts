/**
 * Builds the Studio into `dist/studio`, once: a build of the same sources is taken as it is.
 */
import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, utimes } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { hashOfFiles } from "./command/hash-of-files.ts";
import { CommandProblem } from "./command/problem.ts";
import { ROOT } from "./command/paths.ts";

/** Everything the build is made of. What is not matched here cannot change it. */
const SOURCES = [
  "sanity.config.ts",
  "package-lock.json",
  "gate/api.ts",
  "docs/rules/*.md",
  "{studio,schemas,policy,contracts}/**/*.{ts,tsx,json,html,css,svg}",
];

/**
 * One directory for each build, named by its sources: a Studio that is being served keeps its
 * files while another is built beside it.
 */
const BUILDS = path.join(ROOT, "dist", "studio");

/** How many builds are kept; the ones used longest ago go. */
const KEPT = 3;

export interface StudioBuild {
  /** Absolute path of the build. */
  readonly directory: string;
  /** False where an earlier build of the same sources was taken. */
  readonly built: boolean;
}

/**
 * Builds unless there is a build of these very sources. Throws a `CommandProblem` with what the
 * builder said.
 */
export async function buildStudio(): Promise<StudioBuild> {
  const directory = path.join(BUILDS, await hashOfFiles(SOURCES));
  if (await isThere(directory)) {
    const now = new Date();
    await utimes(directory, now, now);
    return { directory, built: false };
  }
  // Built beside and moved: a build that was interrupted, or is under way, does not count.
  const fresh = path.join(BUILDS, `.${process.pid}-${randomUUID()}`);
  try {
    await mkdir(fresh, { recursive: true });
    await runVite(path.join(ROOT, "studio"), fresh);
    if (!(await isThere(directory))) await rename(fresh, directory);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  await removeOldBuilds();
  return { directory, built: true };
}

async function isThere(directory: string): Promise<boolean> {
  return stat(directory).then(
    () => true,
    () => false,
  );
}

async function removeOldBuilds(): Promise<void> {
  const names = (await readdir(BUILDS)).filter((name) => !name.startsWith("."));
  const builds = await Promise.all(
    names.map(async (name) => {
      const directory = path.join(BUILDS, name);
      return { directory, usedAt: (await stat(directory)).mtimeMs };
    }),
  );
  const old = builds.toSorted((a, b) => b.usedAt - a.usedAt).slice(KEPT);
  for (const { directory } of old) await rm(directory, { recursive: true, force: true });
}

/**
 * Builds the page whose `vite.config.ts` lies in `source` into `outDir`. In a process of its own: a
 * test runner's NODE_ENV would build React for development. Throws a `CommandProblem` with what the
 * builder said.
 */
export async function runVite(source: string, outDir: string): Promise<void> {
  const vite = path.join(ROOT, "node_modules", "vite", "bin", "vite.js");
  const config = path.join(source, "vite.config.ts");
  try {
    await promisify(execFile)(
      process.execPath,
      [vite, "build", "--config", config, "--outDir", outDir, "--logLevel", "warn"],
      { cwd: ROOT, env: { ...process.env, NODE_ENV: "production" } },
    );
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new CommandProblem(`The Studio could not be built. ${said}`, 1, { cause });
  }
}
