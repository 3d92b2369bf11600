import { describe, expect, test } from "vitest";
import { openLake } from "../../../lake/core.ts";
import type { LakeCore } from "../../../lake/types.ts";
import { onTestFinished } from "vitest";
import { refusalOf, START, SYSTEM, temporaryDirectory } from "../open-core.ts";

const DAY = 24 * 60 * 60 * 1000;
const KEPT_DAYS = 30;

/** A lake that keeps history for 30 days, and a clock in days since its start. */
function open(directory = temporaryDirectory(), startDay = 0, historyDays = KEPT_DAYS) {
  let day = startDay;
  const core: LakeCore = openLake({
    directory,
    projectId: "test",
    clock: () => new Date(Date.parse(START) + day * DAY),
    historyDays,
  });
  onTestFinished(() => core.close());
  const dataset = core.dataset("editorial") ?? core.createDataset("editorial", "private");
  return {
    dataset,
    directory,
    core,
    moveTo: (next: number) => {
      day = next;
    },
    write: async (mutation: Parameters<typeof dataset.mutate>[0]["mutations"][number]) =>
      (await dataset.mutate({ mutations: [mutation], identity: SYSTEM })).transactionId,
    log: async (...ids: string[]) =>
      (await dataset.transactions({ documentIds: ids }, SYSTEM)).map(({ id }) => id),
    at: async (id: string, at: number) =>
      await dataset.documentAt(
        id,
        { time: new Date(Date.parse(START) + at * DAY).toISOString() },
        SYSTEM,
      ),
  };
}

describe("a lake that keeps history for so many days", () => {
  test("tells what was done since, and not what was done before", async () => {
    const lake = open();
    const first = await lake.write({ create: { _id: "a", _type: "n", n: 1 } });
    lake.moveTo(10);
    const second = await lake.write({ patch: { id: "a", set: { n: 2 } } });
    lake.moveTo(35);
    const third = await lake.write({ patch: { id: "a", set: { n: 3 } } });
    expect(await lake.log("a")).toEqual([second, third]);
    lake.moveTo(50);
    expect(await lake.log("a")).toEqual([third]);
    expect(
      (await lake.dataset.transactions({ documentIds: ["a"] }, SYSTEM))[0]?.changes,
    ).toMatchObject([{ previous: { n: 2 }, result: { n: 3 } }]);
    const { status, details } = await refusalOf(() =>
      lake.dataset.documentAt("a", { revision: first }, SYSTEM),
    );
    expect([status, details.type]).toEqual([404, "historyRetentionError"]);
    expect(details.description).toContain("kept since 2026-04-05T08:00:00.000Z");
  });

  test("still knows what documents were like within those days, however old their last change", async () => {
    const lake = open();
    await lake.write({ create: { _id: "old", _type: "n", n: 1 } });
    for (let n = 2; n <= 40; n += 1) await lake.write({ patch: { id: "old", set: { n } } });
    lake.moveTo(100);
    await lake.write({ create: { _id: "other", _type: "n" } });
    lake.moveTo(120);
    expect(await lake.at("old", 95)).toMatchObject({ n: 40 });
    const last = await lake.write({ patch: { id: "old", set: { n: 41 } } });
    expect(await lake.at("old", 119)).toMatchObject({ n: 40 });
    expect(await lake.log("old")).toEqual([last]);
  });

  test("keeps nothing of what was gone by then", async () => {
    const lake = open();
    await lake.write({ create: { _id: "gone", _type: "n", secret: "a secret" } });
    lake.moveTo(1);
    await lake.write({ delete: { id: "gone" } });
    lake.moveTo(60);
    expect(await lake.log("gone")).toEqual([]);
    await refusalOf(() => lake.at("gone", 0));
    await lake.write({ create: { _id: "gone", _type: "n", n: 2 } });
    expect(await lake.at("gone", 60)).toMatchObject({ n: 2 });
  });

  test("does so when it is started too, and every document is as it was", async () => {
    const lake = open();
    await lake.write({ create: { _id: "a", _type: "n", list: [1, 2, 3] } });
    lake.moveTo(5);
    await lake.write({ patch: { id: "a", unset: ["list[0]"] } });
    const before = (await lake.dataset.documents(["a"], SYSTEM)).documents;
    lake.core.close();
    const again = open(lake.directory, 90);
    expect(await again.log("a")).toEqual([]);
    expect((await again.dataset.documents(["a"], SYSTEM)).documents).toEqual(before);
    expect(await again.at("a", 85)).toEqual(before[0]);
  });

  test("cannot catch a listener up with what it has forgotten", async () => {
    const lake = open();
    const first = await lake.write({ create: { _id: "a", _type: "n" } });
    await lake.write({ patch: { id: "a", set: { n: 1 } } });
    expect(lake.dataset.since(first, 10)).toBeDefined();
    lake.moveTo(40);
    await lake.write({ patch: { id: "a", set: { n: 2 } } });
    expect(lake.dataset.since(first, 10)).toBeUndefined();
  });

  test.each([0, -1, Number.NaN])("is not opened for %d days", async (days) => {
    const directory = temporaryDirectory();
    const core = openLake({ directory, projectId: "test", clock: () => new Date(START) });
    core.createDataset("editorial", "private");
    core.close();
    const { status } = await refusalOf(() => open(directory, 0, days));
    expect(status).toBe(400);
  });
});

test("without days, history is kept for ever", async () => {
  const directory = temporaryDirectory();
  let now = Date.parse(START);
  const core = openLake({ directory, projectId: "test", clock: () => new Date(now) });
  onTestFinished(() => core.close());
  const dataset = core.createDataset("editorial", "private");
  await dataset.mutate({ mutations: [{ create: { _id: "a", _type: "n" } }], identity: SYSTEM });
  now += 10_000 * DAY;
  expect(await dataset.transactions({ documentIds: ["a"] }, SYSTEM)).toHaveLength(1);
});
