/**
 * `run.json` in the data directory: how a command on the same machine finds the stack that runs on
 * it. The token in it may read and nothing else, and whoever may read this file may read the data
 * beside it anyway.
 */
import { readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";

const FILE = "run.json";

const runSchema = z.object({
  pid: z.int(),
  /** Origin of the lake. */
  lake: z.url(),
  gate: z.url(),
  /** Of a robot with the viewer's role. */
  token: z.string(),
});
export type RunFile = z.infer<typeof runSchema>;

export async function writeRunFile(directory: string, run: RunFile): Promise<void> {
  await writeFile(path.join(directory, FILE), `${JSON.stringify(run)}\n`, { mode: 0o600 });
}

export async function removeRunFile(directory: string): Promise<void> {
  await rm(path.join(directory, FILE), { force: true });
}

/** The stack that runs on a directory; `undefined` where none does (a file may be left of a crash). */
export async function readRunFile(directory: string): Promise<RunFile | undefined> {
  let text: string;
  try {
    text = await readFile(path.join(directory, FILE), "utf8");
  } catch {
    return undefined;
  }
  const run = runSchema.safeParse(parsedOrUndefined(text)).data;
  return run !== undefined && isAlive(run.pid) ? run : undefined;
}

function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process is there, too.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
