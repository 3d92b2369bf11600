import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { CommittedTransaction } from "../../../lake/types.ts";
import { openTestCore, SYSTEM, temporaryDirectory } from "../open-core.ts";

const CHILD = join(import.meta.dirname, "../fixtures/write-until-killed.ts");
const SEED = 20_260_903;
const KILLS = 8;
const LONGEST_RUN_MS = 350;

/** Lets the writers run for a while after their first answer, kills them, returns what they told. */
async function writeAndKill(directory: string, milliseconds: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [CHILD, directory], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let told = "";
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const answered = new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      told += chunk;
      resolve();
    });
    child.once("exit", () => reject(new Error("The writers ended before they were killed.")));
  });
  try {
    await answered;
    await setTimeout(milliseconds);
  } finally {
    child.kill("SIGKILL");
    await closed;
  }
  // A line without its end was not told.
  return told.split("\n").slice(0, -1);
}

test("after kill -9 at any moment every acknowledged transaction is there, whole, once", async () => {
  const directory = temporaryDirectory();
  const delays = fc.sample(fc.nat(LONGEST_RUN_MS), { seed: SEED, numRuns: KILLS });
  const acknowledged: string[] = [];
  for (const delay of delays) {
    acknowledged.push(...(await writeAndKill(directory, delay)));
    await expectWhole(directory, acknowledged);
  }
  expect(acknowledged.length).toBeGreaterThan(KILLS);
}, 60_000);

async function expectWhole(directory: string, acknowledged: readonly string[]): Promise<void> {
  const { dataset, query, core } = openTestCore(directory);
  const counters = ["counter-1", "counter-2", "counter-3", "counter-4"];
  const log = await dataset.transactions({ documentIds: counters }, SYSTEM);
  const written = log.filter(({ id }) => id.startsWith("tx-"));
  const names = written.map(({ id }) => id.slice("tx-".length));

  // Once, and in the log without a hole.
  expect(new Set(names).size).toBe(names.length);
  expect(log.map(({ sequence }) => sequence)).toEqual(log.map((_, index) => index + 1));
  // Every one that was acknowledged.
  const present = new Set(names);
  expect(acknowledged.filter((line) => !present.has(line.replace(" ", "-")))).toEqual([]);
  // Whole: both halves of each, and of none that is not in the log.
  const halves = names.flatMap((name) => [`left-${name}`, `right-${name}`]).toSorted();
  expect(await query('*[_type == "half"]._id')).toEqual(halves);
  for (const counter of counters) {
    const count = written.filter((transaction) => touches(transaction, counter)).length;
    expect(await query("coalesce(*[_id == $counter][0].count, 0)", { counter })).toBe(count);
  }
  core.close();
}

function touches({ changes }: CommittedTransaction, id: string): boolean {
  return changes.some(({ documentId }) => documentId === id);
}
