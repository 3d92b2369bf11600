import { describe, expect, test } from "vitest";
import { z } from "zod";
import { EDITORIAL, PUBLIC } from "../start-lake.ts";
import { rawRequest } from "./raw-request.ts";
import { sharedLake } from "./shared-lake.ts";

let now = new Date("2026-03-01T10:00:00.000Z");
const lake = sharedLake({ clock: () => now });

function minutesPass(minutes: number): void {
  now = new Date(now.getTime() + minutes * 60_000);
}

const publish = (id: string) =>
  lake()
    .client("editor")
    .action({
      actionType: "sanity.action.document.publish",
      draftId: `drafts.${id}`,
      publishedId: id,
    });

/** Draft, edit, publish, draft again: a minute apart. */
async function life(id: string): Promise<void> {
  const editor = lake().client("editor");
  await editor.create({ _id: `drafts.${id}`, _type: "h", n: 1 });
  minutesPass(1);
  await lake().client("contributor").patch(`drafts.${id}`).set({ n: 2 }).commit();
  minutesPass(1);
  await publish(id);
  minutesPass(1);
  await editor.create({ _id: `drafts.${id}`, _type: "h", n: 3 });
  minutesPass(1);
}

const transactionSchema = z.looseObject({
  id: z.string(),
  timestamp: z.string(),
  author: z.string(),
  documentIDs: z.array(z.string()),
});

async function log(path: string) {
  const answer = await rawRequest(
    lake(),
    `/v2021-06-07/data/history/${EDITORIAL}/transactions/${path}`,
    {
      as: "viewer",
    },
  );
  expect(answer.status).toBe(200);
  const lines = answer.text.split("\n").filter((line) => line !== "");
  return lines.map((line) => transactionSchema.parse(JSON.parse(line)));
}

describe("GET /data/history/:dataset/transactions/<ids>", () => {
  test("is the log of the documents, oldest first, one transaction a line", async () => {
    await life("t1");
    const transactions = await log("t1,drafts.t1?effectFormat=mendoza");
    expect(transactions.map(({ author }) => author)).toEqual([
      "u-editor",
      "u-contributor",
      "u-editor",
      "u-editor",
    ]);
    expect(transactions[2]).toMatchObject({
      documentIDs: ["t1", "drafts.t1"],
      effects: { "drafts.t1": { apply: [0, null] }, t1: { revert: [0, null] } },
    });
  });

  test("goes backwards, in part, between two transactions", async () => {
    await life("t2");
    const all = (await log("t2,drafts.t2")).map(({ id }) => id);
    const ids = async (query: string): Promise<string[]> =>
      (await log(`t2,drafts.t2?${query}`)).map(({ id }) => id);
    expect(await ids("reverse=true")).toEqual(all.toReversed());
    expect(await ids("reverse=true&limit=2")).toEqual(all.toReversed().slice(0, 2));
    expect(await ids(`fromTransaction=${all[1]}&toTransaction=${all[2]}`)).toEqual(all.slice(1, 3));
    expect(await ids("fromTransaction=&limit=1")).toEqual(all.slice(0, 1));
    expect(await ids("authors=u-contributor")).toEqual([all[1]]);
  });

  test("leaves out content, and documents that were not asked for, where told to", async () => {
    await life("t3");
    const [published] = await log("t3?includeIdentifiedDocumentsOnly=true&excludeContent=true");
    expect(published?.documentIDs).toEqual(["t3"]);
    expect(published).not.toHaveProperty("mutations");
    expect(published).not.toHaveProperty("effects");
  });

  test("tells nobody in particular of no draft", async () => {
    const editor = lake().client("editor", { dataset: PUBLIC });
    await editor.create({ _id: "drafts.secret", _type: "h", text: "not for the world" });
    const answer = await rawRequest(
      lake(),
      `/v1/data/history/${PUBLIC}/transactions/drafts.secret?effectFormat=mendoza`,
    );
    expect(answer.text).not.toContain("not for the world");
  });
});

describe("GET /data/history/:dataset/documents/<ids>", () => {
  const documents = async (path: string): Promise<unknown> =>
    (
      await rawRequest(lake(), `/v2021-06-07/data/history/${EDITORIAL}/documents/${path}`, {
        as: "viewer",
      })
    ).json;

  test("is the document as it stood at a revision or a time", async () => {
    const begun = now.toISOString();
    await life("d1");
    const [first, second] = await log("drafts.d1");
    expect(await documents(`drafts.d1?revision=${first?.id}`)).toMatchObject({
      documents: [{ _id: "drafts.d1", n: 1, _rev: first?.id }],
    });
    expect(await documents(`drafts.d1?revision=${second?.id}`)).toMatchObject({
      documents: [{ n: 2 }],
    });
    expect(await documents(`drafts.d1,d1?time=${begun}`)).toMatchObject({ documents: [{ n: 1 }] });
    expect(await documents("drafts.d1,d1")).toMatchObject({ documents: [{ n: 3 }, { n: 2 }] });
    expect(await documents("d1?time=2020-01-01T00:00:00Z")).toEqual({ documents: [] });
  });

  test("is the last revision of what was deleted, where asked for", async () => {
    await lake().client("editor").create({ _id: "d2", _type: "h", n: 7 });
    await lake().client("editor").delete("d2");
    expect(await documents("d2")).toEqual({ documents: [] });
    expect(await documents("d2?lastRevision=true")).toMatchObject({ documents: [{ n: 7 }] });
  });

  test("refuses a time that is none, and a time with a revision", async () => {
    expect(await documents("d1?time=yesterday")).toMatchObject({ statusCode: 400 });
    const both = await documents("d1?time=2026-01-01T00:00:00Z&revision=x");
    expect(both).toMatchObject({ statusCode: 400 });
  });
});

