/** Files whose end was torn off by a crash, and files that something damaged. */
import {
  appendFileSync,
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { openLake } from "../../../lake/core.ts";
import { LakeError } from "../../../lake/errors.ts";
import type { Identity, LakeCore, StoredDocument } from "../../../lake/types.ts";
import { LONG_TIMEOUT, scaled, SEED, tell } from "../../support/scale.ts";
import { START, temporaryDirectory } from "../open-core.ts";

const SYSTEM: Identity = { id: "<system>", name: "System", kind: "system", roles: [] };
const DATABASE = "lake.sqlite";
const WAL = `${DATABASE}-wal`;
/** How far the log has come, as the last acknowledged transaction left it. */
const HEAD = "lake.head";
const TRANSACTIONS = 60;
/** Of the transactions: those that are in the file itself, not only in its log. */
const IN_FILE = 40;

const open = (directory: string): LakeCore =>
  openLake({ directory, projectId: "test", clock: () => new Date(START) });

/** Every document, by id. */
async function contentOf(core: LakeCore): Promise<readonly StoredDocument[]> {
  const found: StoredDocument[] = [];
  const dataset = core.dataset("editorial");
  for await (const document of dataset?.export(SYSTEM) ?? []) found.push(document);
  return found;
}

/** The files as a kill leaves them. */
function copyFiles(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of [DATABASE, WAL, HEAD]) copyFileSync(join(from, name), join(to, name));
}

interface Written {
  /** Holds the files as they are after the last transaction. */
  readonly directory: string;
  /** The content after each number of transactions. */
  readonly states: readonly (readonly StoredDocument[])[];
  /** Bytes of the write-ahead log after all but the last, and after all. */
  readonly wal: { readonly before: number; readonly after: number };
  /** `HEAD` while the last transaction is not acknowledged yet. */
  readonly headBefore: string;
}

async function written(): Promise<Written> {
  const live = temporaryDirectory();
  const directory = join(temporaryDirectory(), "whole");
  let core = open(live);
  core.createDataset("editorial", "private");
  const states = [await contentOf(core)];
  const headBefore = join(temporaryDirectory(), HEAD);
  let before = 0;
  for (let number = 1; number <= TRANSACTIONS; number += 1) {
    before = statSync(join(live, WAL)).size;
    copyFileSync(join(live, HEAD), headBefore);
    const text = String.fromCodePoint(96 + (number % 26)).repeat(400 + 90 * number);
    await core.dataset("editorial")?.mutate({
      mutations: [
        { createOrReplace: { _id: `doc-${number % 12}`, _type: "note", number, text } },
        { create: { _id: `pair-${number}`, _type: "pair", number } },
      ],
      identity: SYSTEM,
    });
    states.push(await contentOf(core));
    // Closing brings everything into the file.
    if (number === IN_FILE) {
      core.close();
      core = open(live);
    }
  }
  copyFiles(live, directory);
  core.close();
  const wal = { before, after: statSync(join(directory, WAL)).size };
  return { directory, states, wal, headBefore };
}

/** How many transactions a copy holds after damage, each whole; or that it was refused as it should be. */
async function outcomeOf(directory: string, { states }: Written): Promise<number | "refused"> {
  let core: LakeCore;
  try {
    core = open(directory);
  } catch (error) {
    const isToldWell =
      error instanceof LakeError &&
      error.status === 503 &&
      error.details.type === "lakeCorruptError" &&
      error.message.includes("restore a backup");
    if (!isToldWell) throw error;
    return "refused";
  }
  try {
    const content = await contentOf(core);
    const number = states.findIndex((state) => JSON.stringify(state) === JSON.stringify(content));
    if (number < 0) throw new Error("It holds what there never was.");
    return number;
  } finally {
    core.close();
  }
}

const CUTS = scaled(12, 400);

test(
  `a last page that was torn at any of ${CUTS} places costs nothing that was acknowledged`,
  async () => {
    const lake = await written();
    const { before, after } = lake.wal;
    expect(after).toBeGreaterThan(before);
    const cuts = fc.sample(
      fc.record({
        length: fc.integer({ min: before, max: after }),
        rubbish: fc.uint8Array({ maxLength: 5000 }),
      }),
      { seed: SEED, numRuns: CUTS },
    );
    const held = { allButLast: 0, all: 0 };
    for (const { length, rubbish } of cuts) {
      const directory = join(lake.directory, "..", "torn");
      copyFiles(lake.directory, directory);
      copyFileSync(lake.headBefore, join(directory, HEAD));
      truncateSync(join(directory, WAL), length);
      if (rubbish.length > 0) appendFileSync(join(directory, WAL), rubbish);
      const number = await outcomeOf(directory, lake);
      expect([TRANSACTIONS - 1, TRANSACTIONS]).toContain(number);
      if (number === TRANSACTIONS) held.all += 1;
      else held.allButLast += 1;
      rmSync(directory, { recursive: true });
    }
    tell({ torn: CUTS, ...held, seed: SEED });
  },
  LONG_TIMEOUT,
);

const DAMAGES = scaled(30, 2000);

const damage = fc.record({
  file: fc.constantFrom(DATABASE, WAL),
  how: fc.constantFrom("cut off", "zeros", "rubbish", "one bit"),
  /** Where, as a share of the file from its end. */
  fromEnd: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 8192 }),
  seed: fc.nat(255),
});
type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

function inflict(directory: string, { file, how, fromEnd, length, seed }: Damage): void {
  const path = join(directory, file);
  const { size } = statSync(path);
  const at = Math.min(size - 1, Math.floor(size * (1 - fromEnd)));
  if (how === "cut off") {
    truncateSync(path, at);
    return;
  }
  const end = how === "one bit" ? at + 1 : Math.min(size, at + length);
  const old = readFileSync(path).subarray(at, end);
  const bytes = old.map((byte, index) => {
    if (how === "one bit") return byte ^ (1 << (seed % 8));
    return how === "zeros" ? 0 : (byte + 1 + index * seed) % 256;
  });
  const handle = openSync(path, "r+");
  writeSync(handle, bytes, 0, bytes.length, at);
  closeSync(handle);
}

test(
  `of ${DAMAGES} damaged files each is refused with the way out, or holds everything`,
  async () => {
    const lake = await written();
    const told = { refused: 0, whole: 0 };
    const wrong: unknown[] = [];
    for (const one of fc.sample(damage, { seed: SEED, numRuns: DAMAGES })) {
      const directory = join(lake.directory, "..", "damaged");
      copyFiles(lake.directory, directory);
      inflict(directory, one);
      try {
        const outcome = await outcomeOf(directory, lake);
        if (outcome === "refused") told.refused += 1;
        else if (outcome === TRANSACTIONS) told.whole += 1;
        else wrong.push({ ...one, outcome });
      } catch (error) {
        wrong.push({ ...one, outcome: String(error) });
      }
      rmSync(directory, { recursive: true });
    }
    expect(wrong, `seed ${SEED}`).toEqual([]);
    tell({ damaged: DAMAGES, ...told, seed: SEED });
  },
  LONG_TIMEOUT,
);
