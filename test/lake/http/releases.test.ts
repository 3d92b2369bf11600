/** Releases as the official client and the Studio ask for them. */
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { EDITORIAL } from "../start-lake.ts";
import { rawRequest } from "./raw-request.ts";
import { sharedLake } from "./shared-lake.ts";

let now = new Date("2026-03-01T10:00:00.000Z");
const lake = sharedLake({ clock: () => now });

function minutesPass(minutes: number): void {
  now = new Date(now.getTime() + minutes * 60_000);
}

const inMinutes = (minutes: number): string =>
  new Date(now.getTime() + minutes * 60_000).toISOString();

const editor = () => lake().client("editor");

const eventsSchema = z.object({
  events: z.array(z.looseObject({ type: z.string(), author: z.string() })),
  nextCursor: z.string(),
});

async function eventsOf(releaseId: string, query = "") {
  const path = `/v2025-02-19/data/history/${EDITORIAL}/events/releases/${releaseId}${query}`;
  return eventsSchema.parse((await rawRequest(lake(), path, { as: "viewer" })).json);
}

describe("client.releases", () => {
  test("goes through the whole life of a release", async () => {
    const { releases } = editor();
    await editor().create({ _id: "life", _type: "r", n: 1 });
    const { releaseId } = await releases.create({
      releaseId: "rLife",
      metadata: { title: "Spring", releaseType: "asap" },
    });
    await editor().createVersion({ releaseId, publishedId: "life", baseId: "life" });
    await editor().replaceVersion({
      releaseId,
      publishedId: "life",
      document: { _type: "r", n: 2 },
    });
    await releases.edit({ releaseId, patch: { set: { "metadata.title": "Summer" } } });
    expect(await releases.get({ releaseId })).toMatchObject({
      state: "active",
      metadata: { title: "Summer" },
    });
    expect((await releases.fetchDocuments({ releaseId })).result).toMatchObject([
      { _id: "versions.rLife.life", n: 2 },
    ]);
    await releases.schedule({ releaseId, publishAt: inMinutes(5) });
    await releases.unschedule({ releaseId });
    await releases.archive({ releaseId });
    expect((await releases.fetchDocuments({ releaseId })).result).toEqual([]);
    await releases.unarchive({ releaseId });
    await releases.publish({ releaseId });
    expect(await editor().getDocument("life")).toMatchObject({ n: 2 });
    await releases.delete({ releaseId });
    expect(await releases.get({ releaseId })).toBeUndefined();
  });

  test("publishes at the time it was scheduled for", async () => {
    const { releases } = editor();
    const releaseId = "rTime";
    await releases.create({ releaseId });
    await editor().createVersion({
      releaseId,
      publishedId: "timed",
      document: { _type: "r", n: 1 },
    });
    await releases.schedule({ releaseId, publishAt: inMinutes(5) });
    expect(await editor().getDocument("timed")).toBeUndefined();
    minutesPass(5);
    expect(await editor().getDocument("timed")).toMatchObject({ n: 1 });
  });

  test("unpublishes with a release", async () => {
    const { releases } = editor();
    const releaseId = "rOff";
    await editor().create({ _id: "off", _type: "r" });
    await releases.create({ releaseId });
    await editor().unpublishVersion({ releaseId, publishedId: "off" });
    await releases.publish({ releaseId });
    expect(await editor().getDocument("off")).toBeUndefined();
    expect(await editor().getDocument("drafts.off")).toBeDefined();
  });

  test("discards a version", async () => {
    const releaseId = "rDiscard";
    await editor().releases.create({ releaseId });
    const version = { releaseId, publishedId: "gone" };
    await editor().createVersion({ ...version, document: { _type: "r" } });
    await editor().discardVersion(version);
    expect(await editor().getDocument("versions.rDiscard.gone")).toBeUndefined();
  });

  test("reads through a stack of releases", async () => {
    for (const [releaseId, n] of [
      ["rLow", 1],
      ["rHigh", 2],
    ] as const) {
      await editor().releases.create({ releaseId });
      await editor().createVersion({
        releaseId,
        publishedId: "stacked",
        document: { _type: "r", n },
      });
    }
    const through = async (perspective: string[]): Promise<unknown> =>
      await editor().fetch<unknown>('*[_id == "stacked"][0].n', {}, { perspective });
    expect(await through(["rHigh", "rLow", "drafts"])).toBe(2);
    expect(await through(["rLow", "rHigh", "drafts"])).toBe(1);
    expect(await through(["drafts"])).toBeNull();
  });

  test("is refused to a contributor where the Studio looks for it, dry or not", async () => {
    const { releases } = lake().client("contributor");
    for (const dryRun of [true, false]) {
      await expect(releases.create({ releaseId: "rMine" }, { dryRun })).rejects.toMatchObject({
        statusCode: 403,
        details: { type: "insufficientPermissionsError" },
      });
    }
  });
});

