import { describe, expect, test } from "vitest";
import type { Grant, Identity } from "../../../lake/types.ts";
import { itemRefusalOf, openTestCore, refusalOf, type TestCore } from "../open-core.ts";

function holder(role: string, id = "u-custom"): Identity {
  return { id, name: "Custom", kind: "person", roles: [{ name: role }] };
}

/** A core with some documents and one custom role, and somebody who holds it. */
async function openWithRole(
  grants: readonly Grant[],
): Promise<TestCore & { readonly who: Identity }> {
  const opened = openTestCore();
  await opened.mutate([
    { create: { _id: "n1", _type: "news", lang: "en", owner: "u-custom" } },
    { create: { _id: "n2", _type: "news", lang: "tl", owner: "u-other" } },
    { create: { _id: "drafts.n2", _type: "news", lang: "tl" } },
    { create: { _id: "p1", _type: "person" } },
  ]);
  opened.core.identities.putRole({ name: "custom", title: "Custom", description: "", grants });
  return { ...opened, who: holder("custom") };
}

describe("a role of the project's own", () => {
  test("shows what its filters mean and nothing else, by every way of reading", async () => {
    const { dataset, query, who } = await openWithRole([
      { filter: '_type == "news" && lang in ["tl"]', permissions: ["read"] },
    ]);
    expect(await query("*._id", {}, { identity: who })).toEqual(["drafts.n2", "n2"]);
    expect(await query("count(*)", {}, { identity: who })).toBe(2);
    expect((await dataset.documents(["n1", "n2"], who)).omitted).toEqual([
      { id: "n1", reason: "permission" },
    ]);
    expect(await dataset.transactions({ documentIds: ["n2"] }, who)).toEqual([]);
  });

  test("writes what its filters mean, before and after", async () => {
    const { mutate, get, who } = await openWithRole([
      { filter: '_type == "news"', permissions: ["read"] },
      {
        filter: '_type == "news" && lang == "tl" && _id in path("drafts.**")',
        permissions: ["create", "update"],
      },
    ]);
    await mutate([{ patch: { id: "drafts.n2", set: { title: "x" } } }], who);
    await mutate([{ create: { _id: "drafts.n3", _type: "news", lang: "tl" } }], who);
    const refused = async (mutation: object) =>
      (await itemRefusalOf(() => mutate([{ ...mutation }], who))).status;
    expect(await refused({ patch: { id: "drafts.n2", set: { lang: "en" } } })).toBe(403);
    expect(await refused({ patch: { id: "n2", set: { title: "x" } } })).toBe(403);
    expect(await refused({ create: { _id: "drafts.n4", _type: "person", lang: "tl" } })).toBe(403);
    expect(await get("drafts.n2")).toMatchObject({ lang: "tl", title: "x" });
  });

  test("may ask who is asking, and two who hold it see each their own", async () => {
    const { query, who } = await openWithRole([
      { filter: "owner == identity()", permissions: ["read"] },
    ]);
    expect(await query("*._id", {}, { identity: who })).toEqual(["n1"]);
    expect(await query("*._id", {}, { identity: holder("custom", "u-other") })).toEqual(["n2"]);
  });

  test("that is changed is another one at once", async () => {
    const { core, query, who } = await openWithRole([
      { filter: '_type == "news"', permissions: ["read"] },
    ]);
    expect(await query("count(*)", {}, { identity: who })).toBe(3);
    core.identities.putRole({
      name: "custom",
      title: "Custom",
      description: "",
      grants: [{ filter: '_type == "person"', permissions: ["read"] }],
    });
    expect(await query("*._id", {}, { identity: who })).toEqual(["p1"]);
  });

  test("is kept over restarts", async () => {
    const { reopen, who } = await openWithRole([
      { filter: '_type == "person"', permissions: ["read"] },
    ]);
    expect(await reopen().query("*._id", {}, { identity: who })).toEqual(["p1"]);
  });

  test("that there is not grants nothing", async () => {
    const { query } = await openWithRole([]);
    expect(await query("*", {}, { identity: holder("unknown") })).toEqual([]);
  });

  test.each([
    ["administrator", '_id == "a"'],
    ["Upper", '_id == "a"'],
    ["", '_id == "a"'],
    ["fine", "this is no filter ]"],
    ["fine", ""],
  ])("named %j with the filter %j is refused", async (name, filter) => {
    const { core } = openTestCore();
    const grants: readonly Grant[] = [{ filter, permissions: ["read"] }];
    const { status } = await refusalOf(() =>
      core.identities.putRole({ name, title: "", description: "", grants }),
    );
    expect(status).toBe(400);
    expect(core.identities.roles()).toEqual([]);
  });
});

const release = (name: string, fields: object = {}) => ({
  actionType: `sanity.action.release.${name}`,
  releaseId: "r1",
  ...fields,
});

describe("releases", () => {
  const AT = { publishAt: "2026-03-01T09:00:00.000Z" };

  /** Somebody who may do all with releases and versions; `published` is granted on published paths. */
  async function openForReleases(published: readonly Grant[]) {
    const opened = await openWithRole([
      { filter: '_id in path("**")', permissions: ["read"] },
      {
        filter: '_id in path("versions.**") || _id in path("_.releases.**")',
        permissions: ["create", "update"],
      },
      ...published,
    ]);
    const { act, who } = opened;
    await act([release("create")], who);
    await act(
      [
        {
          actionType: "sanity.action.document.version.create",
          publishedId: "n1",
          baseId: "n1",
          versionId: "versions.r1.n1",
        },
      ],
      who,
    );
    return opened;
  }

  test("cannot be published by somebody who may not publish the documents in them", async () => {
    const { act, query, who } = await openForReleases([]);
    for (const action of [release("publish"), release("schedule", AT)]) {
      expect((await refusalOf(() => act([action], who))).status).toBe(403);
    }
    expect(await query('*[_type == "system.release"].state')).toEqual(["active"]);
    // What needs no document published he may do.
    await act([release("archive")], who);
  });

  test("can be by somebody who may", async () => {
    const { act, query, who } = await openForReleases([
      { filter: '_type == "news" && _id in path("*")', permissions: ["create", "update"] },
    ]);
    await act([release("schedule", AT)], who);
    await act([release("unschedule")], who);
    await act([release("publish")], who);
    expect(await query('*[_type == "system.release"].state')).toEqual(["published"]);
  });
});
