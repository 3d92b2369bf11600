import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  itemRefusalOf,
  openTestCore,
  person,
  refusalOf,
  SYSTEM,
  type TestCore,
} from "../open-core.ts";

const MARK = "to-be-forgotten";

function action(name: string, fields: object) {
  return { actionType: `sanity.action.document.${name}`, ...fields };
}

/** `a` was drafted, published, edited and drafted again; `b` changed with it once. */
async function openWithHistory(): Promise<TestCore & { readonly revisions: readonly string[] }> {
  const opened = openTestCore();
  const { mutate, act } = opened;
  const revisions: string[] = [];
  opened.dataset.subscribe(({ id }) => revisions.push(id));
  await mutate([{ create: { _id: "drafts.a", _type: "note", title: MARK } }]);
  await act([action("publish", { draftId: "drafts.a", publishedId: "a" })]);
  await mutate([
    { patch: { id: "a", set: { title: `${MARK} again` } } },
    { create: { _id: "b", _type: "note", title: "Kept" } },
  ]);
  await mutate([{ create: { _id: "drafts.a", _type: "note", title: `${MARK} drafted` } }]);
  return { ...opened, revisions };
}

const PURGE_A = action("delete", { publishedId: "a", includeDrafts: ["drafts.a"], purge: true });

/** How often the files of the lake hold a text, whatever it stands in. */
function occurrences(directory: string, text: string): number {
  return readdirSync(directory)
    .map((name) => readFileSync(join(directory, name), "latin1").split(text).length - 1)
    .reduce((sum, count) => sum + count, 0);
}

describe("deleting with purge", () => {
  test("leaves no history of the document, neither of its drafts", async () => {
    const { act, dataset, get, revisions } = await openWithHistory();
    await act([PURGE_A]);
    expect(await get("a")).toBeUndefined();
    expect(await get("drafts.a")).toBeUndefined();
    const range = { documentIds: ["a", "drafts.a"] };
    expect(await dataset.transactions(range, SYSTEM)).toEqual([]);
    for (const revision of revisions) {
      expect(await dataset.documentAt("a", { revision }, SYSTEM)).toBeUndefined();
    }
  });

  test("forgets versions of releases that were gone before", async () => {
    const { act, dataset, mutate } = await openWithHistory();
    const id = "versions.spring.a";
    await mutate([{ create: { _id: id, _type: "note", title: MARK } }]);
    await mutate([{ delete: { id } }]);
    await mutate([{ create: { _id: "versions.spring.x.a", _type: "note" } }]);
    await act([PURGE_A]);
    expect(await dataset.transactions({ documentIds: [id] }, SYSTEM)).toEqual([]);
    const other = await dataset.transactions({ documentIds: ["versions.spring.x.a"] }, SYSTEM);
    expect(other).toHaveLength(1);
  });

  test("keeps what the same transactions did to other documents, and their order", async () => {
    const { act, dataset, mutate, revisions } = await openWithHistory();
    await act([PURGE_A]);
    await mutate([{ patch: { id: "b", set: { title: "Kept on" } } }]);
    const log = await dataset.transactions({ documentIds: ["a", "b"] }, SYSTEM);
    expect(log.map(({ id, sequence }) => [id, sequence])).toEqual([
      [revisions[2], 3],
      [revisions[5], 6],
    ]);
    expect(log.flatMap(({ changes }) => changes.map(({ documentId }) => documentId))).toEqual([
      "b",
      "b",
    ]);
  });

  test("does not let a transaction that was purged run a second time", async () => {
    const { act, dataset, revisions } = await openWithHistory();
    await act([PURGE_A]);
    const again = { create: { _id: "a", _type: "note", title: "Once more" } };
    const [transactionId = ""] = revisions;
    const { status } = await refusalOf(() =>
      dataset.mutate({ mutations: [again], transactionId, identity: SYSTEM }),
    );
    expect(status).toBe(409);
  });

  test("lets the document be made again, with a history that begins there", async () => {
    const { act, mutate, reopen } = await openWithHistory();
    await act([PURGE_A]);
    await mutate([{ create: { _id: "a", _type: "note", title: "Anew" } }]);
    await mutate([{ patch: { id: "a", set: { title: "Anew, edited" } } }]);
    const { dataset } = reopen();
    const log = await dataset.transactions({ documentIds: ["a"] }, SYSTEM);
    expect(log.map(({ changes }) => changes[0]?.result?.["title"])).toEqual([
      "Anew",
      "Anew, edited",
    ]);
  });

  test("tells listeners as any deletion does", async () => {
    const { act, dataset } = await openWithHistory();
    const heard: unknown[] = [];
    dataset.subscribe(({ changes }) => {
      heard.push(...changes.map(({ documentId, transition }) => [documentId, transition]));
    });
    await act([PURGE_A]);
    expect(heard).toEqual([
      ["a", "disappear"],
      ["drafts.a", "disappear"],
    ]);
  });

  test("does nothing in a dry run", async () => {
    const { dataset, get } = await openWithHistory();
    await dataset.act({ actions: [PURGE_A], dryRun: true, identity: SYSTEM });
    expect(await get("a")).toBeDefined();
    expect(await dataset.transactions({ documentIds: ["a"] }, SYSTEM)).toHaveLength(2);
  });
});

