/** The unmodified command line of Sanity, led to a lake as `haven lake` says how. */
import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { ROOT } from "../../../scripts/command/paths.ts";
import type { Ready } from "./running-lake.ts";

const COMMAND = path.join(ROOT, "node_modules", "@sanity", "cli", "bin", "run.js");
const PRELOAD = path.join(ROOT, "scripts", "official-cli-preload.mjs");

/** Runs it in a project of its own below `folder`. Rejects where it fails. */
export async function officialCli(folder: string, ready: Ready, args: readonly string[]) {
  const project = path.join(folder, "project");
  await mkdir(project, { recursive: true });
  const config = { api: { projectId: ready.projectId, dataset: ready.dataset } };
  await writeFile(path.join(project, "sanity.cli.js"), `export default ${JSON.stringify(config)};`);
  await writeFile(path.join(project, "package.json"), '{"name":"somebody","type":"module"}');
  await promisify(execFile)(process.execPath, [COMMAND, ...args], {
    cwd: project,
    timeout: 120_000,
    env: {
      ...process.env,
      CI: "1",
      HOME: project,
      HAVEN_LAKE_URL: ready.url,
      NODE_OPTIONS: `--import ${PRELOAD}`,
      SANITY_AUTH_TOKEN: ready.users[0]?.token,
    },
  });
}
