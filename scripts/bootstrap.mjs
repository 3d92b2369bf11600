#!/usr/bin/env node
/**
 * The door of every command: `node scripts/bootstrap.mjs <command> [arguments]`, and the program
 * `haven` of the package (`npx haven lake …`).
 *
 * Runs on any Node from 20 on and needs no package, because it is what brings the packages: it
 * installs the locked versions when they are missing, then runs `scripts/<command>.ts` with the
 * project's own Node. Whatever it has to say goes to stderr, so that stdout stays the command's.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./bootstrap/install.mjs";
import { BootstrapError } from "./bootstrap/problem.mjs";
import { runScript } from "./bootstrap/run.mjs";
import { findRuntime } from "./bootstrap/runtime.mjs";

const OLDEST_NODE = 20;
const COMMANDS = [
  "start",
  "dev",
  "lake",
  "seed",
  "audit",
  "lint-text",
  "audit-verify",
  "seal-verify",
  "gate-keys",
  "vault",
  "migrate",
  "build",
  "generate",
  "check",
  "test",
  "test-long",
  "bench",
  "conformance",
];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/**
 * @param {string[]} argv command and arguments
 * @returns {Promise<number>} exit code
 */
async function main([command = "", ...args]) {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new BootstrapError(
      `Haven needs Node ${OLDEST_NODE} or newer; this is ${process.version}. Get one from https://nodejs.org and run the command again.`,
    );
  }
  const script = path.join(root, "scripts", `${command}.ts`);
  if (!COMMANDS.includes(command) || !existsSync(script)) {
    throw new BootstrapError(
      `Unknown command ${JSON.stringify(command)}. There are: ${COMMANDS.join(", ")}.`,
      2,
    );
  }
  await ensureInstalled(root);
  const runtime = await findRuntime(root);
  return runScript({ root, runtime, script, args });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BootstrapError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
