import type { MutationEvent } from "@sanity/client";
import { applyPatch, type RawPatch } from "mendoza";
import { afterEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { EDITORIAL, PUBLIC, startLake, type TestLake } from "../start-lake.ts";
import { EventReader } from "./event-reader.ts";
import { A_NUMBER, A_STRING } from "./matchers.ts";
import { rawRequest } from "./raw-request.ts";
import { sharedLake } from "./shared-lake.ts";

const lake = sharedLake();
const readers: EventReader[] = [];

afterEach(() => {
  for (const reader of readers.splice(0)) {
    reader.close();
  }
});

function listenPath(query: string, options = ""): string {
  return `/v2025-02-19/data/listen/${EDITORIAL}?query=${encodeURIComponent(query)}${options}`;
}

async function open(
  path: string,
  options: Parameters<typeof EventReader.open>[2] = { as: "editor" },
  on: TestLake = lake(),
): Promise<EventReader> {
  const reader = await EventReader.open(on, path, options);
  readers.push(reader);
  await vi.waitFor(() => expect(reader.named("welcome").length).toBe(1));
  return reader;
}

async function mutations(reader: EventReader, count: number): Promise<unknown[]> {
  await vi.waitFor(() => expect(reader.named("mutation").length).toBeGreaterThanOrEqual(count));
  return reader.named("mutation").map(({ data }) => data);
}

describe("GET /data/listen", () => {
  test("welcomes first, then tells each change with everything clients need", async () => {
    const reader = await open(
      listenPath('*[_type == "l"]', "&includeResult=true&effectFormat=mendoza"),
    );
    const created = await lake().client("editor").create({ _id: "drafts.l1", _type: "l", n: 1 });
    const patched = await lake().client("editor").patch("drafts.l1").inc({ n: 1 }).commit();
    const [appeared, updated] = await mutations(reader, 2);
    expect(reader.events[0]).toMatchObject({
      name: "welcome",
      data: { listenerName: A_STRING },
    });
    expect(appeared).toMatchObject({
      eventId: `${created._rev}#drafts.l1`,
      documentId: "drafts.l1",
      transactionId: created._rev,
      transition: "appear",
      identity: "u-editor",
      resultRev: created._rev,
      visibility: "query",
      transactionTotalEvents: 1,
      transactionCurrentEvent: 0,
      effects: { revert: [0, null] },
      result: { n: 1 },
    });
    expect(updated).toMatchObject({
      transition: "update",
      previousRev: created._rev,
      resultRev: patched._rev,
      mutations: [{ patch: { id: "drafts.l1", inc: { n: 1 } } }],
      result: { n: 2 },
    });
    expect(reader.named("mutation")[0]?.id).toBe(`${created._rev}#drafts.l1`);
  });

  test("leaves out what was not asked for", async () => {
    const reader = await open(listenPath('*[_type == "bare"]', "&includeMutations=false"));
    await lake().client("editor").create({ _type: "bare", secret: 1 });
    const [event] = await mutations(reader, 1);
    expect(event).toMatchObject({ mutations: [] });
    expect(event).not.toHaveProperty("result");
    expect(event).not.toHaveProperty("previous");
    expect(event).not.toHaveProperty("effects");
  });

  test("tells what was before when asked to", async () => {
    const reader = await open(listenPath('*[_type == "prev"]', "&includePreviousRevision=true"));
    await lake().client("editor").create({ _id: "prev", _type: "prev", n: 1 });
    await lake().client("editor").patch("prev").set({ n: 2 }).commit();
    expect(await mutations(reader, 2)).toMatchObject([{ previous: null }, { previous: { n: 1 } }]);
  });

  test("filters by parameters, and a document that comes to match appears", async () => {
    const query = '*[_type == "f" && state in $states] | order(_createdAt) {_id}';
    const parameters = `&${encodeURIComponent("$states")}=${encodeURIComponent('["ready"]')}`;
    const reader = await open(listenPath(query, parameters));
    await lake().client("editor").create({ _id: "f1", _type: "f", state: "draft" });
    await lake().client("editor").patch("f1").set({ state: "ready" }).commit();
    await lake().client("editor").patch("f1").set({ state: "ready", n: 1 }).commit();
    await lake().client("editor").patch("f1").set({ state: "gone" }).commit();
    await lake().client("editor").delete("f1");
    await lake().client("editor").create({ _id: "f2", _type: "f", state: "ready" });
    const events = await mutations(reader, 4);
    expect(events).toMatchObject([
      { documentId: "f1", transition: "appear" },
      { documentId: "f1", transition: "update" },
      { documentId: "f1", transition: "disappear" },
      { documentId: "f2", transition: "appear" },
    ]);
  });

  test("counts the events of a transaction as this listener gets them", async () => {
    const reader = await open(listenPath("*[_id in ['pair', 'drafts.pair']]"));
    await lake()
      .client("editor")
      .transaction()
      .create({ _id: "drafts.pair", _type: "p" })
      .create({ _id: "bystander", _type: "p" })
      .commit();
    await lake().client("editor").action({
      actionType: "sanity.action.document.publish",
      draftId: "drafts.pair",
      publishedId: "pair",
    });
    const events = await mutations(reader, 3);
    expect(events).toMatchObject([
      { transactionTotalEvents: 1, transactionCurrentEvent: 0 },
      { transactionTotalEvents: 2, transactionCurrentEvent: 0 },
      { transactionTotalEvents: 2, transactionCurrentEvent: 1 },
    ]);
  });

  test("leaves versions in releases out unless asked for all versions", async () => {
    const some = await open(listenPath('*[_type == "v"]'));
    const all = await open(listenPath('*[_type == "v"]', "&includeAllVersions=true"));
    await lake().client("administrator").create({ _id: "versions.rA.v1", _type: "v" });
    await lake().client("administrator").create({ _id: "v2", _type: "v" });
    await mutations(all, 2);
    expect(await mutations(some, 1)).toMatchObject([{ documentId: "v2" }]);
  });

  test("shows nobody in particular no draft, not even that there is one", async () => {
    const path = listenPath("*", "&includeResult=true&effectFormat=mendoza").replace(
      EDITORIAL,
      PUBLIC,
    );
    const reader = await open(path, {});
    const editor = lake().client("editor", { dataset: PUBLIC });
    await editor.create({ _id: "drafts.hidden", _type: "h", text: "not yet" });
    await editor.action({
      actionType: "sanity.action.document.publish",
      draftId: "drafts.hidden",
      publishedId: "hidden",
    });
    const events = await mutations(reader, 1);
    expect(events).toMatchObject([{ documentId: "hidden", transactionTotalEvents: 1 }]);
    expect(reader.text).not.toContain("drafts.hidden");
  });

  test("shows nobody in particular nothing at all of a private data set", async () => {
    const path = listenPath("*");
    const answer = await EventReader.open(lake(), path, {});
    readers.push(answer);
    await lake().client("editor").create({ _id: "private-thing", _type: "h" });
    const witness = await open(listenPath("*"));
    await lake().client("editor").create({ _id: "private-thing-2", _type: "h" });
    await mutations(witness, 1);
    expect(answer.text).not.toContain("private-thing");
  });

  test("ends with the session, and tells nothing that came after", async () => {
    const { token } = lake().core.identities.createSession("u-viewer");
    const headers = { authorization: `Bearer ${token}` };
    const reader = await open(listenPath("*"), { headers });
    const tags = await open(`/v1/data/live/events/${EDITORIAL}`, { headers });
    await lake().client("editor").create({ _id: "before-the-end", _type: "s" });
    await mutations(reader, 1);
    lake().core.identities.endSession(token);
    await lake().client("editor").create({ _id: "after-the-end", _type: "s" });
    for (const stream of [reader, tags]) {
      await vi.waitFor(() => expect(stream.events.at(-1)?.name).toBe("reconnect"));
    }
    expect(reader.text).not.toContain("after-the-end");
    expect(tags.named("message")).toHaveLength(1);
  });

  test("refuses what is no filter, or does not parse, before the stream begins", async () => {
    const count = await rawRequest(lake(), listenPath('count(*[_type == "l"])'), { as: "editor" });
    expect(count.status).toBe(400);
    expect(count.json).toMatchObject({ error: { type: "queryParseError" } });
    const broken = await rawRequest(lake(), listenPath("*[_type == "), { as: "editor" });
    expect(broken.status).toBe(400);
    expect(broken.json).toMatchObject({
      error: { type: "queryParseError", start: A_NUMBER },
    });
    const none = await rawRequest(lake(), `/v1/data/listen/${EDITORIAL}`, { as: "editor" });
    expect(none.status).toBe(400);
  });

  test("is heard by the official client, which gets every transaction once and in order", async () => {
    const seen: string[] = [];
    const subscription = lake()
      .client("editor")
      .listen('*[_type == "o"]', {}, { events: ["welcome", "mutation"] })
      .subscribe((event) => {
        seen.push(event.type === "mutation" ? event.transactionId : event.type);
      });
    await vi.waitFor(() => expect(seen).toEqual(["welcome"]));
    await lake().client("editor").create({ _id: "o", _type: "o", n: 0 });
    const writes = Array.from({ length: 30 }, (_, n) =>
      lake()
        .client("editor")
        .patch("o")
        .inc({ n: 1 })
        .commit({ tag: `w${n}` }),
    );
    await Promise.all(writes);
    await vi.waitFor(() => expect(seen.length).toBe(32));
    const log = await lake()
      .client("editor")
      .request<string>({
        url: `/data/history/${EDITORIAL}/transactions/o`,
      });
    const ids = log
      .trimEnd()
      .split("\n")
      .map((line) => z.object({ id: z.string() }).parse(JSON.parse(line)).id);
    expect(seen.slice(1)).toEqual(ids);
    subscription.unsubscribe();
  });
});

describe("effects", () => {
  const effectsSchema = z.object({
    apply: z.custom<RawPatch>(Array.isArray),
    revert: z.custom<RawPatch>(Array.isArray),
  });

  test("replayed by mendoza give what the lake stores, and backwards what was before", async () => {
    const client = lake().client("editor");
    const events: MutationEvent[] = [];
    const subscription = client
      .listen(
        "*[_id == $id]",
        { id: "replayed" },
        { effectFormat: "mendoza", events: ["mutation", "welcome"] },
      )
      .subscribe((event) => {
        if (event.type === "mutation") {
          events.push(event);
        } else {
          events.length = 0;
        }
      });
    await vi.waitFor(async () => {
      await client.createOrReplace({ _id: "replayed", _type: "e" });
      expect(events.length).toBeGreaterThan(0);
    });
    await client.delete("replayed");
    const text = "A sentence that is long enough to be worth a patch of its own. ".repeat(5);
    await client.create({
      _id: "replayed",
      _type: "e",
      text,
      list: [1, 2, 3],
      deep: { a: { b: null } },
    });
    await client
      .patch("replayed")
      .set({ text: text.replace("long", "short") })
      .commit();
    await client
      .patch("replayed")
      .insert("before", "list[1]", ["x", { _key: "k", y: "é🙂" }])
      .commit();
    await client
      .patch("replayed")
      .unset(["deep.a", "list[0]"])
      .setIfMissing({ late: true })
      .commit();
    const stored = await client.getDocument("replayed");
    await vi.waitFor(() => expect(events.at(-1)?.resultRev).toBe(stored?._rev));
    subscription.unsubscribe();

    const start = events.findLastIndex(({ transition }) => transition === "appear");
    const states: unknown[] = [null];
    for (const { effects } of events.slice(start)) {
      states.push(applyPatch(states.at(-1), effectsSchema.parse(effects).apply));
    }
    const { _rev: _, ...content } = stored ?? { _rev: "" };
    expect(states.at(-1)).toEqual(content);
    for (const { effects } of events.slice(start).toReversed()) {
      const after = states.pop();
      expect(applyPatch(after, effectsSchema.parse(effects).revert)).toEqual(states.at(-1));
    }
  });
});

describe("a reader that does not keep up", () => {
  test("is told to reconnect and let go, and the others hear everything", async () => {
    const own = await startLake({
      limits: {
        streamBacklogBytes: 256 * 1024,
        streamBacklogTransactions: 20,
        // Longer than all the writing takes, on whatever machine: who is dropped is not cut off yet.
        streamDrainMs: 60_000,
        heartbeatMs: 20,
      },
    });
    try {
      const path = listenPath("*", "&includeResult=true");
      const slow = await open(path, { as: "editor" }, own);
      const quick = await open(path, { as: "editor" }, own);
      slow.incoming.pause();
      const text = "x".repeat(200_000);
      for (let index = 0; index < 80; index += 1) {
        await own.client("editor").create({ _id: `big-${index}`, _type: "big", text });
      }
      await mutations(quick, 80);
      const ended = new Promise((resolve) => {
        slow.incoming.once("close", resolve);
      });
      slow.incoming.resume();
      await ended;
      expect(slow.events.at(-1)?.name).toBe("reconnect");
      expect(slow.named("mutation").length).toBeLessThan(80);
      expect(quick.text).toContain("\n\n:\n\n");
    } finally {
      await own.close();
    }
  });

  test("is cut off if it does not even read that", async () => {
    const own = await startLake({ limits: { streamBacklogBytes: 64 * 1024, streamDrainMs: 50 } });
    try {
      const slow = await open(listenPath("*", "&includeResult=true"), { as: "editor" }, own);
      slow.incoming.pause();
      const text = "x".repeat(500_000);
      for (let index = 0; index < 40; index += 1) {
        await own.client("editor").create({ _id: `big-${index}`, _type: "big", text });
      }
      await new Promise((resolve) => setTimeout(resolve, 150));
      const closed = new Promise((resolve) => {
        slow.incoming.once("close", resolve);
      });
      slow.incoming.resume();
      await closed;
      expect(slow.named("reconnect")).toEqual([]);
    } finally {
      await own.close();
    }
  });

  test("streams beyond the bound are refused with 503", async () => {
    const own = await startLake({ limits: { streams: 1 } });
    try {
      const first = await open(listenPath("*"), { as: "editor" }, own);
      expect((await rawRequest(own, listenPath("*"), { as: "editor" })).status).toBe(503);
      first.close();
      await vi.waitFor(async () => {
        const again = await EventReader.open(own, listenPath("*"), { as: "editor" });
        readers.push(again);
        expect(again.incoming.statusCode).toBe(200);
      });
    } finally {
      await own.close();
    }
  });
});

describe("deleting a data set", () => {
  test("ends its streams for good, and no others", async () => {
    const { datasets } = lake().client("administrator");
    await datasets.create("brief", { aclMode: "private" });
    const gone = await open(listenPath("*").replace(EDITORIAL, "brief"));
    const other = await open(listenPath("*"));
    await datasets.delete("brief");
    await vi.waitFor(() => expect(gone.events.at(-1)?.name).toBe("disconnect"));
    expect(other.events.at(-1)?.name).toBe("welcome");
  });
});

describe("closing the lake", () => {
  test("ends open streams at once", async () => {
    const own = await startLake();
    const reader = await open(listenPath("*"), { as: "editor" }, own);
    const ended = new Promise((resolve) => {
      reader.incoming.once("close", resolve);
    });
    const begun = performance.now();
    await own.close();
    await ended;
    // Long before the next sign of life on them.
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe("GET /data/live/events", () => {
  const path = `/v2025-02-19/data/live/events/${PUBLIC}`;

  test("tells the sync tags of queries whose answer changed", async () => {
    const reader = await open(path, {});
    const editor = lake().client("editor", { dataset: PUBLIC });
    const { syncTags } = await editor.fetch('*[_type == "live"]', {}, { filterResponse: false });
    await editor.create({ _id: "live", _type: "live" });
    await vi.waitFor(() => expect(reader.named("message").length).toBe(1));
    const { tags } = z
      .object({ tags: z.array(z.string()) })
      .parse(reader.named("message")[0]?.data);
    expect(tags.some((tag) => (syncTags ?? []).some((known) => known === tag))).toBe(true);
  });

  test("says nothing of drafts unless someone who signed in asks for them", async () => {
    const withoutDrafts = await open(path, {});
    const withDrafts = await open(`${path}?includeDrafts=true`, { as: "viewer" });
    const editor = lake().client("editor", { dataset: PUBLIC });
    await editor.create({ _id: "drafts.live2", _type: "live" });
    await vi.waitFor(() => expect(withDrafts.named("message").length).toBe(1));
    expect(withoutDrafts.named("message")).toEqual([]);
    expect((await rawRequest(lake(), `${path}?includeDrafts=true`)).status).toBe(401);
  });

  test("is refused where the caller may read nothing", async () => {
    const closed = await rawRequest(lake(), path.replace(PUBLIC, EDITORIAL));
    expect(closed.status).toBe(403);
  });

  test("is heard by the official client", async () => {
    const heard: string[] = [];
    const subscription = lake()
      .client(undefined, { dataset: PUBLIC })
      .live.events()
      .subscribe((event) => heard.push(event.type));
    await vi.waitFor(() => expect(heard).toContain("welcome"));
    await lake().client("editor", { dataset: PUBLIC }).create({ _type: "live" });
    await vi.waitFor(() => expect(heard).toContain("message"));
    subscription.unsubscribe();
  });
});
