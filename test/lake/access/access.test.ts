import { describe, expect, test } from "vitest";
import type { Identity, Mutation } from "../../../lake/types.ts";
import {
  ANONYMOUS,
  itemRefusalOf,
  openTestCore,
  person,
  refusalOf,
  SYSTEM,
  type TestCore,
} from "../open-core.ts";

const EVERYBODY: readonly Identity[] = [
  person("administrator"),
  person("editor"),
  person("contributor"),
  person("viewer"),
  ANONYMOUS,
];

function withoutId(answers: unknown, id: string): string {
  return JSON.stringify(answers).replaceAll(id, "ID");
}

/** A data set with a published document, a draft, and one in a folder. */
async function openWithDocuments(): Promise<TestCore> {
  const opened = openTestCore();
  await opened.mutate([
    { create: { _id: "a", _type: "note", title: "published" } },
    { create: { _id: "drafts.a", _type: "note", title: "draft" } },
    { create: { _id: "secret.a", _type: "note", title: "secret" } },
  ]);
  return opened;
}

describe("reading", () => {
  test("a private data set is closed to anonymous callers in every way", async () => {
    const { query, dataset } = await openWithDocuments();
    expect(await query("*", {}, { identity: ANONYMOUS })).toEqual([]);
    expect(await dataset.documents(["a"], ANONYMOUS)).toEqual({
      documents: [],
      omitted: [{ id: "a", reason: "permission" }],
    });
    for await (const { _id } of dataset.export(ANONYMOUS)) expect.unreachable(`exported ${_id}`);
    expect(await dataset.referencesTo("a", ANONYMOUS)).toEqual([]);
    expect(await dataset.transactions({ documentIds: ["a"] }, ANONYMOUS)).toEqual([]);
    expect(await dataset.documentAt("a", { time: "2999-01-01" }, ANONYMOUS)).toBeUndefined();
  });

  test("a public data set shows anonymous callers ids without dots, and no history", async () => {
    const { core, query, dataset } = await openWithDocuments();
    core.setVisibility("editorial", "public");
    expect(await query("*._id", {}, { identity: ANONYMOUS })).toEqual(["a"]);
    const perspective = "drafts";
    expect(await query("*.title", {}, { identity: ANONYMOUS, perspective })).toEqual(["published"]);
    expect(await dataset.transactions({ documentIds: ["a"] }, ANONYMOUS)).toEqual([]);
  });

  test("making a data set private again takes effect at once, also in cached views", async () => {
    const { core, query } = await openWithDocuments();
    core.setVisibility("editorial", "public");
    await query("*", {}, { identity: ANONYMOUS });
    core.setVisibility("editorial", "private");
    expect(await query("*", {}, { identity: ANONYMOUS })).toEqual([]);
  });

  test.each(["administrator", "editor", "contributor", "viewer"] as const)(
    "a %s reads everything",
    async (role) => {
      const { query } = await openWithDocuments();
      expect(await query("*._id", {}, { identity: person(role) })).toEqual([
        "a",
        "drafts.a",
        "secret.a",
      ]);
    },
  );

  test("a role in one data set gives nothing in another", async () => {
    const { query } = await openWithDocuments();
    const identity: Identity = {
      ...person("administrator"),
      roles: [{ name: "administrator", datasets: ["elsewhere"] }],
    };
    expect(await query("*", {}, { identity })).toEqual([]);
  });

  test("references are not followed into what may not be read", async () => {
    const { core, mutate, query } = await openWithDocuments();
    const to = { _type: "reference", _ref: "secret.a" };
    await mutate([{ create: { _id: "b", _type: "note", to } }]);
    core.setVisibility("editorial", "public");
    expect(await query("*[_id == 'b'][0].to->title", {}, { identity: ANONYMOUS })).toBeNull();
  });

  test("a stream may carry out only what may be read", async () => {
    const { dataset, get } = await openWithDocuments();
    const document = await get("a");
    if (!document) throw new Error("There is no document to ask about.");
    expect(await dataset.mayRead(document, person("viewer"))).toBe(true);
    expect(await dataset.mayRead(document, ANONYMOUS)).toBe(false);
  });
});

