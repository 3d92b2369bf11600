import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { npm } from "./npm.mjs";
import { BootstrapError } from "./problem.mjs";

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} LockFile
 */

/**
 * Words of npm and of the system by which a failed install is told in plain words.
 *
 * @type {[RegExp, string][]}
 */
const REASONS = [
  [/ENOSPC|no space left/i, "the disk is full. Free some space"],
  [/EACCES|EPERM|EROFS/, "this folder may not be written to. Check its owner and permissions"],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i,
    "the package registry cannot be reached. Check the network or the proxy settings of npm",
  ],
  [/EUSAGE|can only install packages when/i, "package-lock.json and package.json do not agree"],
  [/EINTEGRITY/, "a package is not the one that the lock file names. Do not go on with it"],
];

/**
 * Brings `node_modules` to exactly what the lock file says, if it is not there already.
 *
 * The stamp is written last and removed first: an install that was interrupted has none, and is
 * done again from the start.
 *
 * @param {string} root
 */
export async function ensureInstalled(root) {
  const lock = readFileSync(path.join(root, "package-lock.json"), "utf8");
  const modules = path.join(root, "node_modules");
  const stampFile = path.join(modules, ".haven-install");
  const stamp = createHash("sha256")
    .update(`${process.platform} ${process.arch}\n${lock}`)
    .digest("hex");
  if (readIfThere(stampFile) === stamp) return;
  if (isInstalled(modules, lock)) {
    writeFileSync(stampFile, stamp);
    return;
  }

  const started = Date.now();
  process.stderr.write(
    existsSync(modules)
      ? "What is installed is not what the lock file says (or an install was interrupted): installing again. This takes a few minutes.\n"
      : "First run: installing the locked packages. This takes a few minutes.\n",
  );
  rmSync(stampFile, { force: true });
  const outcome = await npm(root, [
    "ci",
    "--include=dev",
    "--include=optional",
    "--no-progress",
    "--loglevel=error",
  ]);
  if (outcome.code !== 0) throw new BootstrapError(installProblem(outcome));
  mkdirSync(modules, { recursive: true });
  writeFileSync(stampFile, stamp);
  process.stderr.write(`Installed in ${Math.round((Date.now() - started) / 1000)} s.\n`);
}

/**
 * Whether npm finished installing this lock file without us (`npm ci` typed by hand). npm writes
 * its own record of what stands in `node_modules` last, so a record means a finished install.
 *
 * @param {string} modules
 * @param {string} lock
 */
function isInstalled(modules, lock) {
  const record = readIfThere(path.join(modules, ".package-lock.json"));
  if (record === undefined) return false;
  const wanted = packagesOf(lock);
  const found = packagesOf(record);
  if (Object.keys(wanted).length === 0) return false;
  return Object.entries(wanted).every(
    ([place, { version, optional, devOptional }]) =>
      place === "" ||
      found[place]?.version === version ||
      (found[place] === undefined && (optional ?? devOptional) === true),
  );
}

/**
 * What is not a lock file counts as no packages.
 *
 * @param {string} text
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(text) {
  try {
    /** @type {unknown} */
    const file = JSON.parse(text);
    return isLockFile(file) ? file.packages : {};
  } catch {
    return {};
  }
}

/**
 * @param {unknown} file
 * @returns {file is LockFile} npm is trusted with the shape of each package in its own file
 */
function isLockFile(file) {
  return typeof file === "object" && file !== null && "packages" in file;
}

/**
 * @param {string} file
 * @returns {string | undefined}
 */
function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** @param {{ output: string, missing: boolean, code: number }} outcome of npm */
function installProblem({ output, missing, code }) {
  if (missing) {
    return "npm is not installed here, and Haven needs it to install its packages. It comes with Node: https://nodejs.org";
  }
  const reason = REASONS.find(([pattern]) => pattern.test(output))?.[1];
  return reason === undefined
    ? `npm ci failed (exit code ${code}); its own words are above. Run the command again to repeat it.`
    : `Installing failed: ${reason}, then run the command again.`;
}
