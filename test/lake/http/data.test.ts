import { describe, expect, test } from "vitest";
import { stegaClean } from "@sanity/client/stega";
import { z } from "zod";
import { EDITORIAL, PUBLIC, type TokenHolder } from "../start-lake.ts";
import { AN_ARRAY, A_NUMBER, A_REFUSAL, A_STRING, textLike } from "./matchers.ts";
import { rawRequest } from "./raw-request.ts";
import { sharedLake } from "./shared-lake.ts";

const lake = sharedLake();

const ALL = "*[_type == $type] | order(_id)";

async function seed(type: string, dataset = EDITORIAL): Promise<void> {
  await lake()
    .client("editor", { dataset })
    .transaction()
    .create({ _id: `${type}-1`, _type: type, title: "One" })
    .create({ _id: `drafts.${type}-1`, _type: type, title: "One, better" })
    .create({ _id: `drafts.${type}-2`, _type: type, title: "Two" })
    .commit();
}

describe("queries", () => {
  test("tell on request by which index each part was read", async () => {
    await seed("explained");
    const ask = (query: string) =>
      rawRequest(
        lake(),
        `/v1/data/query/${EDITORIAL}?explain=true&query=${encodeURIComponent(query)}`,
        { as: "viewer" },
      );
    const { json: narrowed } = await ask(`*[_type == "explained" && title == "One"]`);
    expect(narrowed).toMatchObject({
      result: [{ _id: "explained-1" }],
      explain: [{ index: "title", candidates: 1, of: A_NUMBER }],
    });
    const { json: read } = await ask(`*[lower(title) == "one"]._id`);
    expect(read).toMatchObject({ explain: [{ index: "scan" }] });
  });

  test("answer by GET and by POST alike, parameters in place", async () => {
    await seed("query");
    const get = await rawRequest(
      lake(),
      `/v1/data/query/${EDITORIAL}?query=${encodeURIComponent(ALL)}&$type=%22query%22`,
      { as: "viewer" },
    );
    expect(get.json).toMatchObject({
      query: ALL,
      result: [{ _id: "drafts.query-1" }, { _id: "drafts.query-2" }, { _id: "query-1" }],
      ms: A_NUMBER,
      syncTags: AN_ARRAY,
    });
    const post = await rawRequest(lake(), `/v1/data/query/${EDITORIAL}`, {
      method: "POST",
      as: "viewer",
      body: { query: ALL, params: { type: "query" } },
    });
    expect(post.json).toMatchObject({ result: [{}, {}, { _id: "query-1" }] });
  });

  test("of more than a URL holds come through the official client", async () => {
    await seed("long");
    const ids = Array.from({ length: 3000 }, (_, index) => `none-${index}`);
    const found = await lake()
      .client("viewer")
      .fetch<string[]>("*[_id in $ids]._id", { ids: [...ids, "long-1"] });
    expect(found).toEqual(["long-1"]);
  });

  test("see what is published from API version 2025-02-19 on, and everything before", async () => {
    await seed("version");
    const count = async (apiVersion: string): Promise<number> => {
      const answer = await rawRequest(
        lake(),
        `/${apiVersion}/data/query/${EDITORIAL}?query=count(*[_type=="version"])`,
        { as: "viewer" },
      );
      return z.object({ result: z.number() }).parse(answer.json).result;
    };
    expect(await count("v2025-02-19")).toBe(1);
    expect(await count("vX")).toBe(1);
    expect(await count("v2025-02-18")).toBe(3);
    expect(await count("v1")).toBe(3);
  });

  test("see drafts over what is published under bare ids in the perspective of drafts", async () => {
    await seed("drafted");
    // The second is the name that it had before 2025-02-19.
    for (const perspective of ["drafts", "previewDrafts"]) {
      const { json } = await rawRequest(
        lake(),
        `/v1/data/query/${EDITORIAL}?perspective=${perspective}&query=${encodeURIComponent(ALL)}&$type="drafted"`,
        { as: "viewer" },
      );
      expect(json).toMatchObject({
        result: [
          { _id: "drafted-1", _originalId: "drafts.drafted-1", title: "One, better" },
          { _id: "drafted-2", _originalId: "drafts.drafted-2" },
        ],
      });
    }
    const stack = await lake()
      .client("viewer")
      .fetch<unknown[]>(ALL, { type: "drafted" }, { perspective: ["rABC", "drafts"] });
    expect(stack).toHaveLength(2);
  });

  test("leave the query out of the answer when asked to", async () => {
    const answer = await rawRequest(
      lake(),
      `/v1/data/query/${EDITORIAL}?query=1&returnQuery=false`,
      { as: "viewer" },
    );
    expect(answer.json).toMatchObject({ result: 1 });
    expect(answer.json).not.toHaveProperty("query");
  });

  test("ignore what they do not know", async () => {
    const extras = "variant=a&cacheMode=noStale&lastLiveEventId=b";
    const answer = await rawRequest(lake(), `/vX/data/query/${PUBLIC}?query=1&${extras}&tag=t`);
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({ result: 1 });
  });

  test("tell on request where values come from, by which previews find the field to edit", async () => {
    await seed("sourced");
    const query = '*[_id == "sourced-1"][0]{title}';
    const { resultSourceMap } = await lake()
      .client("viewer")
      .fetch(query, {}, { filterResponse: false, resultSourceMap: "withKeyArraySelector" });
    expect(resultSourceMap).toEqual({
      documents: [{ _id: "sourced-1", _type: "sourced" }],
      paths: ["$['title']"],
      mappings: {
        "$['title']": { type: "value", source: { type: "documentValue", document: 0, path: 0 } },
      },
    });
    const stega = { enabled: true, studioUrl: "http://studio.test" };
    const encoded = await lake().client("viewer", { stega }).fetch<{ title: string }>(query);
    expect(encoded.title).not.toBe("One");
    expect(stegaClean(encoded.title)).toBe("One");
    const plain = await rawRequest(lake(), `/v1/data/query/${PUBLIC}?query=1`);
    expect(plain.json).not.toHaveProperty("resultSourceMap");
  });

  test("that nobody waits for any more are not begun", async () => {
    const many = Array.from({ length: 150 }, (_each, n) => ({
      create: { _id: `slow-query-${n}`, _type: "slowQuery", n },
    }));
    await lake().client("editor").mutate(many, { visibility: "async" });
    const slow =
      'count(*[_type == "slowQuery" && count(*[_type == "slowQuery" && n > ^.n * 2]) > 1])';
    const ask = (signal?: AbortSignal) =>
      lake()
        .client("viewer")
        .fetch<unknown>(slow, {}, signal === undefined ? {} : { signal });
    const begun = performance.now();
    await ask();
    const one = performance.now() - begun;
    const gone = new AbortController();
    const abandoned = Array.from({ length: 20 }, () => ask(gone.signal).catch(() => "gone"));
    setTimeout(() => gone.abort(), 1);
    await Promise.all(abandoned);
    const asked = performance.now();
    await lake().client("viewer").fetch("1");

    expect(performance.now() - asked).toBeLessThan(Math.max(10 * one, 500));
  });

  test("are not to be stored by anyone on the way", async () => {
    const answer = await rawRequest(lake(), `/v1/data/query/${PUBLIC}?query=1`);
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(answer.headers["content-type"]).toContain("application/json");
  });

  test("show nobody in particular what is published in a public data set and nothing else", async () => {
    await seed("open", PUBLIC);
    await seed("closed", EDITORIAL);
    const asked = { query: "*._id", params: {} };
    const ask = (dataset: string) =>
      rawRequest(lake(), `/v1/data/query/${dataset}`, { method: "POST", body: asked });
    expect((await ask(PUBLIC)).json).toMatchObject({ result: ["open-1"] });
    expect((await ask(EDITORIAL)).text).not.toContain("closed");
  });
});