describe("GET /data/history/:dataset/events", () => {
  beforeAll(async () => {
    const releaseId = "rStory";
    const { releases } = editor();
    await editor().create({ _id: "drafts.told", _type: "r", n: 1 });
    await editor().action({
      actionType: "sanity.action.document.publish",
      draftId: "drafts.told",
      publishedId: "told",
    });
    minutesPass(1);
    await releases.create({ releaseId });
    minutesPass(1);
    await editor().createVersion({ releaseId, publishedId: "told", baseId: "told" });
    await editor().createVersion({ releaseId, publishedId: "x", document: { _type: "r" } });
    await editor().discardVersion({ releaseId, publishedId: "x" });
    minutesPass(1);
    await releases.archive({ releaseId });
    await releases.unarchive({ releaseId });
    await releases.schedule({ releaseId, publishAt: inMinutes(9) });
    await releases.unschedule({ releaseId });
    await releases.schedule({ releaseId, publishAt: inMinutes(5) });
    minutesPass(5);
    await editor().fetch("*[0]");
  });

  test("/releases/:release tells what happened to a release, newest first", async () => {
    const { events, nextCursor } = await eventsOf("rStory");
    expect(events.map(({ type }) => type)).toEqual([
      "publishRelease",
      "scheduleRelease",
      "unscheduleRelease",
      "scheduleRelease",
      "unarchiveRelease",
      "archiveRelease",
      "discardDocumentFromRelease",
      "addDocumentToRelease",
      "addDocumentToRelease",
      "createRelease",
    ]);
    expect(nextCursor).toBe("");
    expect(events.at(0)).toMatchObject({ author: "<system>", releaseName: "rStory" });
    expect(events.at(1)).toMatchObject({ publishAt: "2026-03-01T10:13:00.000Z" });
    expect(events.at(-2)).toMatchObject({
      author: "u-editor",
      documentId: "told",
      documentType: "r",
      versionId: "versions.rStory.told",
    });
  });

  test("/releases/:release goes page by page", async () => {
    const whole = await eventsOf("rStory");
    const first = await eventsOf("rStory", "?limit=4");
    const rest = await eventsOf("rStory", `?limit=100&nextCursor=${first.nextCursor}`);
    expect(first.events).toHaveLength(4);
    expect([...first.events, ...rest.events]).toEqual(whole.events);
  });

  test("/documents/:id tells of a document published with a release", async () => {
    const path = `/v2025-02-19/data/history/${EDITORIAL}/events/documents`;
    const ofVersion = await rawRequest(lake(), `${path}/versions.rStory.told`, { as: "viewer" });
    expect(ofVersion.json).toMatchObject({
      events: {
        "versions.rStory.told": [
          { type: "publishDocumentVersion", publishCause: "release.schedule", releaseId: "rStory" },
          { type: "createDocumentVersion" },
          { type: "deleteDocumentVersion" },
          { type: "createDocumentVersion" },
          { type: "createLiveDocument" },
        ],
      },
    });
    const ofPublished = await rawRequest(lake(), `${path}/told`, { as: "viewer" });
    expect(ofPublished.json).toMatchObject({
      events: {
        told: [
          {
            type: "publishDocumentVersion",
            versionId: "versions.rStory.told",
            publishCause: "release.schedule",
          },
          { type: "publishDocumentVersion", publishCause: "document.publish" },
          { type: "createDocumentVersion", versionId: "drafts.told" },
        ],
      },
    });
  });
});
