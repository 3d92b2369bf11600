import { applyPatch } from "mendoza";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CommittedTransaction, Json, Mutation, StoredDocument } from "../../../lake/types.ts";
import { openTestCore, person, refusalOf, SYSTEM, type TestCore } from "../open-core.ts";

/** Three transactions of `a`, a minute apart: created, patched by an editor, deleted. */
async function openWithHistory(): Promise<TestCore & { readonly ids: readonly string[] }> {
  const opened = openTestCore();
  const ids: string[] = [];
  opened.dataset.subscribe(({ id }) => ids.push(id));
  await opened.mutate([{ create: { _id: "a", _type: "note", title: "One" } }]);
  opened.pass(60_000);
  await opened.mutate([{ patch: { id: "a", set: { title: "Two" } } }], person("editor"));
  opened.pass(60_000);
  await opened.mutate([{ delete: { id: "a" } }, { create: { _id: "b", _type: "note" } }]);
  return { ...opened, ids };
}

describe("transactions", () => {
  test("tell who did what when, with the states before and after", async () => {
    const { dataset, ids } = await openWithHistory();
    const transactions = await dataset.transactions({ documentIds: ["a"] }, SYSTEM);
    expect(
      transactions.map(({ id, sequence, author, timestamp }) => [id, sequence, author, timestamp]),
    ).toEqual([
      [ids[0], 1, "<system>", "2026-03-01T08:00:00.000Z"],
      [ids[1], 2, "u-editor", "2026-03-01T08:01:00.000Z"],
      [ids[2], 3, "<system>", "2026-03-01T08:02:00.000Z"],
    ]);
    expect(transactions[1]?.changes).toMatchObject([
      {
        documentId: "a",
        transition: "update",
        previous: { title: "One", _rev: ids[0] },
        result: { title: "Two", _rev: ids[1] },
        mutations: [{ patch: { id: "a", set: { title: "Two" } } }],
      },
    ]);
    expect(transactions[2]?.changes).toMatchObject([{ documentId: "a", transition: "disappear" }]);
    expect(transactions[2]?.changes[0]).not.toHaveProperty("result");
  });

  test("are the same from the log as they were when they were made", async () => {
    const first = openTestCore();
    const live: CommittedTransaction[] = [];
    first.dataset.subscribe((transaction) => live.push(transaction));
    await first.mutate([{ create: { _id: "a", _type: "note", title: "One", z: 1 } }]);
    for (let count = 0; count < 70; count += 1) {
      await first.mutate([
        { patch: { id: "a", inc: { z: 1 }, set: { [`f${count % 7}`]: count } } },
      ]);
    }
    await first.mutate([{ createOrReplace: { _id: "a", _type: "note" } }]);
    await first.mutate([{ delete: { id: "a" } }]);
    const { dataset } = first.reopen();
    const logged = await dataset.transactions({ documentIds: ["a"] }, SYSTEM);
    expect(JSON.stringify(logged.map(inOneOrder))).toBe(JSON.stringify(live.map(inOneOrder)));
  });

  test("can be had in part: by range, author, number and direction", async () => {
    const { dataset, ids } = await openWithHistory();
    const [first = "", second = "", third = ""] = ids;
    const documentIds = ["a", "b"];
    const idsOf = async (range: object): Promise<readonly string[]> =>
      (await dataset.transactions({ documentIds, ...range }, SYSTEM)).map(({ id }) => id);
    expect(await idsOf({ from: second })).toEqual([second, third]);
    expect(await idsOf({ to: second })).toEqual([first, second]);
    expect(await idsOf({ from: second, to: second })).toEqual([second]);
    expect(await idsOf({ authors: ["u-editor"] })).toEqual([second]);
    expect(await idsOf({ reverse: true, limit: 2 })).toEqual([third, second]);
    expect((await refusalOf(() => idsOf({ from: "unknown" }))).status).toBe(404);
  });

  test("hold only changes of the documents that were asked for", async () => {
    const { dataset } = await openWithHistory();
    const [transaction] = await dataset.transactions({ documentIds: ["b"] }, SYSTEM);
    expect(transaction?.changes.map(({ documentId }) => documentId)).toEqual(["b"]);
  });
});

/** `JSON.stringify` writes keys as they come; the order of a change's own keys means nothing. */
function inOneOrder({ changes, ...transaction }: CommittedTransaction): unknown {
  const { id, sequence, dataset, timestamp, author } = transaction;
  const ordered = changes.map(
    ({ documentId, transition, previous, result, mutations, effects }) => [
      documentId,
      transition,
      previous,
      result,
      mutations,
      effects.apply,
      effects.revert,
    ],
  );
  return [id, sequence, dataset, timestamp, author, ordered];
}

