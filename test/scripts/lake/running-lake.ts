/** `haven lake` as somebody runs it who knows nothing else of this project. */
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { createClient, type SanityClient } from "@sanity/client";
import { afterAll, beforeAll } from "vitest";
import { z } from "zod";
import { endAll, script, type Spawned } from "../spawned.ts";

const readySchema = z.strictObject({
  url: z.url(),
  apiHost: z.url(),
  projectId: z.string(),
  dataset: z.string(),
  visibility: z.enum(["public", "private"]),
  data: z.string(),
  users: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      roles: z.array(z.string()),
      token: z.string(),
    }),
  ),
});
export type Ready = z.infer<typeof readySchema>;

export interface RunningLake {
  readonly run: Spawned;
  readonly ready: Ready;
  /** The official client, as the first of the users, as somebody, or (`null`) as nobody. */
  client(token?: string | null): SanityClient;
  /** As Ctrl-C does. Resolves with how it ended. */
  stop(): Promise<Awaited<Spawned["ended"]>>;
}

/** A folder for the tests of a file; what they started is ended with it. */
export function temporaryFolder(): () => string {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), "haven-lake-command-"));
  });
  afterAll(async () => {
    await endAll();
    await rm(folder, { recursive: true, force: true });
  });
  return () => folder;
}

/** Resolves when the lake has said that it is ready; rejects if it ends before. */
export async function startedLake(data: string, ...flags: string[]): Promise<RunningLake> {
  return await readyLake(script("lake", ["--data", data, "--port", "0", "--json", ...flags]));
}

/** As `startedLake`, of a process that was started with `--json` in a way of one's own. */
export async function readyLake(run: Spawned): Promise<RunningLake> {
  const ready = readySchema.parse(JSON.parse(await run.line(/^\{/u)));
  return {
    run,
    ready,
    client: (token = ready.users[0]?.token ?? null) =>
      createClient({
        projectId: ready.projectId,
        dataset: ready.dataset,
        apiHost: ready.url,
        apiVersion: "2025-02-19",
        useProjectHostname: false,
        useCdn: false,
        perspective: "raw",
        maxRetries: 0,
        ...(token === null ? {} : { token }),
      }),
    stop() {
      run.child.kill("SIGINT");
      return run.ended;
    },
  };
}

/** How a command of the lake ended that is expected to end by itself. */
export async function lakeCommand(...args: string[]): Promise<Awaited<Spawned["ended"]>> {
  return await script("lake", args).ended;
}
