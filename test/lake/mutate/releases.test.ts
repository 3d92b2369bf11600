import { describe, expect, test } from "vitest";
import type { Action, Json } from "../../../lake/types.ts";
import {
  itemRefusalOf,
  openTestCore,
  person,
  refusalOf,
  START,
  type TestCore,
} from "../open-core.ts";

const EDITOR = person("editor");
const CONTRIBUTOR = person("contributor");
const RELEASE = "_.releases.r1";

function release(name: string, fields: Readonly<Record<string, Json>> = {}): Action {
  return { actionType: `sanity.action.release.${name}`, releaseId: "r1", ...fields };
}

function document(name: string, fields: Readonly<Record<string, Json>>): Action {
  return { actionType: `sanity.action.document.${name}`, ...fields };
}

const publishAt = (minutes: number): string =>
  new Date(Date.parse(START) + minutes * 60_000).toISOString();

/** `a` is published; the release changes it, and adds `b`, which is new. */
async function openRelease(): Promise<TestCore> {
  const opened = openTestCore();
  await opened.mutate([{ create: { _id: "a", _type: "note", title: "One" } }]);
  await opened.act([
    release("create", { metadata: { title: "Spring", releaseType: "scheduled" } }),
  ]);
  await opened.act([
    document("version.create", { publishedId: "a", baseId: "a", versionId: "versions.r1.a" }),
    document("version.create", {
      publishedId: "b",
      document: { _id: "versions.r1.b", _type: "note", title: "New" },
    }),
  ]);
  await opened.act([
    document("edit", {
      draftId: "versions.r1.a",
      publishedId: "a",
      patch: { set: { title: "Two" } },
    }),
  ]);
  return opened;
}

const titles = async ({ query }: TestCore, perspective: string | readonly string[] = "published") =>
  await query('*[_type == "note"] | order(_id) {_id, title}', {}, { perspective });

describe("release.create", () => {
  test("makes a release that is active and says who made it", async () => {
    const { act, get } = openTestCore();
    const { transactionId } = await act([release("create")], EDITOR);
    expect(await get(RELEASE)).toEqual({
      _id: RELEASE,
      _type: "system.release",
      _rev: transactionId,
      _createdAt: START,
      _updatedAt: START,
      name: "r1",
      userId: "u-editor",
      state: "active",
      metadata: { releaseType: "undecided" },
    });
  });

  test("is refused for a name that is taken", async () => {
    const { act } = openTestCore();
    await act([release("create")]);
    expect((await itemRefusalOf(() => act([release("create")]))).status).toBe(409);
  });

  test.each(["drafts", "published", "raw", "a.b", "", "x".repeat(65)])(
    "is refused for the name %j, which no version could have",
    async (releaseId) => {
      const { act } = openTestCore();
      const { status } = await itemRefusalOf(() => act([release("create", { releaseId })]));
      expect(status).toBe(400);
    },
  );

  test.each([
    { releaseType: "someday" },
    { releaseType: "asap", intendedPublishAt: "tomorrow" },
    { title: 1 },
  ])("is refused with the metadata %j", async (metadata) => {
    const { act } = openTestCore();
    const { status } = await itemRefusalOf(() => act([release("create", { metadata })]));
    expect(status).toBe(400);
  });
});

describe("release.edit", () => {
  test("changes the metadata", async () => {
    const { act, get, pass } = await openRelease();
    pass(1000);
    const patch = { set: { "metadata.title": "Summer" }, unset: ["metadata.description"] };
    await act([release("edit", { patch })], EDITOR);
    expect(await get(RELEASE)).toMatchObject({
      metadata: { title: "Summer", releaseType: "scheduled" },
      _updatedAt: "2026-03-01T08:00:01.000Z",
    });
  });

  test.each([
    { set: { state: "published" } },
    { set: { metadata: { releaseType: "never" } } },
    { set: { publishAt: START } },
    { unset: ["name"] },
  ])("cannot do %j", async (patch) => {
    const { act, get } = await openRelease();
    const before = await get(RELEASE);
    expect((await itemRefusalOf(() => act([release("edit", { patch })]))).status).toBe(400);
    expect(await get(RELEASE)).toEqual(before);
  });
});

