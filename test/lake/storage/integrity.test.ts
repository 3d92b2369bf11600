/** What a start finds out about the file, before anything in it is believed. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { openLake } from "../../../lake/core.ts";
import { SCHEMA_STEPS } from "../../../lake/storage/schema.ts";
import { openTestCore, refusalOf, START, temporaryDirectory, type TestCore } from "../open-core.ts";

const MINUTE = 60_000;
/** The schema version from which on documents have checksums. */
const CHECKSUMS_SINCE = 6;

/** Changes the file behind the back of a lake that is closed. */
function tamper(directory: string, sql: string): void {
  const database = new DatabaseSync(join(directory, "lake.sqlite"));
  database.function("checksum", (text) => crc32(String(text)));
  database.exec(sql);
  database.close();
}

/** A lake of three transactions. */
async function written(): Promise<TestCore> {
  const lake = openTestCore();
  await lake.mutate([{ create: { _id: "a", _type: "note", title: "One" } }]);
  await lake.mutate([{ patch: { id: "a", set: { title: "Two" } } }]);
  await lake.mutate([{ create: { _id: "b", _type: "note", title: "Another" } }]);
  return lake;
}

const openAgain = (directory: string) =>
  refusalOf(() => openLake({ directory, projectId: "test", clock: () => new Date(START) }));

test.each([
  [
    "a letter of a document was changed",
    `UPDATE documents SET content = replace(content, 'Two', 'Too') WHERE id = 'a'`,
    'The document "a" is not what was written',
  ],
  [
    "a transaction is missing in the middle of the log",
    "DELETE FROM transactions WHERE sequence = 2",
    '"editorial" has holes: 2 transactions, of which the last is number 3',
  ],
  [
    "the end of the log is missing",
    "DELETE FROM transactions WHERE sequence = 3",
    "changes up to number 3",
  ],
])("a file is refused with the way out where %s", async (_, sql, told) => {
  const { core, directory } = await written();
  core.close();
  tamper(directory, sql);
  const { status, details, message } = await openAgain(directory);
  expect([status, details.type]).toEqual([503, "lakeCorruptError"]);
  expect(message).toContain(told);
  expect(message).toContain("restore a backup");
  expect(message).toContain("npx haven lake recover");
});

test("transactions that are missing at the end are told, and how to go on without them", async () => {
  const { core, directory } = await written();
  core.close();
  tamper(
    directory,
    `DELETE FROM transactions WHERE sequence = 3;
     DELETE FROM changes WHERE sequence = 3;
     DELETE FROM documents WHERE id = 'b'`,
  );
  expect((await openAgain(directory)).message).toContain(
    'The last 1 of the 3 transactions of the data set "editorial" are missing',
  );
  rmSync(join(directory, "lake.head"));
  const without = openTestCore(directory);
  expect(await without.query("*._id")).toEqual(["a"]);
});

test("a data set that is made after another was deleted begins its log anew", async () => {
  const first = await written();
  first.core.deleteDataset("editorial");
  first.core.createDataset("editorial", "private");
  const second = first.reopen();
  await second.mutate([{ create: { _id: "a", _type: "note" } }]);
  expect(await second.reopen().query("*._id")).toEqual(["a"]);
});

test("a file that was refused is left as it was", async () => {
  const { core, directory } = await written();
  core.close();
  tamper(directory, "DELETE FROM transactions WHERE sequence = 2");
  await openAgain(directory);
  expect((await openAgain(directory)).message).toContain("has holes");
});

test.each(SCHEMA_STEPS.map((_, index) => index + 1).slice(0, -1))(
  "a file of schema version %i is brought up to date with all that is in it",
  async (version) => {
    const directory = temporaryDirectory();
    const document = JSON.stringify({
      _id: "old",
      _type: "note",
      _rev: "tx1",
      _createdAt: START,
      _updatedAt: START,
      title: "From before",
    });
    tamper(
      directory,
      `${SCHEMA_STEPS.slice(0, version).join("")}
       PRAGMA user_version = ${version};
       INSERT INTO datasets (number, name, visibility) VALUES (1, 'editorial', 'private');
       INSERT INTO transactions VALUES (1, 1, 'tx1', 'u', '${START}');
       INSERT INTO changes VALUES (1, 1, 'old', 0, 'appear', '[]', '[]', '[0,null]', '${document}');
       INSERT INTO documents (dataset, id, depth, content) VALUES (1, 'old', 0, '${document}');
       ${version < CHECKSUMS_SINCE ? "" : "UPDATE documents SET sum = checksum(content);"}`,
    );
    const first = openTestCore(directory);
    expect(await first.get("old")).toMatchObject({ title: "From before" });
    await first.mutate([{ patch: { id: "old", set: { title: "Since then" } } }]);
    const second = first.reopen();
    expect(await second.get("old")).toMatchObject({ title: "Since then" });
  },
);

test("a clock that is set back puts nothing before what was done already, also after a restart", async () => {
  const first = openTestCore();
  await first.mutate([{ create: { _id: "a", _type: "note", n: 1 } }]);
  first.pass(-60 * MINUTE);
  await first.mutate([{ patch: { id: "a", set: { n: 2 } } }]);
  const second = first.reopen();
  second.pass(-60 * MINUTE);
  await second.mutate([{ patch: { id: "a", set: { n: 3 } } }]);
  expect(await second.get("a")).toMatchObject({ n: 3, _createdAt: START, _updatedAt: START });
  second.pass(180 * MINUTE);
  await second.mutate([{ patch: { id: "a", set: { n: 4 } } }]);

  const identity = { id: "<system>", name: "System", kind: "system", roles: [] } as const;
  const log = await second.dataset.transactions({ documentIds: ["a"] }, identity);
  const times = log.map(({ timestamp }) => timestamp);
  expect(times).toEqual(times.toSorted());
  expect(await second.dataset.documentAt("a", { time: START }, identity)).toMatchObject({ n: 3 });
});
