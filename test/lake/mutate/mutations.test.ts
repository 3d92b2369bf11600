import { describe, expect, test } from "vitest";
import type { CommittedTransaction, Json } from "../../../lake/types.ts";
import { itemRefusalOf, openTestCore, refusalOf, START, SYSTEM } from "../open-core.ts";

describe("create", () => {
  test("stamps the document and names the transaction in _rev", async () => {
    const { mutate, get } = openTestCore();
    const { transactionId, results } = await mutate([
      { create: { _id: "a", _type: "note", title: "One" } },
    ]);
    const stored = {
      _id: "a",
      _type: "note",
      _rev: transactionId,
      _createdAt: START,
      _updatedAt: START,
      title: "One",
    };
    expect(results).toEqual([{ id: "a", operation: "create", document: stored }]);
    expect(await get("a")).toEqual(stored);
  });

  test("makes an id where there is none, or only its prefix", async () => {
    const { mutate } = openTestCore();
    const { results } = await mutate([
      { create: { _type: "note" } },
      { create: { _id: "drafts.", _type: "note" } },
    ]);
    expect(results[0]?.id).toMatch(/^[\w-]{20,}$/);
    expect(results[1]?.id).toMatch(/^drafts\.[\w-]{20,}$/);
  });

  test("refuses an id that is taken", async () => {
    const { mutate } = openTestCore();
    await mutate([{ create: { _id: "a", _type: "note" } }]);
    const refusal = await itemRefusalOf(() =>
      mutate([{ create: { _id: "b", _type: "note" } }, { create: { _id: "a", _type: "note" } }]),
    );
    expect(refusal).toMatchObject({
      status: 409,
      index: 1,
      error: { type: "documentAlreadyExistsError", id: "a" },
    });
  });

  test("of what exists already is no error where it was only wanted if missing", async () => {
    const { mutate, get } = openTestCore();
    await mutate([{ create: { _id: "a", _type: "note", title: "First" } }]);
    const { results } = await mutate([
      { createIfNotExists: { _id: "a", _type: "note", title: "Second" } },
    ]);
    expect(results[0]).toMatchObject({ id: "a", operation: "none" });
    expect(await get("a")).toMatchObject({ title: "First" });
  });

  test.each<[Record<string, Json>, string]>([
    [{ _id: "a" }, "_type"],
    [{ _id: "a", _type: "" }, "_type"],
    [{ _id: "-a", _type: "note" }, "Malformed document ID"],
    [{ _id: "a..b", _type: "note" }, "Malformed document ID"],
    [{ _id: "a b", _type: "note" }, "Malformed document ID"],
    [{ _id: "a".repeat(129), _type: "note" }, "Malformed document ID"],
    [{ _id: 7, _type: "note" }, "_id"],
    [{ _id: "a", _type: "note", _createdAt: "yesterday" }, "_createdAt"],
    [{ _id: "a", _type: "note", hasOwnProperty: 1 }, "hasOwnProperty"],
    [{ _id: "a", _type: "note", nested: [Object.fromEntries([["__proto__", 1]])] }, "__proto__"],
    [{ _id: "a", _type: "note", "a\nb": 1 }, "a\\nb"],
    [{ _id: "a", _type: "note", deep: nested(200) }, "at most 100 levels"],
  ])("refuses %j and says what is wrong", async (document, told) => {
    const { mutate, query } = openTestCore();
    const { status, message } = await refusalOf(() => mutate([{ create: document }]));
    expect(status).toBe(400);
    expect(message).toContain(told);
    expect(await query("count(*)")).toBe(0);
  });
});

function nested(depth: number): Json {
  return depth === 0 ? "bottom" : { inner: nested(depth - 1) };
}

describe("createOrReplace", () => {
  test("replaces all there was", async () => {
    const { mutate, get } = openTestCore();
    await mutate([{ create: { _id: "a", _type: "note", title: "One", extra: true } }]);
    await mutate([{ createOrReplace: { _id: "a", _type: "note", title: "Two" } }]);
    const stored = await get("a");
    expect(stored).toMatchObject({ title: "Two" });
    expect(stored).not.toHaveProperty("extra");
  });
});

describe("delete", () => {
  test("removes by id, by ids and by query", async () => {
    const { mutate, query } = openTestCore();
    const ids = ["a", "b", "c", "d", "e"];
    await mutate(ids.map((_id, size) => ({ create: { _id, _type: "note", size } })));
    await mutate([{ delete: { id: "a" } }, { delete: { id: ["b"] } }]);
    const { results } = await mutate([
      { delete: { query: "*[_type == 'note' && size > $size]", params: { size: 2 } } },
    ]);
    expect(results.map(({ id, operation }) => [id, operation])).toEqual([
      ["d", "delete"],
      ["e", "delete"],
    ]);
    expect(await query("*._id")).toEqual(["c"]);
  });

  test("of what is not there is no error and no transaction", async () => {
    const { mutate, dataset } = openTestCore();
    const seen: CommittedTransaction[] = [];
    dataset.subscribe((transaction) => seen.push(transaction));
    const { results } = await mutate([{ delete: { id: "nothing" } }]);
    expect(results).toEqual([{ id: "nothing", operation: "none" }]);
    expect(seen).toEqual([]);
  });
});

