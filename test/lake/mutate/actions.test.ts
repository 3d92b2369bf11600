import { describe, expect, test } from "vitest";
import type { Action, Json, StoredDocument } from "../../../lake/types.ts";
import {
  itemRefusalOf,
  openTestCore,
  person,
  refusalOf,
  START,
  SYSTEM,
  type TestCore,
} from "../open-core.ts";

const CONTRIBUTOR = person("contributor");
const EDITOR = person("editor");

function action(name: string, fields: Readonly<Record<string, Json>>): Action {
  return { actionType: `sanity.action.document.${name}`, ...fields };
}

const edit = (patch: Json, id = "a"): Action =>
  action("edit", { draftId: `drafts.${id}`, publishedId: id, patch });
const publish = (fields: Readonly<Record<string, Json>> = {}): Action =>
  action("publish", { draftId: "drafts.a", publishedId: "a", ...fields });

/** `a` is published and has no draft. */
async function openPublished(): Promise<TestCore & { readonly published: StoredDocument }> {
  const opened = openTestCore();
  await opened.mutate([{ create: { _id: "a", _type: "note", title: "One" } }]);
  const published = await opened.get("a");
  if (!published) throw new Error("The document of the test was not stored.");
  opened.pass(60_000);
  return { ...opened, published };
}

describe("document.create", () => {
  const attributes = { _id: "drafts.a", _type: "note", title: "One" };

  test("makes a draft that knows its group, its bundle, and no scope", async () => {
    const { act, get } = openTestCore();
    const { transactionId } = await act(
      [action("create", { publishedId: "a", attributes })],
      CONTRIBUTOR,
    );
    expect(await get("drafts.a")).toEqual({
      ...attributes,
      _rev: transactionId,
      _createdAt: START,
      _updatedAt: START,
      _system: { group: { _ref: "a", _weak: true }, bundleId: "drafts" },
    });
  });

  test("never leaves a scope on a draft, even if a client sends one", async () => {
    const { act, mutate, get } = openTestCore();
    const _system = { scopeId: "r1", bundleId: "r1", release: {} };
    await act([action("create", { publishedId: "a", attributes: { ...attributes, _system } })]);
    await mutate([{ create: { ...attributes, _id: "drafts.b", _system } }]);
    for (const id of ["drafts.a", "drafts.b"]) {
      expect((await get(id))?.["_system"]).not.toHaveProperty("scopeId");
    }
  });

  test("of a draft that exists fails, or leaves it, as asked", async () => {
    const { act, get } = openTestCore();
    const create = { publishedId: "a", attributes };
    await act([action("create", create)]);
    const again = { ...create, attributes: { ...attributes, title: "Two" } };
    expect(await itemRefusalOf(() => act([action("create", again)]))).toMatchObject({
      status: 409,
    });
    await act([action("create", { ...again, ifExists: "ignore" })]);
    expect(await get("drafts.a")).toMatchObject({ title: "One" });
  });

  test("of a document that is published is refused", async () => {
    const { act } = await openPublished();
    const { status } = await itemRefusalOf(() =>
      act([action("create", { publishedId: "a", attributes })]),
    );
    expect(status).toBe(409);
  });
});

describe("document.edit", () => {
  test("makes the draft from what is published, even for a patch without effect", async () => {
    const { act, get, published } = await openPublished();
    const { transactionId } = await act(
      [edit({ unset: ["_empty_action_guard_pseudo_field_"] })],
      CONTRIBUTOR,
    );
    expect(await get("drafts.a")).toEqual({
      ...published,
      _id: "drafts.a",
      _rev: transactionId,
      _updatedAt: "2026-03-01T08:01:00.000Z",
      _system: { group: { _ref: "a", _weak: true }, bundleId: "drafts" },
    });
    expect(await get("a")).toEqual(published);
  });

  test("edits the draft that is there", async () => {
    const { act, get } = await openPublished();
    await act([edit({ set: { title: "Two" } }), edit({ set: { subtitle: "Three" } })], CONTRIBUTOR);
    expect(await get("drafts.a")).toMatchObject({ title: "Two", subtitle: "Three" });
    expect(await get("a")).toMatchObject({ title: "One" });
  });

  test("of nothing is refused", async () => {
    const { act } = openTestCore();
    expect(await itemRefusalOf(() => act([edit({ set: { title: "x" } })]))).toMatchObject({
      status: 404,
      error: { type: "documentNotFoundError" },
    });
  });

  test("cannot be turned on what is published", async () => {
    const { act, get } = await openPublished();
    const trick = action("edit", {
      draftId: "a",
      publishedId: "a",
      patch: { set: { title: "x" } },
    });
    expect((await itemRefusalOf(() => act([trick]))).status).toBe(400);
    expect(await get("a")).toMatchObject({ title: "One" });
  });
});

