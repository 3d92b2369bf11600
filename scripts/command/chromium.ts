/**
 * A Chromium for the browser tests, by whichever way this machine allows. There is no way round:
 * without a browser the tests fail, they are never left out.
 */
import { accessSync, constants } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { CommandProblem } from "./problem.ts";
import { runTool } from "./tool.ts";

const NAMES_ON_PATH = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC_APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Long enough for a slow line, short enough not to hang a run for ever, in milliseconds. */
const INSTALL_TIMEOUT = 10 * 60_000;

/** Absolute path of a browser that starts. Installs one if it may; throws if there is none. */
export async function ensureChromium(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const asked = env["CHROMIUM_PATH"];
  if (asked !== undefined && asked !== "") {
    if (await starts(asked)) return asked;
    throw new CommandProblem(
      `CHROMIUM_PATH is ${asked}, which does not start. Point it at a Chromium or Chrome, or unset it.`,
    );
  }
  const found = await firstThatStarts(candidates(env["PATH"] ?? ""));
  if (found !== undefined) return found;
  console.log("The browser tests need Chromium, and there is none here: installing one.");
  for (const install of [installWithApt, installWithPlaywright]) {
    const installed = await install(env["PATH"] ?? "");
    if (installed !== undefined) return installed;
  }
  throw new CommandProblem(
    "The browser tests need Chromium, and it could not be installed here. Install chromium or google-chrome, or set CHROMIUM_PATH to one, and run npm test again.",
  );
}

function candidates(searchPath: string): string[] {
  const onPath = searchPath
    .split(path.delimiter)
    .flatMap((folder) => NAMES_ON_PATH.map((name) => path.join(folder, name)));
  return [...onPath, ...MAC_APPLICATIONS, chromium.executablePath()].filter(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function firstThatStarts(files: readonly string[]): Promise<string | undefined> {
  for (const file of files) if (await starts(file)) return file;
  return undefined;
}

/** Some systems put a program there that only says how to install the real one. */
async function starts(file: string): Promise<boolean> {
  const { code } = await runTool(file, ["--version"], { capture: true, timeout: 30_000 });
  return code === 0;
}

async function installWithApt(searchPath: string): Promise<string | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options = { capture: true, env, timeout: INSTALL_TIMEOUT };
  if ((await runTool("apt-get", ["update"], options)).code !== 0) return undefined;
  const { code } = await runTool("apt-get", ["install", "-y", "chromium"], options);
  return code === 0 ? firstThatStarts(candidates(searchPath)) : undefined;
}

async function installWithPlaywright(): Promise<string | undefined> {
  const { code } = await runTool("playwright-core", ["install", "chromium"], {
    capture: true,
    timeout: INSTALL_TIMEOUT,
  });
  return code === 0 ? firstThatStarts([chromium.executablePath()].filter(isExecutable)) : undefined;
}
