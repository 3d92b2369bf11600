/** Readers that read nothing: they cost a bounded amount of memory, and nobody else waits for them. */
import { request, type ClientRequest, type IncomingMessage } from "node:http";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { LONG_TIMEOUT, scaled, tell } from "../../support/scale.ts";
import { EventReader } from "../http/event-reader.ts";
import { sharedLake } from "../http/shared-lake.ts";
import { EDITORIAL } from "../start-lake.ts";

const SLOW = scaled(60, 1000);
const MEBIBYTE = 1024 * 1024;
const BACKLOG = 256 * 1024;
const lake = sharedLake({
  limits: { streamBacklogBytes: BACKLOG, streamDrainMs: 500, streams: SLOW + 10 },
});
const path = `/v2025-02-19/data/listen/${EDITORIAL}?includeResult=true&query=${encodeURIComponent("*")}`;

interface SlowReader {
  readonly outgoing: ClientRequest;
  readonly incoming: IncomingMessage;
  /** Bytes it was given, once it reads. */
  heard: number;
}

const slow: SlowReader[] = [];
afterEach(() => {
  for (const { outgoing } of slow.splice(0)) outgoing.destroy();
});

/** Opens a stream, and never reads from it. */
async function openSlow(): Promise<SlowReader> {
  const headers = { authorization: `Bearer ${lake().tokens.editor}` };
  return await new Promise((resolve, reject) => {
    const outgoing = request({ host: "127.0.0.1", port: lake().port, path, headers, agent: false });
    outgoing.on("response", (incoming) => {
      incoming.on("error", () => undefined);
      incoming.pause();
      resolve({ outgoing, incoming, heard: 0 });
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
}

setFlagsFromString("--expose-gc");
const collect = z
  .custom<() => void>((value) => typeof value === "function")
  .parse(runInNewContext("gc"));

/** What is held on the heap and outside of it, after everything that can go has gone. */
function heldBytes(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

test(
  `${SLOW} listeners that never read are let go of, and one that reads hears everything at once`,
  async () => {
    for (let index = 0; index < SLOW; index += 1) slow.push(await openSlow());
    const quick = await EventReader.open(lake(), path, { as: "editor" });
    await vi.waitFor(() => expect(quick.named("welcome")).toHaveLength(1));
    const before = heldBytes();

    const client = lake().client("editor");
    const text = "x".repeat(64 * 1024);
    const count = scaled(60, 150);
    let highest = 0;
    const waits: number[] = [];
    for (let n = 0; n < count; n += 1) {
      const started = performance.now();
      await client.createOrReplace({ _id: `slow-${n % 10}`, _type: "slow", n, text });
      waits.push(performance.now() - started);
      if (n % 10 === 0) highest = Math.max(highest, heldBytes() - before);
    }
    await vi.waitFor(() => expect(quick.named("mutation")).toHaveLength(count), {
      timeout: 60_000,
    });

    for (const reader of slow) {
      reader.incoming.on("data", (chunk: Buffer) => {
        reader.heard += chunk.byteLength;
      });
      reader.incoming.resume();
    }
    // The system may have kept everything for a reader, in the buffers of its socket: then it was not
    // slow to the lake, and hears everything now. Any other was let go of.
    const isDone = ({ incoming, heard }: SlowReader): boolean =>
      incoming.closed || heard >= count * text.length;
    await vi.waitFor(() => expect(slow.every(isDone)).toBe(true), { timeout: 120_000 });
    quick.close();
    const after = heldBytes() - before;
    // Of each its bound, one event more, and what both ends of its socket hold in this process.
    expect(highest).toBeLessThan(SLOW * (BACKLOG + 256 * 1024) + 64 * MEBIBYTE);
    expect(after).toBeLessThan(64 * MEBIBYTE);
    waits.sort((a, b) => a - b);
    tell({
      listeners: SLOW,
      highestMiB: Math.round(highest / MEBIBYTE),
      afterMiB: Math.round(after / MEBIBYTE),
      medianWriteMs: waits[Math.floor(waits.length / 2)] ?? 0,
      slowestWriteMs: waits.at(-1) ?? 0,
    });
  },
  LONG_TIMEOUT,
);