describe("writing", () => {
  const onPublished: readonly (readonly [string, Mutation])[] = [
    ["create", { create: { _id: "b", _type: "note" } }],
    ["createIfNotExists", { createIfNotExists: { _id: "b", _type: "note" } }],
    ["createOrReplace over nothing", { createOrReplace: { _id: "b", _type: "note" } }],
    ["createOrReplace", { createOrReplace: { _id: "a", _type: "note" } }],
    ["patch", { patch: { id: "a", set: { title: "x" } } }],
    ["patch by query", { patch: { query: "*[_id == 'a']", set: { title: "x" } } }],
    ["a patch without effect", { patch: { id: "a", unset: ["absent"] } }],
    ["delete", { delete: { id: "a" } }],
    ["delete by query", { delete: { query: "*[_id == 'a']" } }],
    ["a version of a release", { create: { _id: "versions.r1.a", _type: "note" } }],
    ["a document of the system", { create: { _id: "_.releases.r1", _type: "system.release" } }],
  ];

  test.each(onPublished)(
    "a contributor is refused %s outside of drafts",
    async (_name, mutation) => {
      const { mutate, query } = await openWithDocuments();
      const before = await query("*");
      const refusal = await itemRefusalOf(() => mutate([mutation], person("contributor")));
      expect(refusal).toMatchObject({
        status: 403,
        error: { type: "insufficientPermissionsError" },
      });
      expect(await query("*")).toEqual(before);
    },
  );

  test("a contributor is refused the whole transaction, drafts in it too", async () => {
    const { mutate, get } = await openWithDocuments();
    const { status } = await refusalOf(() =>
      mutate(
        [
          { patch: { id: "drafts.a", set: { title: "x" } } },
          { patch: { id: "a", set: { title: "x" } } },
        ],
        person("contributor"),
      ),
    );
    expect(status).toBe(403);
    expect(await get("drafts.a")).toMatchObject({ title: "draft" });
  });

  test("a contributor writes drafts", async () => {
    const { mutate, query } = await openWithDocuments();
    await mutate(
      [
        { create: { _id: "drafts.b", _type: "note" } },
        { patch: { id: "drafts.b", set: { title: "new" } } },
        { delete: { id: "drafts.a" } },
      ],
      person("contributor"),
    );
    expect(await query("*[_id in path('drafts.**')].title")).toEqual(["new"]);
  });

  test.each(["viewer", "anonymous"] as const)("a %s writes nothing", async (who) => {
    const { core, mutate } = await openWithDocuments();
    core.setVisibility("editorial", "public");
    const identity = who === "viewer" ? person("viewer") : ANONYMOUS;
    for (const [, mutation] of onPublished) {
      const outcome = mutate([mutation], identity).catch((error: unknown) => error);
      expect(await outcome).toMatchObject({ status: 403 });
    }
  });

  test.each(["administrator", "editor"] as const)("an %s writes everything", async (role) => {
    const { mutate } = await openWithDocuments();
    for (const [, mutation] of onPublished) {
      const outcome = mutate([mutation], person(role)).catch((error: unknown) => error);
      // What one of them created the next cannot create again; but none is forbidden.
      expect(await outcome).not.toMatchObject({ status: 403 });
    }
  });

  test("whoever cannot read a document does not learn whether it exists", async () => {
    const { mutate } = await openWithDocuments();
    const answers = async (id: string): Promise<unknown> =>
      Promise.all(
        [
          { create: { _id: id, _type: "note" } },
          { createOrReplace: { _id: id, _type: "note" } },
          { createIfNotExists: { _id: id, _type: "note" } },
          { patch: { id, set: { title: "x" } } },
          { delete: { id } },
          { delete: { query: `*[_id == "${id}"]` } },
        ].map(async (mutation) => {
          const outcome: unknown = await mutate([mutation], ANONYMOUS).catch(
            (error: unknown) => error,
          );
          return JSON.stringify(outcome, undefined, 1).replaceAll(
            /"transactionId": ".*"|_at.*/g,
            "",
          );
        }),
      );
    expect(withoutId(await answers("secret.a"), "secret.a")).toBe(
      withoutId(await answers("secret.z"), "secret.z"),
    );
  });
});

test("the grants are told as the Studio evaluates them", async () => {
  const { dataset } = await openWithDocuments();
  expect(dataset.grants(person("contributor"))).toContainEqual({
    filter: '_id in path("drafts.**")',
    permissions: ["read", "create", "update"],
  });
  expect(dataset.grants(ANONYMOUS)).toEqual([]);
});

test("what the grants say and what the lake does is the same for everybody", async () => {
  const { dataset, query, core } = await openWithDocuments();
  core.setVisibility("editorial", "public");
  for (const identity of EVERYBODY) {
    const filters = dataset
      .grants(identity)
      .filter(({ permissions }) => permissions.includes("read"))
      .map(({ filter }) => `(${filter})`);
    const promised = await query(`*[${filters.join("||")}]._id`);
    expect(await query("*._id", {}, { identity })).toEqual(promised);
  }
});

test("the system itself may do everything", async () => {
  const { dataset } = await openWithDocuments();
  const permissions = dataset.grants(SYSTEM).flatMap((grant) => grant.permissions);
  expect(new Set(permissions)).toEqual(new Set(["read", "create", "update", "history"]));
});