describe("document.publish", () => {
  test("puts the draft in the place of what was published", async () => {
    const { act, get, published, pass } = await openPublished();
    await act([edit({ set: { title: "Two" } })]);
    pass(60_000);
    const { transactionId } = await act([publish()], EDITOR);
    expect(await get("drafts.a")).toBeUndefined();
    expect(await get("a")).toEqual({
      ...published,
      title: "Two",
      _rev: transactionId,
      _updatedAt: "2026-03-01T08:02:00.000Z",
      _system: { group: { _ref: "a", _weak: true } },
    });
  });

  test("is refused to a contributor, and nothing changes", async () => {
    const { act, query } = await openPublished();
    await act([edit({ set: { title: "Two" } })], CONTRIBUTOR);
    const before = await query("*");
    expect(await itemRefusalOf(() => act([publish()], CONTRIBUTOR))).toMatchObject({
      status: 403,
      error: { type: "insufficientPermissionsError" },
    });
    expect(await query("*")).toEqual(before);
  });

  test.each([
    [{ ifDraftRevisionId: "old" }, "drafts.a"],
    [{ ifPublishedRevisionId: "old" }, "a"],
  ])("guarded by %j is refused when that has changed", async (guard, id) => {
    const { act } = await openPublished();
    await act([edit({ set: { title: "Two" } })]);
    expect(await itemRefusalOf(() => act([publish(guard)]))).toMatchObject({
      status: 409,
      error: { type: "documentRevisionIDDoesNotMatchError", id },
    });
  });

  test("guarded by the right revisions goes through", async () => {
    const { act, get, published } = await openPublished();
    const { transactionId } = await act([edit({ set: { title: "Two" } })]);
    await act([
      publish({ ifDraftRevisionId: transactionId, ifPublishedRevisionId: published._rev }),
    ]);
    expect(await get("a")).toMatchObject({ title: "Two" });
  });

  test("strengthens references that waited for their document", async () => {
    const { act, mutate, get } = openTestCore();
    const _strengthenOnPublish = { type: "person" };
    const waiting = { _type: "reference", _ref: "p", _weak: true, _strengthenOnPublish };
    await mutate([
      { create: { _id: "drafts.a", _type: "note", author: waiting } },
      {
        create: {
          _id: "drafts.b",
          _type: "note",
          author: { ...waiting, _strengthenOnPublish: { type: "person", weak: true } },
        },
      },
    ]);
    const publishB = action("publish", { draftId: "drafts.b", publishedId: "b" });
    expect((await itemRefusalOf(() => act([publish()]))).status).toBe(409);
    await mutate([{ create: { _id: "p", _type: "person" } }]);
    await act([publish(), publishB]);
    expect((await get("a"))?.["author"]).toEqual({ _type: "reference", _ref: "p" });
    expect((await get("b"))?.["author"]).toEqual({ _type: "reference", _ref: "p", _weak: true });
  });

  test("of a draft that is not there is refused", async () => {
    const { act } = await openPublished();
    expect((await itemRefusalOf(() => act([publish()]))).status).toBe(404);
  });
});

describe("document.unpublish", () => {
  const unpublish = action("unpublish", { draftId: "drafts.a", publishedId: "a" });

  test("leaves the document as a draft", async () => {
    const { act, get } = await openPublished();
    await act([unpublish]);
    expect(await get("a")).toBeUndefined();
    expect(await get("drafts.a")).toMatchObject({ title: "One", _system: { bundleId: "drafts" } });
  });

  test("keeps the draft that is there", async () => {
    const { act, get } = await openPublished();
    await act([edit({ set: { title: "Two" } })]);
    await act([unpublish]);
    expect(await get("drafts.a")).toMatchObject({ title: "Two" });
  });

  test("is refused while others refer to the document, and to a contributor", async () => {
    const { act, mutate } = await openPublished();
    expect((await itemRefusalOf(() => act([unpublish], CONTRIBUTOR))).status).toBe(403);
    await mutate([{ create: { _id: "b", _type: "note", to: { _type: "reference", _ref: "a" } } }]);
    expect((await itemRefusalOf(() => act([unpublish]))).status).toBe(409);
  });
});