describe("GET /data/history/:dataset/events/documents/<id>", () => {
  const eventsSchema = z.object({
    events: z.record(z.string(), z.array(z.looseObject({ type: z.string() }))),
    nextCursor: z.string(),
  });

  async function events(id: string, query = "") {
    const path = `/v2025-02-19/data/history/${EDITORIAL}/events/documents/${id}${query}`;
    const answer = eventsSchema.parse((await rawRequest(lake(), path, { as: "viewer" })).json);
    return { list: answer.events[id] ?? [], nextCursor: answer.nextCursor };
  }

  async function types(id: string): Promise<string[]> {
    return (await events(id)).list.map(({ type }) => type);
  }

  test("tells creation and publishing of a draft, newest first", async () => {
    await life("e1");
    const [created, edited, published, again] = await log("e1,drafts.e1");
    const { list, nextCursor } = await events("drafts.e1");
    expect(list).toEqual([
      {
        type: "createDocumentVersion",
        documentId: "e1",
        versionId: "drafts.e1",
        versionRevisionId: again?.id,
        timestamp: again?.timestamp,
        author: "u-editor",
      },
      {
        type: "publishDocumentVersion",
        documentId: "e1",
        versionId: "drafts.e1",
        versionRevisionId: edited?.id,
        revisionId: published?.id,
        publishCause: "document.publish",
        contributors: ["u-editor", "u-contributor"],
        timestamp: published?.timestamp,
        author: "u-editor",
      },
      {
        type: "createDocumentVersion",
        documentId: "e1",
        versionId: "drafts.e1",
        versionRevisionId: created?.id,
        timestamp: created?.timestamp,
        author: "u-editor",
      },
    ]);
    expect(nextCursor).toBe("");
    expect((await events("e1")).list).toEqual(list);
  });

  test("tells unpublishing, discarding and deleting", async () => {
    const editor = lake().client("editor");
    await editor.create({ _id: "drafts.e2", _type: "h" });
    await publish("e2");
    await editor.action({
      actionType: "sanity.action.document.unpublish",
      draftId: "drafts.e2",
      publishedId: "e2",
    });
    expect(await types("e2")).toEqual([
      "unpublishDocument",
      "publishDocumentVersion",
      "createDocumentVersion",
    ]);
    await publish("e2");
    await editor.create({ _id: "drafts.e2", _type: "h" });
    await editor.delete("drafts.e2");
    expect((await types("e2"))[0]).toBe("deleteDocumentVersion");
    await editor.delete("e2");
    expect((await types("e2"))[0]).toBe("deleteDocumentGroup");
  });

  test("tells edits of what is published without a draft", async () => {
    await lake().client("editor").create({ _id: "e3", _type: "live" });
    await lake().client("editor").patch("e3").set({ n: 1 }).commit();
    expect(await types("e3")).toEqual(["updateLiveDocument", "createLiveDocument"]);
  });

  test("comes in pages", async () => {
    await life("e4");
    const first = await events("e4", "?limit=2");
    expect(first.list).toHaveLength(2);
    const rest = await events("e4", `?limit=2&nextCursor=${first.nextCursor}`);
    expect(rest.list.map(({ type }) => type)).toEqual(["createDocumentVersion"]);
    expect(rest.nextCursor).toBe("");
  });
});

test("a document that the official client purges leaves nothing at any of these addresses", async () => {
  await life("purged");
  const [first] = await log("purged,drafts.purged");
  await lake()
    .client("administrator")
    .action({
      actionType: "sanity.action.document.delete",
      publishedId: "purged",
      includeDrafts: ["drafts.purged"],
      purge: true,
    });
  expect(await log("purged,drafts.purged")).toEqual([]);
  const history = `/v2021-06-07/data/history/${EDITORIAL}`;
  for (const path of [
    `documents/purged?lastRevision=true`,
    `documents/drafts.purged?revision=${first?.id}`,
    `events/documents/purged`,
  ]) {
    const { status, text } = await rawRequest(lake(), `${history}/${path}`, { as: "viewer" });
    expect([status, JSON.parse(text)]).toEqual([
      200,
      path.startsWith("events") ? { events: { purged: [] }, nextCursor: "" } : { documents: [] },
    ]);
  }
});