describe("documents by id", () => {
  test("come with the reason for those that are missing", async () => {
    await seed("doc");
    const answer = await rawRequest(lake(), `/v1/data/doc/${EDITORIAL}/doc-1,doc-9`, {
      as: "viewer",
    });
    expect(answer.json).toMatchObject({
      documents: [{ _id: "doc-1", title: "One" }],
      omitted: [{ id: "doc-9", reason: "existence" }],
    });
  });

  test("come without content when only their existence is asked for", async () => {
    await seed("bare");
    const answer = await rawRequest(
      lake(),
      `/v1/data/doc/${EDITORIAL}/bare-1?excludeContent=true`,
      { as: "viewer" },
    );
    expect(answer.text).not.toContain("One");
    expect(answer.json).toMatchObject({ documents: [{ _id: "bare-1", _type: "bare" }] });
  });

  test("come with all their versions when asked to, whichever of them was named", async () => {
    await lake()
      .client("administrator")
      .transaction()
      .create({ _id: "all", _type: "v" })
      .create({ _id: "drafts.all", _type: "v" })
      .create({ _id: "versions.rA.all", _type: "v" })
      .create({ _id: "versions.rA.other", _type: "v" })
      .commit();
    for (const id of ["all", "drafts.all"]) {
      const found = await lake().client("viewer").getDocument(id, { includeAllVersions: true });
      expect(found.map(({ _id }) => _id)).toEqual(["all", "drafts.all", "versions.rA.all"]);
    }
  });

  test("come through the official client in the order asked for", async () => {
    await seed("order");
    const found = await lake()
      .client("viewer")
      .getDocuments(["order-9", "drafts.order-1", "order-1"]);
    expect(found.map((document) => document?._id)).toEqual([
      undefined,
      "drafts.order-1",
      "order-1",
    ]);
  });
});

