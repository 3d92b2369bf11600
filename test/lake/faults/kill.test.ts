/** A lake that is killed while it is written, again and again, over the same directory. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { SanityClient } from "@sanity/client";
import * as fc from "fast-check";
import { expect, test, vi } from "vitest";
import { z } from "zod";
import { startedLake, type RunningLake } from "../../scripts/lake/running-lake.ts";
import { LONG_TIMEOUT, scaled, SEED, tell } from "../../support/scale.ts";
import { EventReader } from "../http/event-reader.ts";

const KILLS = scaled(3, 200);
const LONGEST_RUN_MS = 400;
const WRITERS = [1, 2, 3, 4] as const;
/** For a listener to hear of what there is, on a machine that is busy. */
const HEARD_WITHIN = { timeout: 60_000, interval: 50 };

/** Written and acknowledged by one round of writers, by transaction id. */
type Acknowledged = string[];

/** Each transaction makes two documents and counts in a third, until the lake is gone. */
async function write(
  client: SanityClient,
  round: number,
  writer: number,
  acknowledged: Acknowledged,
): Promise<void> {
  for (let number = 1; ; number += 1) {
    const name = `${round}-${writer}-${number}`;
    try {
      const { transactionId } = await client
        .transaction()
        .transactionId(`tx-${name}`)
        .create({ _id: `left-${name}`, _type: "half", round, padding: "x".repeat(number % 2000) })
        .createIfNotExists({ _id: `counter-${round}`, _type: "counter", count: 0 })
        .patch(`counter-${round}`, { inc: { count: 1 } })
        .create({ _id: `right-${name}`, _type: "half", round })
        .commit({ returnDocuments: false });
      acknowledged.push(transactionId);
    } catch {
      return;
    }
  }
}

/** Lets writers run for a while after the first answer, and kills the lake. */
async function writeAndKill(
  lake: RunningLake,
  round: number,
  delay: number,
): Promise<Acknowledged> {
  const acknowledged: Acknowledged = [];
  const client = lake.client();
  const writing = WRITERS.map((writer) => write(client, round, writer, acknowledged));
  await vi.waitFor(() => expect(acknowledged).not.toEqual([]), HEARD_WITHIN);
  await setTimeout(delay);
  lake.run.child.kill("SIGKILL");
  await Promise.all([...writing, lake.run.ended]);
  return acknowledged;
}

const logSchema = z.object({ id: z.string(), documentIDs: z.array(z.string()) });

/** The transactions of a round, in the order of the log; each is there whole, or not at all. */
async function wholeRound(
  client: SanityClient,
  round: number,
  acknowledged: Acknowledged,
): Promise<readonly string[]> {
  const text = await client.request<string>({
    url: `/data/history/production/transactions/counter-${round}`,
  });
  const log = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => logSchema.parse(JSON.parse(line)).id);
  expect(new Set(log).size).toBe(log.length);
  expect(acknowledged.filter((id) => !log.includes(id))).toEqual([]);
  const halves = log.flatMap((id) => [`left${id.slice(2)}`, `right${id.slice(2)}`]);
  const stored = await client.fetch<string[]>("*[_type == 'half' && round == $round]._id", {
    round,
  });
  expect(stored.toSorted()).toEqual(halves.toSorted());
  expect(await client.fetch(`*[_id == "counter-${round}"][0].count`)).toBe(log.length);
  return log;
}

/** `reset` and `reconnect` would say that a listener has to start afresh. */
const EVENTS: ReadonlySet<string> = new Set(["welcome", "welcomeback", "mutation"]);

const mutationSchema = z.object({ transactionId: z.string() });

/** Hears of every transaction on counters; goes on over kills from what it heard last. */
class ResumingListener {
  readonly heard: string[] = [];
  #lastId: string | undefined;
  #reader: EventReader | undefined;

  async connect({ ready }: RunningLake): Promise<void> {
    this.take();
    const token = ready.users[0]?.token ?? "";
    const tokens = {
      administrator: token,
      editor: token,
      contributor: token,
      viewer: token,
      robot: token,
    };
    const query = encodeURIComponent('*[_type == "counter"]');
    this.#reader = await EventReader.open(
      { port: Number(new URL(ready.url).port), tokens },
      `/v2025-02-19/data/listen/production?enableResume=true&query=${query}`,
      {
        as: "administrator",
        headers: this.#lastId === undefined ? {} : { "last-event-id": this.#lastId },
      },
    );
  }

  /** Takes over what came since. */
  take(): void {
    const reader = this.#reader;
    if (reader === undefined) return;
    const { events } = reader;
    this.#reader?.close();
    this.#reader = undefined;
    this.#keep(events);
  }

  /** Whether it has come, in this connection or an earlier one. */
  hasHeard(transactionId: string | undefined): boolean {
    const events = this.#reader?.events ?? [];
    const known = events.map(({ data }) => mutationSchema.safeParse(data).data?.transactionId);
    return transactionId === undefined || [...this.heard, ...known].includes(transactionId);
  }

  #keep(events: EventReader["events"]): void {
    for (const { name, id, data } of events) {
      if (!EVENTS.has(name)) throw new Error(`The stream says ${name}: something was missed.`);
      this.#lastId = id ?? this.#lastId;
      if (name === "mutation") this.heard.push(mutationSchema.parse(data).transactionId);
    }
  }
}

test(
  `after each of ${KILLS} kills everything acknowledged is there, nothing by halves, and listeners go on`,
  async () => {
    const data = await mkdtemp(join(tmpdir(), "haven-killed-"));
    const delays = fc.sample(fc.nat(LONGEST_RUN_MS), { seed: SEED, numRuns: KILLS });
    const listener = new ResumingListener();
    const log: string[] = [];
    let acknowledged = 0;
    let lake = await startedLake(data);
    try {
      for (const [round, delay] of delays.entries()) {
        await listener.connect(lake);
        const told = await writeAndKill(lake, round, delay);
        acknowledged += told.length;
        lake = await startedLake(data);
        // What was cut off in the middle of an event comes again.
        await listener.connect(lake);
        log.push(...(await wholeRound(lake.client(), round, told)));
        await vi.waitFor(() => expect(listener.hasHeard(log.at(-1))).toBe(true), HEARD_WITHIN);
      }
      listener.take();
      expect(listener.heard).toEqual(log);
      expect(log.length).toBeGreaterThanOrEqual(acknowledged);
      tell({ kills: KILLS, acknowledged, inTheLog: log.length, seed: SEED });
    } finally {
      lake.run.child.kill("SIGKILL");
      await lake.run.ended;
      await rm(data, { recursive: true, force: true });
    }
  },
  LONG_TIMEOUT,
);
