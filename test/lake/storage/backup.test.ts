/** Copies of a lake that goes on being written. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { openLake } from "../../../lake/core.ts";
import { openTestCore, refusalOf, SYSTEM, temporaryDirectory } from "../open-core.ts";

const CLOCK = (): Date => new Date();

/** Writes pairs, one transaction each, until `signal` says to stop. Resolves to their number. */
async function writePairs(
  lake: ReturnType<typeof openTestCore>,
  signal: AbortSignal,
): Promise<number> {
  let count = 0;
  for (; !signal.aborted; count += 1) {
    await lake.mutate([
      { create: { _id: `left-${count}`, _type: "half", text: "x".repeat(2000) } },
      { create: { _id: `right-${count}`, _type: "half" } },
    ]);
    await setImmediate();
  }
  return count;
}

test("a backup that is taken while it is written is a lake as it was at one moment", async () => {
  const lake = openTestCore();
  // Several steps of copying, so that writes come in between.
  for (let index = 0; index < 400; index += 1) {
    await lake.mutate([{ create: { _id: `old-${index}`, _type: "old", text: "x".repeat(8000) } }]);
  }
  const stop = new AbortController();
  const writing = writePairs(lake, stop.signal);
  const { directory, remove } = await lake.core.backup();
  const kept = temporaryDirectory();
  await cp(directory, kept, { recursive: true });
  stop.abort();
  const written = await writing;
  await remove();
  expect(existsSync(directory)).toBe(false);

  const copy = openTestCore(kept);
  expect(await copy.query('count(*[_type == "old"])')).toBe(400);
  const lefts = await copy.query('*[_id match "left-*"]._id');
  const rights = await copy.query('*[_id match "right-*"]._id');
  expect(JSON.stringify(lefts).replaceAll("left", "right")).toBe(JSON.stringify(rights));
  expect(Number(await copy.query('count(*[_type == "half"])'))).toBeLessThanOrEqual(2 * written);
  await copy.mutate([{ create: { _id: "new", _type: "note" } }]);
  const log = await copy.dataset.transactions({ documentIds: ["new", "old-0"] }, SYSTEM);
  expect(log.map(({ sequence }) => sequence)[0]).toBe(1);
});

test("a backup holds the bytes of assets, also of those that come or go meanwhile", async () => {
  const lake = openTestCore();
  const bytes = (name: string): string => {
    const folder = join(lake.core.assetDirectory("editorial"), "images");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), name);
    return join(folder, name);
  };
  bytes("before.png");
  const taking = lake.core.backup();
  bytes("meanwhile.png");
  await lake.mutate([{ create: { _id: "image-meanwhile", _type: "sanity.imageAsset" } }]);
  const { directory, remove } = await taking;
  const folder = join(directory, "assets", "editorial", "images");
  expect(readdirSync(folder).toSorted()).toEqual(["before.png", "meanwhile.png"]);
  await remove();
  expect(readFileSync(bytes("before.png"), "utf8")).toBe("before.png");
});

test("what a crash left of a backup is gone after the next start", () => {
  const lake = openTestCore();
  const left = join(lake.directory, ".backup-1234");
  mkdirSync(left);
  writeFileSync(join(left, "lake.sqlite"), "");
  lake.reopen();
  expect(existsSync(left)).toBe(false);
});

test("a lake stays that of its project", async () => {
  const { core, directory } = openTestCore();
  core.close();
  const { status, message } = await refusalOf(() =>
    openLake({ directory, projectId: "another", clock: CLOCK }),
  );
  expect(status).toBe(409);
  expect(message).toContain('project "test", not of "another"');
  const again = openLake({ directory, clock: CLOCK });
  expect(again.projectId).toBe("test");
  again.close();
});

test("a project id that no host name can hold is refused", async () => {
  const { status } = await refusalOf(() =>
    openLake({ directory: temporaryDirectory(), projectId: "My Blog", clock: CLOCK }),
  );
  expect(status).toBe(400);
});