function create(id: string): unknown {
  return [{ create: { _id: id, _type: "m" } }];
}

describe("mutations", () => {
  const mutate = (query: string, mutations: unknown, as: TokenHolder = "editor") =>
    rawRequest(lake(), `/v1/data/mutate/${EDITORIAL}${query}`, {
      method: "POST",
      as,
      body: { mutations },
    });

  test("answer with ids and documents as far as asked for", async () => {
    expect((await mutate("", create("m-1"))).json).toEqual({
      transactionId: A_STRING,
      results: [],
    });
    expect((await mutate("?returnIds=true", create("m-2"))).json).toMatchObject({
      results: [{ id: "m-2", operation: "create" }],
    });
    const full = await mutate("?returnIds=true&returnDocuments=true", create("m-3"));
    expect(full.json).toMatchObject({
      results: [{ id: "m-3", document: { _id: "m-3", _type: "m" } }],
    });
  });

  test.each(["sync", "async", "deferred"])("accept visibility=%s", async (visibility) => {
    const id = `vis-${visibility}`;
    await mutate(`?visibility=${visibility}`, [{ create: { _id: id, _type: "m" } }]);
    expect(await lake().client("viewer").getDocument(id)).toMatchObject({ _id: id });
  });

  test("change nothing in a dry run", async () => {
    const answer = await mutate("?dryRun=true&returnIds=true", [
      { create: { _id: "dry", _type: "m" } },
    ]);
    expect(answer.json).toMatchObject({ results: [{ id: "dry" }] });
    expect(await lake().client("viewer").getDocument("dry")).toBeUndefined();
  });

  test("give keys to objects in arrays when asked to", async () => {
    const blocks = [{ text: "a", marks: [{ kind: "em" }] }, { _key: "kept", text: "b" }, "plain"];
    const document = { _id: "keyed", _type: "m", blocks };
    await lake().client("editor").create(document, { autoGenerateArrayKeys: true });
    await lake()
      .client("editor")
      .patch("keyed")
      .insert("after", "blocks[-1]", [{ text: "c" }])
      .commit({ autoGenerateArrayKeys: true });
    const key = textLike(/^[0-9a-f]{12}$/u);
    expect(await lake().client("viewer").getDocument("keyed")).toMatchObject({
      blocks: [
        { _key: key, text: "a", marks: [{ _key: key, kind: "em" }] },
        { _key: "kept", text: "b" },
        "plain",
        { _key: key, text: "c" },
      ],
    });
  });

  test("carry the transaction id of the client into _rev", async () => {
    const transaction = lake().client("editor").transaction().create({ _id: "named", _type: "m" });
    await transaction.transactionId("my-own-transaction").commit();
    const document = await lake().client("viewer").getDocument("named");
    expect(document?._rev).toBe("my-own-transaction");
  });

  test("are all or none", async () => {
    const answer = await mutate("", [
      { create: { _id: "half", _type: "m" } },
      { patch: { id: "not-there", set: { a: 1 } } },
    ]);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.json).toMatchObject({ error: { type: "mutationError" } });
    expect(await lake().client("viewer").getDocument("half")).toBeUndefined();
  });

  test("answer 409 where a revision is not the one expected", async () => {
    await mutate("", [{ create: { _id: "rev", _type: "m", n: 1 } }]);
    const stale = lake().client("editor").patch("rev").set({ n: 2 }).ifRevisionId("other");
    await expect(stale.commit()).rejects.toMatchObject({ statusCode: 409 });
    expect(await lake().client("viewer").getDocument("rev")).toMatchObject({ n: 1 });
  });
});

describe("actions", () => {
  test("publish a draft, and the transaction id becomes the revision", async () => {
    await lake().client("editor").create({ _id: "drafts.act", _type: "a", title: "Ready" });
    const { transactionId } = await lake().client("editor").action({
      actionType: "sanity.action.document.publish",
      draftId: "drafts.act",
      publishedId: "act",
    });
    expect(await lake().client("viewer").getDocuments(["act", "drafts.act"])).toMatchObject([
      { _rev: transactionId, title: "Ready" },
      null,
    ]);
  });

  test("change nothing in a dry run", async () => {
    await lake().client("editor").create({ _id: "drafts.dryact", _type: "a" });
    await lake().client("editor").action(
      {
        actionType: "sanity.action.document.publish",
        draftId: "drafts.dryact",
        publishedId: "dryact",
      },
      { dryRun: true },
    );
    expect(await lake().client("viewer").getDocument("dryact")).toBeUndefined();
  });
});