describe("a document of the past", () => {
  test("is had by revision", async () => {
    const { dataset, ids } = await openWithHistory();
    const titles = await Promise.all(
      ids.map((revision) => dataset.documentAt("a", { revision }, SYSTEM)),
    );
    expect(titles.map((document) => document?.["title"])).toEqual(["One", "Two", undefined]);
    expect(await dataset.documentAt("b", { revision: ids[0] ?? "" }, SYSTEM)).toBeUndefined();
  });

  test("is had by time", async () => {
    const { dataset } = await openWithHistory();
    const titleAt = async (time: string): Promise<Json | undefined> =>
      (await dataset.documentAt("a", { time }, SYSTEM))?.["title"];
    expect(await titleAt("2026-03-01T07:59:59Z")).toBeUndefined();
    expect(await titleAt("2026-03-01T08:00:00Z")).toBe("One");
    expect(await titleAt("2026-03-01T08:01:30Z")).toBe("Two");
    expect(await titleAt("2026-03-01T09:00:00Z")).toBeUndefined();
  });

  test("is had from anywhere in a long history", async () => {
    const { dataset, mutate } = openTestCore();
    const ids: string[] = [];
    dataset.subscribe((transaction) => ids.push(transaction.id));
    await mutate([{ create: { _id: "a", _type: "note", count: 0 } }]);
    for (let count = 1; count < 100; count += 1) {
      await mutate([{ patch: { id: "a", set: { count } } }]);
    }
    for (const count of [0, 1, 31, 32, 33, 64, 98, 99]) {
      const revision = ids[count] ?? "";
      expect(await dataset.documentAt("a", { revision }, SYSTEM)).toMatchObject({
        count,
        _rev: revision,
      });
      const [transaction] = await dataset.transactions(
        { documentIds: ["a"], from: revision, limit: 1 },
        SYSTEM,
      );
      expect(transaction?.changes[0]?.result).toMatchObject({ count });
      expect(transaction?.changes[0]?.previous?.["count"]).toBe(
        count === 0 ? undefined : count - 1,
      );
    }
  });

  test("of no time at all is refused", async () => {
    const { dataset } = await openWithHistory();
    const call = (): unknown => dataset.documentAt("a", { time: "teatime" }, SYSTEM);
    expect((await refusalOf(call)).status).toBe(400);
  });

  test("of a revision that never was is refused", async () => {
    const { dataset } = await openWithHistory();
    const call = (): unknown => dataset.documentAt("a", { revision: "unknown" }, SYSTEM);
    expect((await refusalOf(call)).status).toBe(404);
  });
});

describe("effects", () => {
  const title = fc.string({ unit: "grapheme", maxLength: 12 });
  const mutation: fc.Arbitrary<(id: string) => Mutation> = fc.oneof(
    title.map((value) => (id: string) => ({ patch: { id, set: { title: value } } })),
    fc
      .nat(5)
      .map((count) => (id: string) => ({ patch: { id, set: { [`list[${count}]`]: count } } })),
    title.map((text) => (id: string) => ({
      patch: { id, setIfMissing: { list: [] }, insert: { after: "list[-1]", items: [{ text }] } },
    })),
    fc
      .nat(5)
      .map((index) => (id: string) => ({ patch: { id, unset: [`list[${index}]`, "title"] } })),
    fc.constant((id: string) => ({ delete: { id } })),
    title.map((value) => (_id: string) => ({
      createOrReplace: { _id, _type: "note", title: value },
    })),
    title.map((value) => (_id: string) => ({
      createIfNotExists: { _id, _type: "note", z: value },
    })),
  );
  const steps = fc.array(fc.tuple(fc.constantFrom("a", "b"), mutation), { maxLength: 60 });

  test("replayed one after the other give each document as it is stored, byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (made) => {
        const { dataset, mutate, get, core } = openTestCore();
        const replayed = new Map<string, StoredDocument>();
        dataset.subscribe((transaction) => replay(transaction, replayed));
        for (const [id, make] of made) {
          // A patch of what is not there is refused; that too must leave everything in step.
          await mutate([make(id)]).catch(() => undefined);
        }
        for (const id of ["a", "b"]) {
          expect(JSON.stringify(replayed.get(id))).toBe(JSON.stringify(await get(id)));
        }
        core.close();
      }),
      { seed: 20_260_902, numRuns: 25 },
    );
  });
});

/** What a client does: the patch goes onto the document without `_rev`, which the event tells. */
function replay(transaction: CommittedTransaction, documents: Map<string, StoredDocument>): void {
  for (const { documentId, effects, result } of transaction.changes) {
    const { _rev: _, ...before } = documents.get(documentId) ?? { _rev: "" };
    const after: unknown = applyPatch(before, [...effects.apply]);
    const { _rev, ...content } = result ?? { _rev: "" };
    expect(JSON.stringify(after)).toBe(JSON.stringify(result ? content : null));
    if (result) documents.set(documentId, result);
    else documents.delete(documentId);
  }
}