describe("purging by a mutation", () => {
  test("forgets the one id that it names, also where the document is gone already", async () => {
    const { mutate, dataset } = await openWithHistory();
    await mutate([{ delete: { id: "drafts.a" } }]);
    await mutate([{ delete: { id: "drafts.a", purge: true } }]);
    expect(await dataset.transactions({ documentIds: ["drafts.a"] }, SYSTEM)).toEqual([]);
    expect(await dataset.transactions({ documentIds: ["a"] }, SYSTEM)).toHaveLength(2);
  });

  test("forgets everything that a query finds", async () => {
    const { mutate, dataset } = await openWithHistory();
    await mutate([{ delete: { query: '*[title match "forgotten"]', purge: true } }]);
    expect(await dataset.transactions({ documentIds: ["a", "drafts.a"] }, SYSTEM)).toEqual([]);
    expect(await dataset.transactions({ documentIds: ["b"] }, SYSTEM)).toHaveLength(1);
  });

  test("cannot write the same document in the same request", async () => {
    const { mutate, get } = await openWithHistory();
    const { status, error } = await itemRefusalOf(() =>
      mutate([{ delete: { id: "b", purge: true } }, { create: { _id: "b", _type: "note" } }]),
    );
    expect([status, error]).toMatchObject([400, { type: "validationError" }]);
    expect(await get("b")).toBeDefined();
  });

  test("may write another version of it", async () => {
    const { mutate, get } = await openWithHistory();
    await mutate([
      { delete: { id: "b", purge: true } },
      { create: { _id: "drafts.b", _type: "note" } },
    ]);
    expect(await get("drafts.b")).toBeDefined();
  });
});

describe("discarding with purge", () => {
  test("forgets the draft; what is published keeps its history", async () => {
    const { act, dataset, get } = await openWithHistory();
    await act([action("version.discard", { versionId: "drafts.a", purge: true })]);
    expect(await get("a")).toBeDefined();
    expect(await dataset.transactions({ documentIds: ["drafts.a"] }, SYSTEM)).toEqual([]);
    expect(await dataset.transactions({ documentIds: ["a"] }, SYSTEM)).toHaveLength(2);
  });
});

describe("who writes drafts alone", () => {
  test.each([
    ["discard", { draftId: "drafts.a", purge: true }],
    ["version.discard", { versionId: "drafts.a", purge: true }],
  ])("may not purge them by %s: their history tells who wrote", async (name, fields) => {
    const { act, get } = await openWithHistory();
    const { status } = await itemRefusalOf(() =>
      act([action(name, fields)], person("contributor")),
    );
    expect(status).toBe(403);
    expect(await get("drafts.a")).toBeDefined();
  });

  test("may not purge them by a mutation either", async () => {
    const { mutate } = await openWithHistory();
    const { status } = await itemRefusalOf(() =>
      mutate([{ delete: { id: "drafts.a", purge: true } }], person("contributor")),
    );
    expect(status).toBe(403);
  });
});

describe("the file", () => {
  test("holds nothing of what was purged, wherever its rows had been moved", async () => {
    const { mutate, directory } = openTestCore();
    const sizes = fc.sample(fc.nat(120), { seed: 20_261_122, numRuns: 900 });
    for (const [index, size] of sizes.entries()) {
      const isMarked = index % 3 === 0;
      const _id = `${isMarked ? "gone" : "kept"}-${(index * 7919) % 60}`;
      const title = (isMarked ? MARK : "kept").repeat(1 + size);
      await mutate([{ createOrReplace: { _id, _type: "note", title, isMarked } }]);
    }
    expect(occurrences(directory, MARK)).toBeGreaterThan(0);
    await mutate([{ delete: { query: "*[isMarked]", purge: true } }]);
    expect(occurrences(directory, MARK)).toBe(0);
    expect(occurrences(directory, "kept")).toBeGreaterThan(0);
  });

  test("is written anew by the next start where a crash kept the purge from it", async () => {
    const first = openTestCore();
    await first.mutate([{ create: { _id: "a", _type: "note", title: MARK.repeat(9_000) } }]);
    await first.mutate([{ delete: { id: "a" } }]);
    first.core.close();
    const file = new DatabaseSync(join(first.directory, "lake.sqlite"));
    // As a crash leaves it: purged and noted, but with copies in pages that are free.
    file.exec("PRAGMA secure_delete = OFF; DELETE FROM changes");
    file.exec("INSERT INTO purges_to_wipe (purged) VALUES (1)");
    file.close();
    expect(occurrences(first.directory, MARK)).toBeGreaterThan(0);
    openTestCore(first.directory);
    expect(occurrences(first.directory, MARK)).toBe(0);
  });
});