describe("release.publish", () => {
  test("puts all versions in the place of what is published, in one transaction", async () => {
    const opened = await openRelease();
    const { act, get, query } = opened;
    const { transactionId } = await act([release("publish")], EDITOR);
    expect(await titles(opened)).toEqual([
      { _id: "a", title: "Two" },
      { _id: "b", title: "New" },
    ]);
    expect(await query('*[_id in path("versions.**")]')).toEqual([]);
    expect([(await get("a"))?._rev, (await get("b"))?._rev]).toEqual([
      transactionId,
      transactionId,
    ]);
    expect(await get(RELEASE)).toMatchObject({
      state: "published",
      publishedAt: START,
      finalDocumentStates: [{ id: "versions.r1.a" }, { id: "versions.r1.b" }],
    });
  });

  test("takes back the documents whose version says so, and keeps their content as drafts", async () => {
    const opened = await openRelease();
    const { act, get, query } = opened;
    await act([document("version.unpublish", { versionId: "versions.r1.a", publishedId: "a" })]);
    expect(await get("versions.r1.a")).toMatchObject({ title: "Two", _system: { delete: true } });
    expect(await titles(opened, ["r1"])).toEqual([{ _id: "b", title: "New" }]);
    await act([release("publish")]);
    expect(await titles(opened)).toEqual([{ _id: "b", title: "New" }]);
    expect(await query('*[_id == "drafts.a"].title')).toEqual(["One"]);
  });

  test("leaves the note to unpublish out again when it was taken back", async () => {
    const { act, get } = await openRelease();
    await act([document("version.unpublish", { versionId: "versions.r1.a", publishedId: "a" })]);
    const patch = { unset: ["_system.delete"] };
    await act([document("edit", { draftId: "versions.r1.a", publishedId: "a", patch })]);
    expect((await get("versions.r1.a"))?.["_system"]).not.toHaveProperty("delete");
  });

  test("strengthens references between documents of the release", async () => {
    const { act, get } = await openRelease();
    const _strengthenOnPublish = { type: "note" };
    const to = { _type: "reference", _ref: "b", _weak: true, _strengthenOnPublish };
    await act([
      document("edit", { draftId: "versions.r1.a", publishedId: "a", patch: { set: { to } } }),
    ]);
    await act([release("publish")]);
    expect(await get("a")).toMatchObject({ to: { _type: "reference", _ref: "b" } });
    expect((await get("a"))?.["to"]).not.toHaveProperty("_weak");
  });

  test("publishes nothing where one of them cannot be", async () => {
    const opened = await openRelease();
    const { act, query } = opened;
    const _strengthenOnPublish = { type: "note" };
    const to = { _type: "reference", _ref: "nowhere", _weak: true, _strengthenOnPublish };
    await act([
      document("edit", { draftId: "versions.r1.b", publishedId: "b", patch: { set: { to } } }),
    ]);
    const before = await query("*");
    expect((await itemRefusalOf(() => act([release("publish")]))).status).toBe(409);
    expect(await query("*")).toEqual(before);
  });

  test("is refused a second time", async () => {
    const { act } = await openRelease();
    await act([release("publish")]);
    expect(await itemRefusalOf(() => act([release("publish")]))).toMatchObject({
      status: 409,
      error: { type: "releaseStateError", state: "published" },
    });
  });

  test("of a release that is not there is refused", async () => {
    const { act } = openTestCore();
    expect((await itemRefusalOf(() => act([release("publish")]))).status).toBe(404);
  });
});

