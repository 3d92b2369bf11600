/** Listeners that rebuild what the lake stores from the effects alone. */
import type { MutationEvent } from "@sanity/client";
import { ClientError } from "@sanity/client";
import { applyPatch, type RawPatch } from "mendoza";
import { expect, test, vi } from "vitest";
import { z } from "zod";
import { LONG_TIMEOUT, scaled, SEED, tell } from "../../support/scale.ts";
import { sharedLake } from "../http/shared-lake.ts";
import { EDITORIAL } from "../start-lake.ts";
import { type RandomWrite, randomWrites } from "./random-writes.ts";

const WRITES = scaled(400, 20_000);
const WRITERS = 8;
const LISTENERS = 3;
const lake = sharedLake();

const effectsSchema = z.object({
  apply: z.custom<RawPatch>(Array.isArray),
  revert: z.custom<RawPatch>(Array.isArray),
});

/** Holds what its listener heard: documents by id, as JSON to the byte, and transactions in order. */
class Replica {
  readonly transactions: string[] = [];
  readonly #documents = new Map<string, unknown>();
  faults = 0;

  take({ documentId, transactionId, effects }: MutationEvent): void {
    const { apply, revert } = effectsSchema.parse(effects);
    const before = this.#documents.get(documentId) ?? null;
    const after: unknown = applyPatch(before, apply);
    if (JSON.stringify(applyPatch(after, revert)) !== JSON.stringify(before)) this.faults += 1;
    if (after === null) this.#documents.delete(documentId);
    else this.#documents.set(documentId, after);
    if (this.transactions.at(-1) !== transactionId) this.transactions.push(transactionId);
  }

  documents(): Record<string, string> {
    const entries = [...this.#documents].map(([id, document]): [string, string] => [
      id,
      JSON.stringify(document),
    ]);
    return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** Sends the writes that fall to it; those that are refused change nothing. */
async function write(writes: readonly RandomWrite[]): Promise<number> {
  const client = lake().client("editor");
  let refused = 0;
  for (const body of writes) {
    const kind = "mutations" in body ? "mutate" : "actions";
    try {
      await client.request({ method: "POST", url: `/data/${kind}/${EDITORIAL}`, body });
    } catch (error) {
      if (!(error instanceof ClientError) || error.statusCode >= 500) throw error;
      refused += 1;
    }
  }
  return refused;
}

test(
  `after ${WRITES} random writes every listener has every transaction once, in order, and every byte`,
  async () => {
    const client = lake().client("editor");
    const replicas = Array.from({ length: LISTENERS }, () => new Replica());
    let welcomed = 0;
    const options = {
      effectFormat: "mendoza",
      includeResult: false,
      includeAllVersions: true,
      events: ["welcome", "mutation"],
    } satisfies Parameters<typeof client.listen>[2];
    const subscriptions = replicas.map((replica) =>
      client.listen('*[_type == "random"]', {}, options).subscribe((event) => {
        if (event.type === "mutation") replica.take(event);
        else welcomed += 1;
      }),
    );
    await vi.waitFor(() => expect(welcomed).toBe(LISTENERS));

    const { _rev: start } = await client.create({ _type: "start" });
    const writes = randomWrites(WRITES, SEED);
    const started = performance.now();
    const refused = await Promise.all(
      Array.from({ length: WRITERS }, (_, writer) =>
        write(writes.filter((_write, index) => index % WRITERS === writer)),
      ),
    );
    const seconds = (performance.now() - started) / 1000;

    const log = lake().core.dataset(EDITORIAL)?.since(start, WRITES) ?? [];
    const inLog = [...log].slice(1).map(({ id }) => id);
    await vi.waitFor(
      () => {
        for (const { transactions } of replicas) expect(transactions.at(-1)).toBe(inLog.at(-1));
      },
      { timeout: 20_000 },
    );
    const stored = await client.fetch<(Record<string, unknown> & { _id: string })[]>(
      '*[_type == "random"] | order(_id)',
    );
    const bytes = Object.fromEntries(
      stored.map(({ _rev, ...document }) => [document._id, JSON.stringify(document)]),
    );
    for (const replica of replicas) {
      expect(replica.transactions, `seed ${SEED}`).toEqual(inLog);
      expect(replica.documents(), `seed ${SEED}`).toEqual(bytes);
      expect(replica.faults, `seed ${SEED}`).toBe(0);
    }
    expect(inLog.length).toBeGreaterThan(WRITES / 4);
    for (const subscription of subscriptions) subscription.unsubscribe();
    const total = refused.reduce((sum, count) => sum + count, 0);
    tell({ writes: WRITES, refused: total, transactions: inLog.length, seconds, seed: SEED });
  },
  LONG_TIMEOUT,
);
