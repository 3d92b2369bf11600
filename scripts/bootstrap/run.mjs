import { spawn } from "node:child_process";
import os from "node:os";
import path from "node:path";

/**
 * npm passes these on to us; we pass them on to the command.
 *
 * @type {NodeJS.Signals[]}
 */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

/** How often we look whether npm, which started us, is still there. */
const PARENT_CHECK_MS = 500;

/**
 * Runs a script with the project's Node and waits for its end.
 *
 * The channel (`ipc`) carries nothing: it closes when we die, however that happens, and a long
 * running command takes that as the order to stop.
 *
 * @param {{ root: string, runtime: string, script: string, args: string[] }} what
 * @returns {Promise<number>} exit code
 */
export function runScript({ root, runtime, script, args }) {
  const binaries = path.join(root, "node_modules", ".bin");
  const child = spawn(runtime, ["--disable-warning=ExperimentalWarning", script, ...args], {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: {
      ...process.env,
      PATH: `${path.dirname(runtime)}${path.delimiter}${binaries}${path.delimiter}${process.env["PATH"] ?? ""}`,
      // Halves the time of a second start: what was parsed once is kept.
      NODE_COMPILE_CACHE: path.join(root, "node_modules", ".cache", "haven-compile"),
    },
  });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  const watch = watchParent(() => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      clearInterval(watch);
      resolve(code ?? 128 + (signal === null ? 0 : os.constants.signals[signal]));
    });
  });
}

/**
 * npm runs us through a shell, and a signal to npm may end that shell and not reach us. When the
 * process that npm made for us is gone, the command has been stopped. Started by hand (no npm),
 * outliving the parent is the user's own wish.
 *
 * @param {() => void} stop
 */
function watchParent(stop) {
  if (process.env["npm_lifecycle_event"] === undefined) return undefined;
  const parent = process.ppid;
  return setInterval(() => {
    if (process.ppid !== parent) stop();
  }, PARENT_CHECK_MS).unref();
}
