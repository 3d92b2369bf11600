import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

/** How much of what npm said is kept to tell why it failed, in characters. */
const KEPT_OUTPUT = 20_000;

/**
 * How npm is called here: by the very npm that called us where one did, else the one on the PATH.
 *
 * @returns {{ file: string, args: string[], shell: boolean }}
 */
function npmCommand() {
  const cli = process.env["npm_execpath"];
  if (cli !== undefined && /npm-cli\.c?js$/.test(cli) && existsSync(cli)) {
    return { file: process.execPath, args: [cli], shell: false };
  }
  const windows = process.platform === "win32";
  return { file: windows ? "npm.cmd" : "npm", args: [], shell: windows };
}

/**
 * Runs npm in `root`, its output on our stderr.
 *
 * @param {string} root
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string, missing: boolean }>} `missing`: there is no npm
 */
export function npm(root, args) {
  const { file, args: first, shell } = npmCommand();
  return new Promise((resolve) => {
    let output = "";
    const keep = (/** @type {Buffer} */ chunk) => {
      process.stderr.write(chunk);
      output = (output + chunk.toString("utf8")).slice(-KEPT_OUTPUT);
    };
    const child = spawn(file, [...first, ...args], {
      cwd: root,
      shell,
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      resolve({ code: 1, output: output + error.message, missing: error.code === "ENOENT" });
    });
    child.on("close", (code) => resolve({ code: code ?? 1, output, missing: false }));
  });
}