describe("release.schedule", () => {
  test("publishes at its time, neither before nor later", async () => {
    const opened = await openRelease();
    await opened.act([release("schedule", { publishAt: publishAt(10) })], EDITOR);
    expect(await opened.get(RELEASE)).toMatchObject({
      state: "scheduled",
      publishAt: publishAt(10),
    });
    opened.pass(10 * 60_000 - 1);
    expect(await titles(opened)).toEqual([{ _id: "a", title: "One" }]);
    opened.pass(1);
    expect(await titles(opened)).toEqual([
      { _id: "a", title: "Two" },
      { _id: "b", title: "New" },
    ]);
    expect(await opened.get(RELEASE)).toMatchObject({
      state: "published",
      publishedAt: publishAt(10),
    });
  });

  test("is carried out after a restart, though its time passed meanwhile", async () => {
    const opened = await openRelease();
    await opened.act([release("schedule", { publishAt: publishAt(10) })]);
    opened.pass(60 * 60_000);
    const again = opened.reopen();
    expect(await titles(again)).toHaveLength(2);
    expect(await again.get(RELEASE)).toMatchObject({ state: "published" });
  });

  test("tells listeners though nobody asks, and in the order of the log", async () => {
    const { act, dataset, pass } = await openRelease();
    await act([release("schedule", { publishAt: publishAt(10) })]);
    const heard: number[] = [];
    const told = new Promise<void>((resolve) => {
      dataset.subscribe(({ sequence }) => {
        heard.push(sequence);
        resolve();
      });
    });
    pass(10 * 60_000);
    await told;
    expect(heard).toHaveLength(1);
  });

  test("hears of a transaction before of what it caused, as everybody does", async () => {
    const { act, dataset, mutate, pass, query } = await openRelease();
    await act([release("schedule", { publishAt: publishAt(10) })]);
    const heard: number[] = [];
    let isFirst = true;
    dataset.subscribe(() => {
      if (!isFirst) return;
      isFirst = false;
      pass(10 * 60_000);
      void query("*");
    });
    dataset.subscribe(({ sequence }) => heard.push(sequence));
    await mutate([{ create: { _id: "c", _type: "other" } }]);
    expect(heard).toEqual([heard[0], Number(heard[0]) + 1]);
  });

  test("is at once where the time has passed", async () => {
    const opened = await openRelease();
    await opened.act([release("schedule", { publishAt: publishAt(-1) })]);
    expect(await titles(opened)).toHaveLength(2);
  });

  test("lets nobody change what will be published, nor add to it", async () => {
    const { act, mutate, query } = await openRelease();
    await act([release("schedule", { publishAt: publishAt(10) })]);
    const before = await query("*");
    const patch = { set: { title: "Three" } };
    const attempts: readonly (() => Promise<unknown>)[] = [
      () => act([document("edit", { draftId: "versions.r1.a", publishedId: "a", patch })]),
      () => act([document("version.discard", { versionId: "versions.r1.a" })]),
      () => act([document("publish", { draftId: "versions.r1.a", publishedId: "a" })]),
      () => mutate([{ patch: { id: "versions.r1.a", ...patch } }]),
      () => mutate([{ delete: { id: "versions.r1.b" } }]),
      () => mutate([{ create: { _id: "versions.r1.c", _type: "note" } }]),
    ];
    for (const attempt of attempts) {
      expect(await itemRefusalOf(attempt)).toMatchObject({
        status: 409,
        error: { type: "releaseStateError", state: "scheduled" },
      });
    }
    expect(await query("*")).toEqual(before);
  });

  test("can be undone", async () => {
    const opened = await openRelease();
    const { act, get, pass } = opened;
    await act([release("schedule", { publishAt: publishAt(10) })]);
    await act([release("unschedule")], EDITOR);
    pass(60 * 60_000);
    expect(await titles(opened)).toHaveLength(1);
    expect(await get(RELEASE)).toMatchObject({ state: "active" });
    expect(await get(RELEASE)).not.toHaveProperty("publishAt");
    await act([document("version.discard", { versionId: "versions.r1.a" })]);
  });

  test("gives a release back that cannot be published at its time, and says why", async () => {
    const opened = await openRelease();
    const { act, get, pass } = opened;
    const _strengthenOnPublish = { type: "note" };
    const to = { _type: "reference", _ref: "nowhere", _weak: true, _strengthenOnPublish };
    await act([
      document("edit", { draftId: "versions.r1.b", publishedId: "b", patch: { set: { to } } }),
    ]);
    await act([release("schedule", { publishAt: publishAt(10) })]);
    pass(10 * 60_000);
    expect(await titles(opened)).toEqual([{ _id: "a", title: "One" }]);
    expect(await get(RELEASE)).toMatchObject({
      state: "active",
      error: { message: 'Document "b" references non-existent document "nowhere"' },
    });
  });

  test("needs a time", async () => {
    const { act } = await openRelease();
    for (const fields of [{}, { publishAt: "soon" }]) {
      expect((await itemRefusalOf(() => act([release("schedule", fields)]))).status).toBe(400);
    }
  });
});

describe("release.archive", () => {
  test("takes the versions away, and unarchiving brings them back as they were", async () => {
    const { act, get, query } = await openRelease();
    const versions = '*[_id in path("versions.**")] | order(_id) {title, _system, _createdAt}';
    const before = await query(versions);
    await act([release("archive")], EDITOR);
    expect(await query(versions)).toEqual([]);
    expect(await get(RELEASE)).toMatchObject({
      state: "archived",
      finalDocumentStates: [{ id: "versions.r1.a" }, { id: "versions.r1.b" }],
    });
    await act([release("unarchive")], EDITOR);
    expect(await query(versions)).toEqual(before);
    expect(await get(RELEASE)).toMatchObject({ state: "active" });
    expect(await get(RELEASE)).not.toHaveProperty("finalDocumentStates");
  });

  test("lets no version into it", async () => {
    const { act, mutate } = await openRelease();
    await act([release("archive")]);
    const attempt = () => mutate([{ create: { _id: "versions.r1.c", _type: "note" } }]);
    expect(await itemRefusalOf(attempt)).toMatchObject({ status: 409 });
  });

  test("is refused while a release is scheduled", async () => {
    const { act } = await openRelease();
    await act([release("schedule", { publishAt: publishAt(10) })]);
    expect((await itemRefusalOf(() => act([release("archive")]))).status).toBe(409);
  });
});

describe("release.delete", () => {
  test("removes a release that has ended", async () => {
    const { act, get } = await openRelease();
    await act([release("archive")]);
    await act([release("delete")], EDITOR);
    expect(await get(RELEASE)).toBeUndefined();
  });

  test("is refused for one that has not", async () => {
    const { act } = await openRelease();
    expect((await itemRefusalOf(() => act([release("delete")]))).status).toBe(409);
  });
});

