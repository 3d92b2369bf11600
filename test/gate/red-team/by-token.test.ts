/**
 * Ways past the gate that need no gate: a token and the lake. People's roles refuse all of them; an
 * administrator's token can take them, and the sentinel undoes what it did.
 */
import type { SanityClient } from "@sanity/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import * as content from "../content.ts";
import { startWorld, type World } from "../world.ts";

/** What counts as "within seconds" on a machine that does much else. */
const SECONDS = 8_000;
const STOLEN = "Words that nobody approved";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.watch();
});
afterAll(() => world.stop());

interface Way {
  readonly way: string;
  readonly dataset: "editorial" | "public";
  /** Rejects where the lake refuses. */
  readonly take: (client: SanityClient, id: string) => Promise<unknown>;
}

const stolen = (id: string) => content.office(id, { name: STOLEN });
const draftOf = (id: string) => ({ ...stolen(id), _id: `drafts.${id}` });
const versionOf = (releaseId: string, id: string) => ({
  releaseId,
  publishedId: id,
  document: { ...stolen(id), _id: `versions.${releaseId}.${id}` },
});
const revisionSchema = z.object({ documents: z.array(z.looseObject({ _type: z.string() })) });

/** Puts the words into a release, and does with it what `action` says. */
const byRelease =
  (action: "publish" | "schedule"): Way["take"] =>
  async (client, id) => {
    const releaseId = `r${id.replaceAll(/\W/gu, "")}`;
    await client.releases.create({ releaseId });
    await client.createVersion(versionOf(releaseId, id));
    return action === "publish"
      ? client.releases.publish({ releaseId })
      : client.releases.schedule({ releaseId, publishAt: "2026-06-01T11:59:59.000Z" });
  };

const WAYS: readonly Way[] = [
  {
    way: "createOrReplace on the published id",
    dataset: "editorial",
    take: (client, id) => client.createOrReplace(stolen(id)),
  },
  {
    way: "a patch of the published document",
    dataset: "editorial",
    take: (client, id) => client.patch(id).set({ name: STOLEN }).commit(),
  },
  {
    way: "the action that publishes",
    dataset: "editorial",
    take: async (client, id) => {
      await client.createOrReplace(draftOf(id));
      return client.action({
        actionType: "sanity.action.document.publish",
        draftId: `drafts.${id}`,
        publishedId: id,
      });
    },
  },
  { way: "publishing a release", dataset: "editorial", take: byRelease("publish") },
  { way: "scheduling a release", dataset: "editorial", take: byRelease("schedule") },
  {
    way: "deleting and making anew",
    dataset: "editorial",
    take: (client, id) => client.transaction().delete(id).create(stolen(id)).commit(),
  },
  {
    way: "renaming a published document to another type",
    dataset: "editorial",
    take: (client, id) =>
      client
        .transaction()
        .delete(id)
        .create({ ...stolen(id), _type: "milestone" })
        .commit(),
  },
  {
    way: "an import",
    dataset: "editorial",
    take: (client, id) => client.mutate([{ createOrReplace: stolen(id) }], { visibility: "async" }),
  },
  {
    way: "a migration",
    dataset: "editorial",
    take: (client, id) => client.mutate([{ patch: { id, set: { name: STOLEN } } }]),
  },
  {
    way: "restoring from history",
    dataset: "editorial",
    take: async (client, id) => {
      const before = revisionSchema.parse(
        await client.request({
          url: `/data/history/editorial/documents/${id}?time=2026-06-01T12:00:00.000Z`,
        }),
      );
      return client.createOrReplace({ ...before.documents[0], ...stolen(id) });
    },
  },
  {
    way: "writing to the public data set",
    dataset: "public",
    take: (client, id) => client.createOrReplace(stolen(id)),
  },
  {
    way: "changing a word in public under its seal",
    dataset: "public",
    take: (client, id) => client.patch(id).set({ name: STOLEN }).commit(),
  },
  {
    way: "stripping the seal",
    dataset: "public",
    take: (client, id) => client.patch(id).set({ name: STOLEN }).unset(["seal"]).commit(),
  },
  {
    way: "copying a seal to another document",
    dataset: "public",
    take: async (client, id) => {
      const sealed = await client.getDocument(id);
      return client.create({ ...sealed, ...stolen(`${id}-copy`) });
    },
  },
  {
    way: "renaming a document to another type in public",
    dataset: "public",
    take: async (client, id) => {
      const sealed = await client.getDocument(id);
      const renamed = { ...sealed, _id: id, _type: "milestone", name: STOLEN };
      return client.transaction().delete(id).create(renamed).commit();
    },
  },
];

const people = ["editor", "consentReviewer"] as const;

/** Whether the words stand anywhere as published, inside or outside. */
async function stands(): Promise<boolean> {
  const query = `count(*[name == $name && !(_id in path("drafts.**") || _id in path("versions.**"))]) > 0`;
  const found = await Promise.all(
    (["editorial", "public"] as const).map((dataset) =>
      world.robot(dataset).fetch<unknown>(query, { name: STOLEN }),
    ),
  );
  return found.includes(true);
}

describe.each(WAYS)("$way", ({ way, dataset, take }) => {
  test.each(people)("is refused by the lake to the %s", async (person) => {
    const id = world.freshId("office");
    await world.letOut(content.office(id));
    await expect(take(world.as(person, dataset), id)).rejects.toThrow(/./u);
    expect(await stands()).toBe(false);
    expect(await world.anonymously("*[_id == $id][0].name", { id })).toBe("Invented field office");
  });

  test("is undone within seconds after an administrator's token took it", async () => {
    const id = world.freshId("office");
    await world.letOut(content.office(id));
    const began = performance.now();
    await take(world.as("administrator", dataset), id);
    while ((await stands()) && performance.now() - began < SECONDS) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const took = performance.now() - began;
    process.stdout.write(`undone after ${Math.round(took)} ms: ${way}\n`);
    expect(took).toBeLessThan(SECONDS);
    const seen = await world.anonymously("*[name == $name]", { name: STOLEN });
    expect(seen).toEqual([]);
    const entries = await world
      .robot("editorial")
      .fetch<unknown>(
        `count(*[_type == "auditEntry" && defined(fault) && count(takenDown[@ in $ids]) > 0]) > 0`,
        { ids: [id, `${id}-copy`] },
      );
    expect(entries).toBe(true);
  });
});

describe("a release that somebody else filled", () => {
  const actions = [
    { actionType: "sanity.action.release.publish", releaseId: "rReady" },
    {
      actionType: "sanity.action.release.schedule",
      releaseId: "rReady",
      publishAt: "2026-06-01T12:00:01.000Z",
    },
  ] as const;

  test.each(people)(
    "cannot be published or scheduled by the %s, who lacks the grant",
    async (person) => {
      const id = world.freshId("office");
      const administrator = world.as("administrator");
      await administrator.releases.create({ releaseId: "rReady" });
      await administrator.createVersion(versionOf("rReady", id));
      for (const action of actions) {
        await expect(world.as(person).action(action)).rejects.toMatchObject({
          statusCode: 403,
          details: { type: "insufficientPermissionsError" },
        });
      }
      expect(await stands()).toBe(false);
      await administrator.releases.archive({ releaseId: "rReady" });
      await administrator.releases.delete({ releaseId: "rReady" });
    },
  );
});
