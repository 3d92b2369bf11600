import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { openLake } from "../../../lake/core.ts";
import { openTestCore, refusalOf, START, SYSTEM, temporaryDirectory } from "../open-core.ts";

const CLOCK = (): Date => new Date(START);

test("documents, users and data sets are there again after a restart", async () => {
  const first = openTestCore();
  await first.mutate([{ create: { _id: "a", _type: "note", title: "Kept" } }]);
  first.core.createDataset("public", "public");
  const { token } = first.core.identities.createRobot({
    id: "r1",
    label: "Gate",
    roles: [{ name: "editor" }],
  });
  const second = first.reopen();
  expect(await second.get("a")).toMatchObject({ title: "Kept" });
  expect(second.core.datasets().map(({ name, visibility }) => [name, visibility])).toEqual([
    ["editorial", "private"],
    ["public", "public"],
  ]);
  expect(second.core.identities.identify(token)).toMatchObject({ id: "r1", kind: "robot" });
});

test("the sequence of the log has no holes across restarts and refusals", async () => {
  const first = openTestCore();
  const sequences: number[] = [];
  first.dataset.subscribe(({ sequence }) => sequences.push(sequence));
  await first.mutate([{ create: { _id: "a", _type: "note" } }]);
  await refusalOf(() => first.mutate([{ create: { _id: "a", _type: "note" } }]));
  await first.mutate([{ create: { _id: "b", _type: "note" } }]);
  const second = first.reopen();
  second.dataset.subscribe(({ sequence }) => sequences.push(sequence));
  await second.mutate([{ create: { _id: "c", _type: "note" } }]);
  expect(sequences).toEqual([1, 2, 3]);
});

test("a directory that is in use is refused, and the owner is told", async () => {
  const { directory } = openTestCore();
  const { status, message } = await refusalOf(() =>
    openLake({ directory, projectId: "test", clock: CLOCK }),
  );
  expect(status).toBe(503);
  expect(message).toContain(`process ${process.pid}, running since ${START}`);
});

test("another process is refused too, and may have the directory after the first has gone", () => {
  const { directory, core } = openTestCore();
  const tryToOpen = (): string =>
    execFileSync(
      process.execPath,
      [join(import.meta.dirname, "../fixtures/open-and-close.ts"), directory],
      { encoding: "utf8" },
    );
  expect(tryToOpen()).toContain(`in use by process ${process.pid}`);
  core.close();
  expect(tryToOpen()).toBe("opened");
});

test("a file from a newer program is refused and left as it is", async () => {
  const { directory, core } = openTestCore();
  core.close();
  const file = join(directory, "lake.sqlite");
  const database = new DatabaseSync(file);
  database.exec("PRAGMA user_version = 999");
  database.close();
  const { message } = await refusalOf(() =>
    openLake({ directory, projectId: "test", clock: CLOCK }),
  );
  expect(message).toMatch(/schema version 999; this program knows up to \d+/);
});

test("a file that is no database is refused with the way out", async () => {
  const directory = temporaryDirectory();
  writeFileSync(
    join(directory, "lake.sqlite"),
    "This is a shopping list, not a database.".repeat(50),
  );
  const { message } = await refusalOf(() =>
    openLake({ directory, projectId: "test", clock: CLOCK }),
  );
  expect(message).toContain("restore a backup in its place");
});

test("a directory that cannot be is refused in plain words", async () => {
  const directory = temporaryDirectory();
  const file = join(directory, "file");
  writeFileSync(file, "");
  const { status, message } = await refusalOf(() =>
    openLake({ directory: join(file, "lake"), projectId: "test", clock: CLOCK }),
  );
  expect(status).toBe(503);
  expect(message).toContain("cannot be used");
});

test("data sets have names that fit, once", async () => {
  const { core } = openTestCore();
  expect((await refusalOf(() => core.createDataset("Big Data", "private"))).status).toBe(400);
  expect((await refusalOf(() => core.createDataset("editorial", "private"))).status).toBe(409);
});

test("a data set that was deleted answers so, and its content is gone from the file", async () => {
  const { core, dataset, mutate, directory } = openTestCore();
  await mutate([{ create: { _id: "a", _type: "note", title: "UNMISTAKABLE" } }]);
  core.deleteDataset("editorial");
  const { status } = await refusalOf(() => mutate([{ create: { _id: "b", _type: "note" } }]));
  expect(status).toBe(404);
  expect((await refusalOf(() => dataset.documents(["a"], SYSTEM))).status).toBe(404);
  core.close();
  expect(readFileSync(join(directory, "lake.sqlite")).includes("UNMISTAKABLE")).toBe(false);
});