describe("patch", () => {
  const document = {
    _id: "a",
    _type: "note",
    title: "Hello",
    count: 3,
    tags: [
      { _key: "x", label: "one" },
      { _key: "y", label: "two" },
    ],
    deep: { list: [1, 2, 3] },
  };

  test.each([
    [
      "set",
      { set: { title: "New", 'tags[_key=="y"].label': "2", "deep.list[0]": 9 } },
      {
        title: "New",
        tags: [
          { _key: "x", label: "one" },
          { _key: "y", label: "2" },
        ],
        deep: { list: [9, 2, 3] },
      },
    ],
    [
      "setIfMissing",
      { setIfMissing: { title: "Ignored", subtitle: "Set" } },
      { title: "Hello", subtitle: "Set" },
    ],
    [
      "unset",
      { unset: ['tags[_key=="x"]', "deep.list[1:3]"] },
      { tags: [{ _key: "y", label: "two" }], deep: { list: [1] } },
    ],
    ["unset at any depth", { unset: ["..label"] }, { tags: [{ _key: "x" }, { _key: "y" }] }],
    [
      "inc and dec",
      { inc: { count: 2 }, dec: { "deep.list[2]": 1 } },
      { count: 5, deep: { list: [1, 2, 2] } },
    ],
    [
      "insert after",
      { insert: { after: "tags[-1]", items: [{ _key: "z" }] } },
      { tags: [{ _key: "x", label: "one" }, { _key: "y", label: "two" }, { _key: "z" }] },
    ],
    [
      "insert before",
      { insert: { before: 'tags[_key=="y"]', items: [{ _key: "z" }] } },
      { tags: [{ _key: "x", label: "one" }, { _key: "z" }, { _key: "y", label: "two" }] },
    ],
    [
      "insert replace",
      { insert: { replace: "tags[0]", items: [{ _key: "z" }] } },
      { tags: [{ _key: "z" }, { _key: "y", label: "two" }] },
    ],
    [
      "diffMatchPatch",
      { diffMatchPatch: { title: "@@ -1,5 +1,11 @@\n Hello\n+ there\n" } },
      { title: "Hello there" },
    ],
  ])("%s", async (_name, operations, expected) => {
    const { mutate, get } = openTestCore();
    await mutate([{ create: document }]);
    await mutate([{ patch: { id: "a", ...operations } }]);
    expect(await get("a")).toMatchObject(expected);
  });

  test("renews _rev and _updatedAt and nothing else of the stamps", async () => {
    const { mutate, get, pass } = openTestCore();
    await mutate([{ create: document }]);
    pass(60_000);
    const { transactionId } = await mutate([{ patch: { id: "a", set: { title: "New" } } }]);
    expect(await get("a")).toEqual({
      ...document,
      title: "New",
      _rev: transactionId,
      _createdAt: START,
      _updatedAt: "2026-03-01T08:01:00.000Z",
    });
  });

  test("that changes nothing makes no revision and no transaction", async () => {
    const { mutate, get, dataset } = openTestCore();
    await mutate([{ create: document }]);
    const before = await get("a");
    const seen: CommittedTransaction[] = [];
    dataset.subscribe((transaction) => seen.push(transaction));
    await mutate([{ patch: { id: "a", set: { title: "Hello" }, unset: ["absent"] } }]);
    expect(await get("a")).toEqual(before);
    expect(seen).toEqual([]);
  });

  test("by query reaches every document that matches", async () => {
    const { mutate, query } = openTestCore();
    await mutate(["a", "b", "c"].map((_id) => ({ create: { _id, _type: "note" } })));
    await mutate([{ patch: { query: "*[_id != 'b']", set: { seen: true } } }]);
    expect(await query("*[seen]._id")).toEqual(["a", "c"]);
  });

  test("of what is not there is refused", async () => {
    const { mutate } = openTestCore();
    expect(await itemRefusalOf(() => mutate([{ patch: { id: "x", set: {} } }]))).toMatchObject({
      status: 404,
      error: { type: "documentNotFoundError", id: "x" },
    });
  });

  test("on another revision than expected is refused with both told", async () => {
    const { mutate, get } = openTestCore();
    const { transactionId } = await mutate([{ create: document }]);
    const patch = { id: "a", set: { title: "New" }, ifRevisionID: "old" };
    expect(await itemRefusalOf(() => mutate([{ patch }]))).toMatchObject({
      status: 409,
      error: {
        type: "documentRevisionIDDoesNotMatchError",
        currentRevisionID: transactionId,
        expectedRevisionID: "old",
      },
    });
    await mutate([{ patch: { ...patch, ifRevisionID: transactionId } }]);
    expect(await get("a")).toMatchObject({ title: "New" });
  });

  test("guarded by the same revision twice in one transaction means the one before it", async () => {
    const { mutate, get } = openTestCore();
    const { transactionId: ifRevisionID } = await mutate([{ create: document }]);
    await mutate([
      { patch: { id: "a", ifRevisionID, set: { title: "One" } } },
      { patch: { id: "a", ifRevisionID, set: { count: 1 } } },
    ]);
    expect(await get("a")).toMatchObject({ title: "One", count: 1 });
  });

  test.each([
    [{ id: "a", set: { _id: "b" } }, "_id"],
    [{ id: "a", set: { _type: "other" } }, "_type"],
    [{ id: "a", set: { "tags[": 1 } }, "JSONMatch"],
    [{ id: "a", unset: ["title or something"] }, "JSONMatch"],
    [{ id: "a", diffMatchPatch: { title: "nonsense" } }, "cannot be applied"],
    [{ id: "a", inc: { count: "2" } }, "inc"],
    [{ id: "a", merge: {} }, "merge"],
    [{ set: { title: "x" } }, "patch"],
    [{ id: "a", insert: { around: "tags[0]", items: [] } }, "insert"],
  ])("refuses %j", async (patch, told) => {
    const { mutate, get } = openTestCore();
    await mutate([{ create: document }]);
    const { status, message } = await refusalOf(() => mutate([{ patch }]));
    expect(status).toBe(400);
    expect(message).toContain(told);
    expect(await get("a")).toMatchObject(document);
  });
});

