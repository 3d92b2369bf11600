import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { createClient, type SanityClient } from "@sanity/client";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";

const CHILD = fileURLToPath(new URL("../fixtures/serve-until-killed.ts", import.meta.url));
const SEED = 20_260_917;
const KILLS = 3;
const LONGEST_RUN_MS = 900;
const WRITERS = [1, 2, 3, 4] as const;

const toldSchema = z.object({ url: z.string(), token: z.string() });
const logSchema = z.object({ id: z.string(), documentIDs: z.array(z.string()) });

interface RunningLake {
  readonly process: ChildProcess;
  readonly client: SanityClient;
}

async function start(directory: string): Promise<RunningLake> {
  const child = spawn(process.execPath, [CHILD, directory], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface(child.stdout);
  const ended = once(child, "exit").then(() => {
    throw new Error("The lake ended before it answered.");
  });
  const told = await Promise.race<unknown>([once(lines, "line"), ended]);
  const { url, token } = toldSchema.parse(JSON.parse(String(told)));
  return {
    process: child,
    client: createClient({
      projectId: "testproject",
      dataset: "editorial",
      apiHost: url,
      apiVersion: "2025-02-19",
      useProjectHostname: false,
      useCdn: false,
      perspective: "raw",
      maxRetries: 0,
      token,
    }),
  };
}

async function kill(lake: RunningLake): Promise<void> {
  if (lake.process.exitCode === null && lake.process.signalCode === null) {
    const ended = once(lake.process, "exit");
    lake.process.kill("SIGKILL");
    await ended;
  }
}

/** Writes until the lake is gone. Each transaction makes two documents and counts in a third. */
async function write(client: SanityClient, name: string, acknowledged: string[]): Promise<void> {
  for (let number = 1; ; number += 1) {
    const id = `${name}-${number}`;
    try {
      const { transactionId } = await client
        .transaction()
        .transactionId(`tx-${id}`)
        .create({ _id: `left-${id}`, _type: "half", padding: "x".repeat(number % 2000) })
        .createIfNotExists({ _id: `counter-${name}`, _type: "counter", count: 0 })
        .patch(`counter-${name}`, { inc: { count: 1 } })
        .create({ _id: `right-${id}`, _type: "half" })
        .commit({ returnDocuments: false });
      acknowledged.push(transactionId);
    } catch {
      return;
    }
  }
}

async function expectWhole(client: SanityClient, acknowledged: readonly string[]): Promise<void> {
  const counters = await client.fetch<{ _id: string; count: number }[]>('*[_type == "counter"]');
  const text = await client.request<string>({
    url: `/data/history/editorial/transactions/${counters.map(({ _id }) => _id).join(",")}`,
  });
  const log = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => logSchema.parse(JSON.parse(line)));
  const names = log.map(({ id }) => id.slice("tx-".length));

  // Once.
  expect(new Set(names).size).toBe(names.length);
  // Every one that was acknowledged.
  const present = new Set(log.map(({ id }) => id));
  expect(acknowledged.filter((id) => !present.has(id))).toEqual([]);
  // Whole: both halves and the count of each, and nothing of any that is not in the log.
  const halves = names.flatMap((name) => [`left-${name}`, `right-${name}`]).toSorted();
  const stored = await client.fetch<string[]>('*[_type == "half"]._id');
  expect(stored.toSorted()).toEqual(halves);
  for (const { _id, count } of counters) {
    expect(log.filter(({ documentIDs }) => documentIDs.includes(_id))).toHaveLength(count);
  }
}

test("kill -9 while four clients write loses nothing that was acknowledged", async () => {
  const directory = await mkdtemp(join(tmpdir(), "haven-kill-"));
  const acknowledged: string[] = [];
  let lake: RunningLake | undefined;
  try {
    const delays = fc.sample(fc.integer({ min: 100, max: LONGEST_RUN_MS }), {
      seed: SEED,
      numRuns: KILLS,
    });
    for (const [round, delay] of delays.entries()) {
      lake = await start(directory);
      const { client } = lake;
      const writing = WRITERS.map((writer) => write(client, `${round}-${writer}`, acknowledged));
      await setTimeout(delay);
      await kill(lake);
      await Promise.all(writing);
      lake = await start(directory);
      await expectWhole(lake.client, acknowledged);
      await kill(lake);
    }
    expect(acknowledged.length).toBeGreaterThan(KILLS * WRITERS.length);
  } finally {
    if (lake !== undefined) {
      await kill(lake);
    }
    await rm(directory, { recursive: true, force: true });
  }
}, 60_000);