describe("release.import", () => {
  const attributes = {
    _id: RELEASE,
    _type: "system.release",
    name: "r1",
    state: "scheduled",
    publishAt: publishAt(1),
    metadata: { title: "From elsewhere", releaseType: "scheduled" },
  };

  test("makes active what was scheduled where it came from", async () => {
    const { act, get, pass } = openTestCore();
    await act([release("import", { attributes, ifExists: "fail" })], EDITOR);
    pass(60 * 60_000);
    expect(await get(RELEASE)).toMatchObject({ state: "active", metadata: attributes.metadata });
    expect(await get(RELEASE)).not.toHaveProperty("publishAt");
  });

  test("of a release that is there fails, leaves it, or takes its place, as asked", async () => {
    const { act, get } = await openRelease();
    const importing = (ifExists: string) => act([release("import", { attributes, ifExists })]);
    expect((await itemRefusalOf(() => importing("fail"))).status).toBe(409);
    await importing("ignore");
    expect(await get(RELEASE)).toMatchObject({ metadata: { title: "Spring" } });
    await importing("replace");
    expect(await get(RELEASE)).toMatchObject({ metadata: { title: "From elsewhere" } });
  });
});

describe("a release", () => {
  test("cannot be changed by mutations, by whomever", async () => {
    const { get, mutate } = await openRelease();
    const before = await get(RELEASE);
    for (const mutation of [
      { patch: { id: RELEASE, set: { state: "published" } } },
      { delete: { id: RELEASE } },
      { createOrReplace: { _id: RELEASE, _type: "system.release" } },
      { create: { _id: "_.releases.r2", _type: "system.release", state: "scheduled" } },
    ]) {
      expect((await itemRefusalOf(() => mutate([mutation]))).status).toBe(400);
    }
    expect(await get(RELEASE)).toEqual(before);
  });

  test("can be layered over drafts, and drafts over what is published", async () => {
    const opened = await openRelease();
    await opened.mutate([
      { create: { _id: "drafts.a", _type: "note", title: "Draft" } },
      { create: { _id: "drafts.c", _type: "note", title: "Draft only" } },
    ]);
    expect(await titles(opened, ["r1", "drafts"])).toEqual([
      { _id: "a", title: "Two" },
      { _id: "b", title: "New" },
      { _id: "c", title: "Draft only" },
    ]);
    expect(await titles(opened, ["drafts", "r1"])).toMatchObject([
      { title: "Draft" },
      { title: "New" },
      { title: "Draft only" },
    ]);
  });

  test("is found by the functions that GROQ has for releases", async () => {
    const { query } = await openRelease();
    expect(await query('*[sanity::partOfRelease("r1")] | order(_id) ._id')).toEqual([
      "versions.r1.a",
      "versions.r1.b",
    ]);
    expect(await query('*[sanity::versionOf("a")] | order(_id) ._id')).toEqual([
      "a",
      "versions.r1.a",
    ]);
    expect(await query("releases::all()[].name")).toEqual(["r1"]);
  });
});

describe("permissions", () => {
  const every: readonly Action[] = [
    release("create", { releaseId: "r2" }),
    release("edit", { patch: { set: { "metadata.title": "Mine" } } }),
    release("publish"),
    release("schedule", { publishAt: publishAt(1) }),
    release("unschedule"),
    release("archive"),
    release("unarchive"),
    release("delete"),
    release("import", { attributes: { _type: "system.release" }, ifExists: "replace" }),
  ];

  test.each(["contributor", "viewer"] as const)("%s may do nothing with releases", async (role) => {
    const { dataset, query } = await openRelease();
    const before = await query("*");
    for (const action of every) {
      for (const dryRun of [true, false]) {
        const { status, details } = await refusalOf(() =>
          dataset.act({ actions: [action], dryRun, identity: person(role) }),
        );
        // At the top: the Studio looks for it there.
        expect([status, details.type]).toEqual([403, "insufficientPermissionsError"]);
      }
    }
    expect(await query("*")).toEqual(before);
  });

  test("a contributor cannot write versions, nor mark one for unpublishing", async () => {
    const { act } = await openRelease();
    const unpublish = { versionId: "versions.r1.a", publishedId: "a" };
    const attempt = () => act([document("version.unpublish", unpublish)], CONTRIBUTOR);
    expect((await itemRefusalOf(attempt)).status).toBe(403);
  });

  test("may be asked about, which the Studio does when it starts", async () => {
    const { dataset, query } = openTestCore();
    await dataset.act({ actions: [release("create")], dryRun: true, identity: EDITOR });
    expect(await query("*")).toEqual([]);
  });
});