describe("a transaction", () => {
  test("is whole or not at all", async () => {
    const { mutate, query } = openTestCore();
    await refusalOf(() =>
      mutate([
        { create: { _id: "a", _type: "note" } },
        { patch: { id: "missing", set: { title: "x" } } },
      ]),
    );
    expect(await query("*")).toEqual([]);
  });

  test("sees its own earlier mutations, also in its queries", async () => {
    const { mutate, get } = openTestCore();
    await mutate([
      { create: { _id: "a", _type: "note" } },
      { patch: { query: "*[_type == 'note']", set: { title: "Found" } } },
    ]);
    expect(await get("a")).toMatchObject({ title: "Found" });
  });

  test("may be named, and its name becomes the revision", async () => {
    const { dataset, get } = openTestCore();
    const mutations = [{ create: { _id: "a", _type: "note" } }];
    await dataset.mutate({ mutations, transactionId: "my-tx", identity: SYSTEM });
    expect(await get("a")).toMatchObject({ _rev: "my-tx" });
  });

  test("is not run twice under the same name", async () => {
    const { dataset, query } = openTestCore();
    const request = {
      mutations: [{ create: { _type: "note" } }],
      transactionId: "once",
      identity: SYSTEM,
    };
    await dataset.mutate(request);
    expect((await refusalOf(() => dataset.mutate(request))).status).toBe(409);
    expect(await query("count(*)")).toBe(1);
  });

  test("that is only tried answers as if, and changes nothing", async () => {
    const { dataset, query } = openTestCore();
    const { results } = await dataset.mutate({
      mutations: [{ create: { _id: "a", _type: "note" } }],
      dryRun: true,
      identity: SYSTEM,
    });
    expect(results).toMatchObject([{ id: "a", operation: "create", document: { _id: "a" } }]);
    expect(await query("*")).toEqual([]);
  });

  test("reaches listeners after it is readable, in order, with effects of each document", async () => {
    const { mutate, dataset, core } = openTestCore();
    const seen: CommittedTransaction[] = [];
    const readable: (string | undefined)[] = [];
    const stop = dataset.subscribe((transaction) => {
      seen.push(transaction);
      void dataset
        .documents(["a"], SYSTEM)
        .then(({ documents }) => readable.push(documents[0]?._rev));
    });
    await mutate([
      { create: { _id: "a", _type: "note" } },
      { create: { _id: "b", _type: "note" } },
    ]);
    await mutate([{ patch: { id: "a", set: { title: "x" } } }, { delete: { id: "b" } }]);
    stop();
    await mutate([{ delete: { id: "a" } }]);
    expect(core.dataset("editorial")).toBe(dataset);
    expect(seen.map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(readable).toEqual(seen.map(({ id }) => id));
    const transitions = seen.map(({ changes }) =>
      changes.map(({ documentId, transition }) => [documentId, transition]),
    );
    expect(transitions).toEqual([
      [
        ["a", "appear"],
        ["b", "appear"],
      ],
      [
        ["a", "update"],
        ["b", "disappear"],
      ],
    ]);
    expect(seen[0]?.changes[0]?.effects.revert).toEqual([0, null]);
    expect(seen[1]?.changes[1]?.effects.apply).toEqual([0, null]);
    expect(seen[1]?.changes[0]?.mutations).toEqual([{ patch: { id: "a", set: { title: "x" } } }]);
  });

  test.each([[{}], [{ create: { _type: "a" }, delete: { id: "b" } }], [{ destroy: { id: "a" } }]])(
    "refuses the mutation %j and names those there are",
    async (mutation) => {
      const { mutate } = openTestCore();
      const { status, message } = await refusalOf(() => mutate([mutation]));
      expect(status).toBe(400);
      expect(message).toContain("create, createOrReplace, createIfNotExists, delete, patch");
    },
  );
});
