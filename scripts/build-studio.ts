/**
 * Builds the Studio to `dist/studio`, once: a build of the same sources is taken as it is.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { glob, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { CommandProblem } from "./command/problem.ts";
import { ROOT } from "./command/paths.ts";

/** Everything the build is made of. What is not matched here cannot change it. */
const SOURCES = [
  "sanity.config.ts",
  "package-lock.json",
  "gate/api.ts",
  "{studio,schemas,policy,contracts}/**/*.{ts,tsx,json,html,css,svg}",
];

const BUILD = path.join(ROOT, "dist", "studio");

/** Written last, so that a build that was interrupted does not count. */
const STAMP = ".sources";

export interface StudioBuild {
  /** Absolute path of the build. */
  readonly directory: string;
  /** False where an earlier build of the same sources was taken. */
  readonly built: boolean;
}

/** SHA-256 over names and contents of the sources, hexadecimal. */
async function hashOfSources(): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(SOURCES, { cwd: ROOT })) files.push(file);
  const hash = createHash("sha256");
  for (const file of files.toSorted()) {
    hash.update(`${file}\0`);
    hash.update(await readFile(path.join(ROOT, file)));
    hash.update("\0");
  }
  return hash.digest("hex");
}

async function stampOf(directory: string): Promise<string | undefined> {
  try {
    return await readFile(path.join(directory, STAMP), "utf8");
  } catch {
    return undefined;
  }
}

/**
 * Builds unless `dist/studio` already is a build of these very sources. `force` builds anyway.
 * Throws a `CommandProblem` with what the builder said.
 */
export async function buildStudio(
  options: { readonly force?: boolean } = {},
): Promise<StudioBuild> {
  const hash = await hashOfSources();
  if (options.force !== true && (await stampOf(BUILD)) === hash) {
    return { directory: BUILD, built: false };
  }
  // Built beside and moved: a server of the earlier build never sees half of the new one.
  const fresh = path.join(ROOT, "dist", `.studio-${process.pid}`);
  try {
    await mkdir(fresh, { recursive: true });
    await runVite(fresh);
    await writeFile(path.join(fresh, STAMP), hash);
    await rm(BUILD, { recursive: true, force: true });
    await rename(fresh, BUILD);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return { directory: BUILD, built: true };
}

/** In a process of its own: a test runner's NODE_ENV would build React for development. */
async function runVite(outDir: string): Promise<void> {
  const vite = path.join(ROOT, "node_modules", "vite", "bin", "vite.js");
  const config = path.join(ROOT, "studio", "vite.config.ts");
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
