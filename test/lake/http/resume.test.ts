/** Readers of streams that lost their connection and come back. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { EDITORIAL, PUBLIC } from "../start-lake.ts";
import { startCutProxy } from "./cut-proxy.ts";
import { EventReader } from "./event-reader.ts";
import { sharedLake } from "./shared-lake.ts";

const WINDOW = 20;
const lake = sharedLake({ limits: { replayTransactions: WINDOW } });
const readers: EventReader[] = [];

afterEach(() => {
  for (const reader of readers.splice(0)) reader.close();
});

function listenPath(query: string, options = ""): string {
  const encoded = encodeURIComponent(query);
  return `/v2025-02-19/data/listen/${EDITORIAL}?query=${encoded}&enableResume=true${options}`;
}

/** Opens a stream and waits for its greeting; `after` is the id of the last event that was got. */
async function open(path: string, after?: string): Promise<EventReader> {
  const headers = after === undefined ? {} : { "last-event-id": after };
  const reader = await EventReader.open(lake(), path, { as: "editor", headers });
  readers.push(reader);
  await vi.waitFor(() => expect(reader.events.length).toBeGreaterThan(0));
  return reader;
}

const editor = () => lake().client("editor");
const names = ({ events }: EventReader) => events.map(({ name }) => name);
const ids = (reader: EventReader) => reader.named("mutation").map(({ id }) => id);

/** The id of the last event that a reader got, greetings included. */
function lastIdOf({ events }: EventReader): string {
  const id = events.findLast((event) => event.id !== undefined)?.id;
  if (id === undefined) throw new Error("The reader got no event with an id.");
  return id;
}

async function heard(reader: EventReader, count: number): Promise<readonly (string | undefined)[]> {
  await vi.waitFor(() => expect(ids(reader).length).toBeGreaterThanOrEqual(count));
  return ids(reader);
}

describe("a listener that comes back", () => {
  test("is welcomed back and told what it missed, once and in order", async () => {
    const path = listenPath('*[_type == "w"]');
    const witness = await open(path);
    const first = await open(path);
    await editor().create({ _id: "w", _type: "w", n: 0 });
    await heard(first, 1);
    first.close();
    for (let n = 1; n <= 5; n += 1) await editor().patch("w").set({ n }).commit();
    const again = await open(path, lastIdOf(first));
    await editor().patch("w").set({ n: 6 }).commit();
    const all = await heard(witness, 7);
    expect([...ids(first), ...(await heard(again, 6))]).toEqual(all);
    expect(names(again)[0]).toBe("welcomeback");
  });

  test("gets events as they were: what is asked for, and what its filter means", async () => {
    const path = listenPath(
      '*[_type == "asked" && n > 1]',
      "&includeResult=true&includePreviousRevision=true&effectFormat=mendoza",
    );
    const witness = await open(path);
    const position = lastIdOf(witness);
    await editor().create({ _id: "asked", _type: "asked", n: 1 });
    await editor().create({ _id: "other", _type: "other", n: 9 });
    for (const n of [2, 3]) await editor().patch("asked").set({ n }).commit();
    await editor().delete("asked");
    await heard(witness, 3);
    const again = await open(path, position);
    await heard(again, 3);
    expect(again.named("mutation")).toEqual(witness.named("mutation"));
  });

  test("goes on within a transaction of which it heard a part", async () => {
    const path = listenPath('*[_type == "part"]');
    const witness = await open(path);
    await editor()
      .transaction()
      .create({ _id: "part1", _type: "part" })
      .create({ _id: "part2", _type: "part" })
      .create({ _id: "part3", _type: "part" })
      .commit();
    const all = await heard(witness, 3);
    const again = await open(path, all[0]);
    await editor().create({ _id: "part4", _type: "part" });
    expect((await heard(again, 3)).slice(0, 2)).toEqual(all.slice(1));
  });

  test("may name its position in the query", async () => {
    const path = listenPath('*[_type == "q"]');
    const position = lastIdOf(await open(path));
    const { _rev } = await editor().create({ _id: "q", _type: "q" });
    const again = await open(`${path}&lastEventId=${encodeURIComponent(position)}`);
    expect(await heard(again, 1)).toEqual([`${_rev}#q`]);
  });

  test("is told to reset where it missed too much, and where nobody knows its position", async () => {
    const path = listenPath('*[_type == "much"]');
    const position = lastIdOf(await open(path));
    for (let n = 0; n <= WINDOW; n += 1) {
      await editor().createOrReplace({ _id: "much", _type: "much", n });
    }
    for (const after of [position, "long-ago#much"]) {
      const again = await open(path, after);
      expect(names(again)).toEqual(["reset"]);
      // And from there it can go on again.
      await editor().patch("much").inc({ n: 1 }).commit();
      await heard(again, 1);
    }
  });

  test("is told to reset where something of what it missed was purged", async () => {
    const path = listenPath('*[_type == "purged"]');
    await editor().create({ _id: "drafts.purged", _type: "purged" });
    const position = lastIdOf(await open(path));
    await editor().action({
      actionType: "sanity.action.document.version.discard",
      versionId: "drafts.purged",
      purge: true,
    });
    const again = await open(path, position);
    expect(names(again)).toEqual(["reset"]);
  });

  test("is welcomed as if it were new unless it asked to resume", async () => {
    const path = listenPath("*").replace("&enableResume=true", "");
    const { _rev } = await editor().create({ _id: "plain", _type: "p" });
    await editor().create({ _id: "plain2", _type: "p" });
    const again = await open(path, `${_rev}#plain`);
    expect(names(again)).toEqual(["welcome"]);
  });

  test("hears nothing of what it may not read", async () => {
    const path = listenPath('*[_type == "hidden"]').replace(EDITORIAL, PUBLIC);
    const client = lake().client("editor", { dataset: PUBLIC });
    const { _rev } = await client.create({ _id: "drafts.hidden", _type: "hidden" });
    await client.create({ _id: "shown", _type: "hidden" });
    const headers = { "last-event-id": `${_rev}#` };
    const again = await EventReader.open(lake(), path, { headers });
    readers.push(again);
    await heard(again, 1);
    expect(again.text).not.toContain("drafts.hidden");
  });

  test("loses nothing while many write and it comes and goes", async () => {
    const path = listenPath('*[_type == "many"]');
    const witness = await open(path);
    let position = lastIdOf(witness);
    const got: (string | undefined)[] = [];
    await editor().create({ _id: "many", _type: "many", n: 0 });
    for (let round = 0; round < 8; round += 1) {
      const reader = await open(path, position);
      const writes = Array.from({ length: 6 }, () => editor().patch("many").inc({ n: 1 }).commit());
      // Cut off at some moment in the middle of the writing.
      await heard(reader, 1 + round / 2);
      reader.close();
      got.push(...ids(reader));
      position = ids(reader).at(-1) ?? position;
      await Promise.all(writes);
    }
    const last = await open(path, position);
    const all = await heard(witness, 49);
    await heard(last, 49 - got.length);
    expect([...got, ...ids(last)]).toEqual(all);
  });
});

