/**
 * `run.json` in the directory of a lake that runs: how a command on the same machine finds it. Whoever
 * may read this file may read the data beside it anyway; its token ends with the run.
 */
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { LakeCore } from "../../lake/index.ts";
import { writePrivateText } from "./private-text.ts";

const FILE = "run.json";
const ROBOT = "lake-command";

const runSchema = z.object({ url: z.url(), token: z.string() });
type LakeRun = z.infer<typeof runSchema>;

/** Tells where the lake runs, and a token that may take a backup and nothing else. */
export async function tellRun(core: LakeCore, directory: string, url: string): Promise<void> {
  core.identities.endRobot(ROBOT);
  const { token } = core.identities.createRobot({
    id: ROBOT,
    label: "Backups by the command that runs the lake",
    roles: [{ name: "backup" }],
  });
  const run: LakeRun = { url, token };
  await writePrivateText(path.join(directory, FILE), `${JSON.stringify(run)}\n`);
}

export async function endRun(core: LakeCore, directory: string): Promise<void> {
  core.identities.endRobot(ROBOT);
  await rm(path.join(directory, FILE), { force: true });
}

/** What a run told; it may have ended without taking it back. */
export async function readRun(directory: string): Promise<LakeRun | undefined> {
  try {
    return runSchema.parse(JSON.parse(await readFile(path.join(directory, FILE), "utf8")));
  } catch {
    return undefined;
  }
}
