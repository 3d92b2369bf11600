import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { npm } from "./npm.mjs";
import { BootstrapError } from "./problem.mjs";

/** The oldest Node that runs our TypeScript as it stands (types are stripped without a flag). */
const OLDEST_RUNTIME = { major: 22, minor: 18 };

/**
 * The Node that runs the commands: the one the lock file pins. The package `node` fetches it in an
 * install script, which npm may have been told not to run; then this machine's own Node serves
 * where it is new enough, and where not the script is run now.
 *
 * @param {string} root
 * @returns {Promise<string>} path of an executable
 */
export async function findRuntime(root) {
  const own = path.join(root, "node_modules", "node", "bin", executableName());
  if (isExecutable(own)) return own;
  if (runsTypeScript(process.versions.node)) return process.execPath;
  process.stderr.write("Fetching the Node version that Haven runs on…\n");
  await npm(root, ["rebuild", "node", "--foreground-scripts", "--ignore-scripts=false"]);
  if (isExecutable(own)) return own;
  throw new BootstrapError(
    `Haven runs on Node ${OLDEST_RUNTIME.major}.${OLDEST_RUNTIME.minor} or newer. It could not fetch one (npm did not run the install script of the package "node"), and this is ${process.version}. Allow the script, or install a newer Node from https://nodejs.org.`,
  );
}

function executableName() {
  return process.platform === "win32" ? "node.exe" : "node";
}

/**
 * A zero-length file is what an interrupted or forbidden install script leaves.
 *
 * @param {string} file
 */
function isExecutable(file) {
  return existsSync(file) && statSync(file).size > 1_000_000;
}

/** @param {string} version "24.21.0" */
function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return (
    major > OLDEST_RUNTIME.major ||
    (major === OLDEST_RUNTIME.major && minor >= OLDEST_RUNTIME.minor)
  );
}
