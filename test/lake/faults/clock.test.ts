/** A clock that jumps, forwards and back, while documents are written. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { LONG_TIMEOUT, scaled, SEED, tell } from "../../support/scale.ts";
import { openTestCore, SYSTEM } from "../open-core.ts";

const WRITES = scaled(150, 5000);
const HOUR = 3_600_000;
const DOCUMENTS = 8;

const step = fc.record({
  /** Mostly a little on, now and then far back or forth. */
  jump: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 1000 }) },
    { weight: 1, arbitrary: fc.integer({ min: -30 * HOUR, max: 30 * HOUR }) },
  ),
  document: fc.nat(DOCUMENTS - 1),
  restart: fc.integer({ min: 1, max: 50 }).map((chance) => chance === 1),
});

test(
  `over ${WRITES} writes of a clock that jumps, times never go back and history keeps its order`,
  async () => {
    let lake = openTestCore();
    let back = 0;
    for (const { jump, document, restart } of fc.sample(step, { seed: SEED, numRuns: WRITES })) {
      lake.pass(jump);
      if (jump < 0) back += 1;
      if (restart) lake = lake.reopen();
      const _id = `doc-${document}`;
      await lake.mutate([
        { createIfNotExists: { _id, _type: "note", count: 0 } },
        { patch: { id: _id, inc: { count: 1 } } },
      ]);
    }
    const ids = Array.from({ length: DOCUMENTS }, (_, index) => `doc-${index}`);
    const log = await lake.dataset.transactions({ documentIds: ids }, SYSTEM);
    expect(log.map(({ sequence }) => sequence)).toEqual(log.map((_, index) => index + 1));
    const times = log.map(({ timestamp }) => timestamp);
    expect(times).toEqual(times.toSorted());
    for (const { changes, timestamp } of log) {
      for (const { result } of changes) expect(result?._updatedAt).toBe(timestamp);
    }
    for (const id of ids) {
      const own = log.filter(({ changes }) => changes.some(({ documentId }) => documentId === id));
      // At the time of a transaction there is what the last one of that time left.
      for (const { timestamp } of own.slice(0, 20)) {
        const until = own.filter((other) => other.timestamp <= timestamp);
        const then = await lake.dataset.documentAt(id, { time: timestamp }, SYSTEM);
        expect(then).toMatchObject({ count: until.length });
      }
    }
    tell({ writes: WRITES, setBack: back, seed: SEED });
  },
  LONG_TIMEOUT,
);
