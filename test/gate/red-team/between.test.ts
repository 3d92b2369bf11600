/** Ways that lead through the time between a check, a review and a publish. */
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as content from "../content.ts";
import { problemOf, startWorld, type World } from "../world.ts";

const NOW = "2026-06-01T12:00:00.000Z";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const outside = (id: string) => world.anonymously("*[_id == $id]._id", { id });

function picture(g: number): Promise<Buffer> {
  const background = { r: 9, g, b: 120 };
  return sharp({ create: { width: 8, height: 6, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

async function approvedQuote(overrides: Readonly<Record<string, unknown>> = {}) {
  const people = await world.letInSomebody(overrides);
  const id = world.freshId("quote");
  await world.save(content.quote(id, people));
  return { id, people, digest: await world.approveAll(id) };
}

test("consent expiring between check and publish: it is judged by the clock of the publish", async () => {
  const { id, digest } = await approvedQuote({ expiresOn: "2026-06-02" });
  world.setNow("2026-06-03T12:00:00.000Z");
  const answer = await world.publish(id, digest);
  world.setNow(NOW);
  expect(problemOf(answer)).toBe("blocked");
  expect(await outside(id)).toEqual([]);
});

test("consent withdrawn between check and publish: the publish fails", async () => {
  const { id, people, digest } = await approvedQuote();
  await world.withdraw(people.consent);
  expect((await world.publish(id, digest)).status).not.toBe(200);
  expect(await outside(id)).toEqual([]);
});

test("consent swapped for another's: the digest is of the consents, and a stranger's carries nothing", async () => {
  const { id, people, digest } = await approvedQuote();
  const stranger = await world.letInSomebody();
  await world.save(content.quote(id, { survivor: people.survivor, consent: stranger.consent }));
  expect(problemOf(await world.publish(id, digest))).toBe("text-changed");
  const { digest: swapped } = await world.check(id);
  expect(problemOf(await world.publish(id, swapped))).toBe("blocked");
});

test("consent swapped under its id by an administrator's token: nothing goes out on the strength of it", async () => {
  const { id, people, digest } = await approvedQuote();
  await world.as("administrator").patch(people.consent).set({ expiresOn: "2039-12-31" }).commit();
  expect(problemOf(await world.publish(id, digest))).toBe("text-changed");
  const { digest: now } = await world.check(id);
  expect(problemOf(await world.publish(id, now))).toBe("past-the-gate");
  expect(await outside(id)).toEqual([]);
});

test("image bytes swapped under the same reference: the id is the SHA-1 of what was reviewed", async () => {
  const { _id: asset } = await world.as("editor").assets.upload("image", await picture(1));
  const id = world.freshId("office");
  await world.save(content.office(id, { image: content.emptyRoom(asset) }));
  const { digest } = await world.check(id);
  const folder = join(world.lake.core.assetDirectory("editorial"), "images");
  const [, hash = "none"] = asset.split("-");
  const file = (await readdir(folder)).find((name) => name.startsWith(hash)) ?? "none";
  await writeFile(join(folder, file), await picture(2));
  const answer = await world.publish(id, digest);
  expect(answer.body).not.toMatchObject({ published: true });
  expect(await outside(id)).toEqual([]);
});

test("clock moved: a clock that goes back brings nothing back that has ended and was taken down", async () => {
  const { id, digest } = await approvedQuote({ expiresOn: "2026-06-02" });
  await world.publish(id, digest);
  expect(await outside(id)).toEqual([id]);
  world.setNow("2026-06-03T12:00:00.000Z");
  await world.restart();
  world.setNow(NOW);
  await world.restart();
  expect(await outside(id)).toEqual([]);
});

test("clock moved on between review and publish: a consent that has ended by then carries nothing", async () => {
  const { id, digest } = await approvedQuote({ expiresOn: "2026-06-02" });
  world.setNow("2026-06-03T00:00:00.000Z");
  expect(problemOf(await world.publish(id, digest))).toBe("blocked");
  world.setNow(NOW);
  expect(await outside(id)).toEqual([]);
});

test("clock moved back before a consent begins: neither a review nor a publish goes through", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  await world.save(content.quote(id, people));
  const digest = await world.approveAll(id);
  world.setNow("2026-01-08T12:00:00.000Z");
  expect(problemOf(await world.approve(id, "consent", "consentReviewer", digest))).toBe("blocked");
  expect(problemOf(await world.publish(id, digest))).toBe("blocked");
  world.setNow(NOW);
  expect(await outside(id)).toEqual([]);
});

test("clock moved back after a review: what was approved still counts for its text, and is used up once", async () => {
  const { id, digest } = await approvedQuote();
  world.setNow("2026-05-31T12:00:00.000Z");
  expect((await world.publish(id, digest)).status).toBe(200);
  world.setNow(NOW);
  await world.post("editor", id, "unpublish", { reason: "Asked for." });
  expect(problemOf(await world.publish(id, digest))).toBe("blocked");
});

test("clock moved far ahead at a review: nothing is approved on the strength of what has ended by then", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  await world.save(content.quote(id, people));
  world.setNow("2031-01-01T00:00:00.000Z");
  expect(problemOf(await world.approve(id, "identity", "identityReviewer"))).toBe("blocked");
  world.setNow(NOW);
});

test("two gates at once: one publishes, the other finds it done", async () => {
  const { id, digest } = await approvedQuote();
  const other = await world.anotherGate();
  const answers = await Promise.all([world.publish(id, digest), other.publish(id, digest)]);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
  expect(await outside(id)).toEqual([id]);
});