describe("what a contributor may do over HTTP", () => {
  const draft = { _id: "drafts.guarded", _type: "g", title: "Draft" };
  const published = { _id: "guarded", _type: "g", title: "Published" };

  const attempts: [string, (dataset: string) => Promise<unknown>][] = [
    ["createOrReplace", (dataset) => own(dataset).createOrReplace({ ...published, title: "Mine" })],
    ["create", (dataset) => own(dataset).create({ _id: "guarded-new", _type: "g" })],
    ["patch", (dataset) => own(dataset).patch("guarded").set({ title: "Mine" }).commit()],
    ["delete", (dataset) => own(dataset).delete("guarded")],
    [
      "the publish action",
      (dataset) =>
        own(dataset).action({
          actionType: "sanity.action.document.publish",
          draftId: "drafts.guarded",
          publishedId: "guarded",
        }),
    ],
    [
      "the unpublish action",
      (dataset) =>
        own(dataset).action({
          actionType: "sanity.action.document.unpublish",
          draftId: "drafts.guarded",
          publishedId: "guarded",
        }),
    ],
  ];

  function own(dataset: string) {
    return lake().client("contributor", { dataset });
  }

  test.each([EDITORIAL, PUBLIC])(
    "in %s: no change of what is published, by any way",
    async (dataset) => {
      const editor = lake().client("editor", { dataset });
      await editor.transaction().createOrReplace(draft).createOrReplace(published).commit();
      const everything = (): Promise<unknown> => editor.fetch('*[_type == "g"] | order(_id)');
      const before = await everything();
      for (const [, attempt] of attempts) {
        await expect(attempt(dataset)).rejects.toMatchObject({ statusCode: 403 });
      }
      expect(await everything()).toEqual(before);
    },
  );

  test("writes drafts", async () => {
    await own(EDITORIAL).createOrReplace({ _id: "drafts.mine", _type: "g", title: "Mine" });
    await own(EDITORIAL).patch("drafts.mine").set({ title: "Still mine" }).commit();
    expect(await own(EDITORIAL).getDocument("drafts.mine")).toMatchObject({ title: "Still mine" });
  });

  test("a viewer and nobody in particular write nothing at all", async () => {
    for (const holder of ["viewer", undefined] as const) {
      const attempt = lake()
        .client(holder, { dataset: PUBLIC })
        .create({ _id: "drafts.nope", _type: "g" });
      await expect(attempt).rejects.toMatchObject({ statusCode: A_REFUSAL });
    }
    expect(
      await lake().client("editor", { dataset: PUBLIC }).getDocument("drafts.nope"),
    ).toBeUndefined();
  });
});

describe("export and references", () => {
  test("an export has one document a line, of the types asked for", async () => {
    await seed("exported");
    const lines = async (query: string): Promise<unknown[]> => {
      const answer = await rawRequest(lake(), `/v1/data/export/${EDITORIAL}${query}`, {
        as: "viewer",
      });
      expect(answer.headers["content-type"]).toContain("application/x-ndjson");
      return answer.text
        .trimEnd()
        .split("\n")
        .map((line): unknown => JSON.parse(line));
    };
    expect(await lines("?types=exported")).toMatchObject(
      [{}, {}, {}].map(() => ({ _type: "exported" })),
    );
    expect((await lines("")).length).toBeGreaterThan(3);
  });

  test("an export of a private data set gives nobody in particular nothing", async () => {
    const answer = await rawRequest(lake(), `/v1/data/export/${EDITORIAL}`);
    expect(answer.text).not.toContain("_id");
  });

  test("references tell who refers to a document", async () => {
    await lake()
      .client("editor")
      .transaction()
      .create({ _id: "target", _type: "r" })
      .create({ _id: "pointer", _type: "r", to: { _type: "reference", _ref: "target" } })
      .commit();
    const path = `/v1/data/references/${EDITORIAL}/documents/target/to`;
    const internal = await rawRequest(lake(), path, { as: "viewer" });
    expect(internal.json).toMatchObject({
      totalCount: 1,
      references: [{ documentId: "pointer", datasetName: EDITORIAL }],
    });
    const external = await rawRequest(
      lake(),
      `${path}?excludeInternalReferences=true&excludePaths=true`,
      { as: "viewer" },
    );
    expect(external.json).toEqual({ totalCount: 0, references: [] });
  });
});