describe("the official client", () => {
  test("resumes by itself after its connection was cut", async () => {
    const proxy = await startCutProxy(lake());
    const seen: string[] = [];
    const subscription = lake()
      .client("editor", { apiHost: proxy.url })
      .listen(
        '*[_type == "c"]',
        {},
        { enableResume: true, events: ["welcome", "mutation", "welcomeback", "reset"] },
      )
      .subscribe((event) => {
        seen.push(event.type === "mutation" ? event.documentId : event.type);
      });
    try {
      await vi.waitFor(() => expect(seen).toEqual(["welcome"]));
      // Cut before it heard of any change: it knows where it was all the same.
      proxy.cut();
      await editor().create({ _id: "c1", _type: "c" });
      await vi.waitFor(() => expect(seen).toContain("c1"), { timeout: 10_000 });
      proxy.cut();
      await editor().create({ _id: "c2", _type: "c" });
      await vi.waitFor(() => expect(seen).toContain("c2"), { timeout: 10_000 });
      expect(seen).toEqual(["welcome", "welcomeback", "c1", "welcomeback", "c2"]);
    } finally {
      subscription.unsubscribe();
      await proxy.close();
    }
  });
});

async function messages(reader: EventReader, count: number) {
  await vi.waitFor(() => expect(reader.named("message").length).toBe(count));
  return reader.named("message").map(({ id }) => id);
}

describe("a page that shows live content and comes back", () => {
  const path = `/v2025-02-19/data/live/events/${PUBLIC}`;
  const publicEditor = () => lake().client("editor", { dataset: PUBLIC });

  test("is told the tags of what it missed", async () => {
    const { _rev: first } = await publicEditor().create({ _type: "live" });
    await publicEditor().create({ _id: "drafts.live", _type: "live" });
    const { _rev: third } = await publicEditor().create({ _type: "live" });
    const back = await open(path, first);
    expect(await messages(back, 1)).toEqual([third]);
    expect(names(back)[0]).toBe("welcome");
  });

  test("is told to start afresh where that is not known", async () => {
    const back = await open(path, "long-ago");
    await vi.waitFor(() => expect(names(back)).toEqual(["welcome", "restart"]));
  });
});