describe("document.delete", () => {
  test("removes what is published and the drafts that are named", async () => {
    const { act, query } = await openPublished();
    await act([edit({ set: { title: "Two" } })]);
    await act([action("delete", { publishedId: "a", includeDrafts: ["drafts.a"] })]);
    expect(await query("*")).toEqual([]);
  });

  test("is refused while a draft is left that is not named", async () => {
    const { act } = await openPublished();
    await act([edit({ set: { title: "Two" } })]);
    expect(await itemRefusalOf(() => act([action("delete", { publishedId: "a" })]))).toMatchObject({
      status: 409,
      error: { versionIDs: ["drafts.a"] },
    });
  });

  test("does not reach other documents through includeDrafts", async () => {
    const { act, mutate, get } = await openPublished();
    await mutate([{ create: { _id: "drafts.b", _type: "note" } }]);
    const trick = action("delete", { publishedId: "a", includeDrafts: ["drafts.b"] });
    expect((await itemRefusalOf(() => act([trick]))).status).toBe(400);
    expect(await get("drafts.b")).toBeDefined();
  });
});

describe("versions", () => {
  test.each([
    ["discard", { draftId: "drafts.a" }],
    ["version.discard", { versionId: "drafts.a" }],
  ])("document.%s drops the draft", async (name, fields) => {
    const { act, get } = await openPublished();
    await act([edit({ set: { title: "Two" } })]);
    await act([action(name, fields)], CONTRIBUTOR);
    expect(await get("drafts.a")).toBeUndefined();
    expect(await get("a")).toMatchObject({ title: "One" });
  });

  test("what is published cannot be discarded", async () => {
    const { act } = await openPublished();
    const { status } = await itemRefusalOf(() =>
      act([action("version.discard", { versionId: "a" })]),
    );
    expect(status).toBe(400);
  });

  test("a version of a release is made from another one, with its bookkeeping", async () => {
    const { act, get } = await openPublished();
    const fields = { publishedId: "a", baseId: "a", versionId: "versions.r1.a" };
    await act([action("version.create", fields)]);
    expect(await get("versions.r1.a")).toMatchObject({
      title: "One",
      _system: {
        group: { _ref: "a" },
        bundleId: "r1",
        scopeId: "r1",
        release: { _ref: "_.releases.r1" },
      },
    });
    await act([
      action("version.replace", {
        document: { _id: "versions.r1.a", _type: "note", title: "Two" },
      }),
    ]);
    expect(await get("versions.r1.a")).toMatchObject({ title: "Two" });
  });

  test("replaceDraft restores a state into the draft", async () => {
    const { act, get } = await openPublished();
    const attributes = { _id: "drafts.a", _type: "note", title: "Earlier" };
    await act([action("replaceDraft", { publishedId: "a", attributes })], CONTRIBUTOR);
    expect(await get("drafts.a")).toMatchObject({ title: "Earlier" });
  });
});

test("the transaction id that a client gives becomes the revision", async () => {
  const { dataset, get } = await openPublished();
  const actions = [edit({ set: { title: "Two" } })];
  const answer = await dataset.act({ actions, transactionId: "tx-1", identity: SYSTEM });
  expect(answer).toEqual({ transactionId: "tx-1" });
  expect(await get("drafts.a")).toMatchObject({ _rev: "tx-1" });
});

test("several actions are one transaction, whole or not at all", async () => {
  const { act, get } = await openPublished();
  await refusalOf(() =>
    act([edit({ set: { title: "Two" } }), edit({ set: { title: "x" } }, "missing")]),
  );
  expect(await get("drafts.a")).toBeUndefined();
});

test.each([
  ["sanity.action.document.explode"],
  ["sanity.action.document.variant.create"],
  ["sanity.action.release.explode"],
  ["document.edit"],
  [""],
])("the unknown action %j is refused", async (actionType) => {
  const { act } = openTestCore();
  const { status, details } = await refusalOf(() => act([{ actionType }]));
  expect([status, details.type]).toEqual([400, "actionError"]);
});
