import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { tombstoneIdOf } from "../../gate/tombstone.ts";
import * as content from "./content.ts";
import { problemOf, startWorld, type World } from "./world.ts";

/** What counts as "within seconds" on a machine that does much else. */
const SECONDS = 8_000;

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.watch();
});
afterAll(() => world.stop());

const storedSchema = z.looseObject({ _id: z.string(), _type: z.string() });
const inPublic = async (id: string) =>
  storedSchema.optional().parse(await world.robot("public").getDocument(id));
const inside = async (id: string) =>
  storedSchema.optional().parse(await world.robot("editorial").getDocument(id));
const byHand = (dataset: string) => world.as("administrator", dataset);

/** Waits for it; the time it took, in milliseconds. */
async function goneAfter(id: string): Promise<number> {
  const began = performance.now();
  while ((await inPublic(id)) !== undefined) {
    if (performance.now() - began > SECONDS) return Number.POSITIVE_INFINITY;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return performance.now() - began;
}

/** Of the newest entry of the sentinel that is about a document. */
const faultOnRecord = (id: string): Promise<unknown> =>
  world
    .robot("editorial")
    .fetch(
      `*[_type == "auditEntry" && defined(fault) && ($id in takenDown || $id in noticed[].documentId)] | order(_id desc)[0].fault`,
      { id },
    );

async function office(): Promise<string> {
  const id = world.freshId("office");
  await world.letOut(content.office(id));
  return id;
}

describe("in public", () => {
  test("what never came through the gate is taken down and on record", async () => {
    const id = world.freshId("office");
    await byHand("public").create(content.office(id));
    expect(await goneAfter(id)).toBeLessThan(SECONDS);
    expect(await faultOnRecord(id)).toBe("no-seal");
  });

  test.each([
    ["a changed word", "changed", { set: { name: "Another name" } }],
    [
      "a seal that ends later",
      "forged",
      { set: { "seal.validUntil": "2090-01-01T00:00:00.000Z" } },
    ],
    ["a stripped seal", "no-seal", { unset: ["seal"] }],
    ["a stripped signature", "unsigned", { unset: ["seal.signature"] }],
    ["a stranger's key", "unknown-key", { set: { "seal.keyId": "stranger" } }],
  ])("%s is taken down and on record", async (_what, fault, change) => {
    const id = await office();
    await byHand("public").patch(id, change).commit();
    expect(await goneAfter(id)).toBeLessThan(SECONDS);
    expect(await faultOnRecord(id)).toBe(fault);
    await expect.poll(() => inside(id)).toBeUndefined();
    expect(await inside(`drafts.${id}`)).toMatchObject({ name: "Invented field office" });
  });

  test("a seal that was copied to another document, and another type, are taken down", async () => {
    const sealed = await inPublic(await office());
    const copy = world.freshId("office");
    await byHand("public").create({ ...sealed, _id: copy, _type: "office", _rev: undefined });
    expect(await goneAfter(copy)).toBeLessThan(SECONDS);
    expect(await faultOnRecord(copy)).toBe("forged");
    const id = await office();
    const form = await inPublic(id);
    await byHand("public")
      .transaction()
      .delete(id)
      .create({ ...form, _id: id, _type: "source" })
      .commit();
    expect(await goneAfter(id)).toBeLessThan(SECONDS);
  });

  test("an older version with its own genuine seal is taken down", async () => {
    const id = await office();
    const older = await inPublic(id);
    await world.letOut(content.office(id, { name: "A newer name" }));
    await byHand("public").createOrReplace({ ...older, _id: id, _type: "office" });
    expect(await goneAfter(id)).toBeLessThan(SECONDS);
    expect(await faultOnRecord(id)).toBe("not-on-record");
  });

  test("what was taken down, and is put back with its seal, is taken down again", async () => {
    const id = await office();
    const form = await inPublic(id);
    await world.post("editor", id, "unpublish", { reason: "Asked for." });
    await byHand("public").create({ ...form, _id: id, _type: "office" });
    expect(await goneAfter(id)).toBeLessThan(SECONDS);
    expect(await faultOnRecord(id)).toBe("not-on-record");
  });

  test("drafts, versions and private types are taken away, and stay untouched inside", async () => {
    const id = world.freshId("office");
    await world.save(content.office(id));
    const ids = [`drafts.${id}`, `versions.r1.${id}`];
    for (const _id of ids) await byHand("public").create({ ...content.office(id), _id });
    const person = world.freshId("survivor");
    await byHand("public").create(content.survivor(person));
    for (const _id of [...ids, person]) expect(await goneAfter(_id)).toBeLessThan(SECONDS);
    expect(await faultOnRecord(person)).toBe("not-public");
    expect(await inside(`drafts.${id}`)).toMatchObject({ _type: "office" });
  });

  test("an image that nothing shows is taken away", async () => {
    const pixel = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "base64",
    );
    const { _id } = await byHand("public").assets.upload("image", pixel);
    expect(await goneAfter(_id)).toBeLessThan(SECONDS);
    expect(await faultOnRecord(_id)).toBe("unused-image");
  });

  test("what rests on it goes with it", async () => {
    const source = world.freshId("source");
    const figure = world.freshId("statistic");
    await world.letOut(content.source(source));
    await world.letOut(content.statistic(figure, source));
    await byHand("public").patch(source).set({ title: "Another title" }).commit();
    expect(await goneAfter(source)).toBeLessThan(SECONDS);
    expect(await inPublic(figure)).toBeUndefined();
  });

  test("tombstones of the gate stay, and others go", async () => {
    const id = await office();
    await world.post("editor", id, "unpublish", { reason: "Asked for." });
    const tombstone = await tombstoneIdOf(id);
    await byHand("public").create({ _id: "tombstone-0", _type: "tombstone", documentId: id });
    expect(await goneAfter("tombstone-0")).toBeLessThan(SECONDS);
    expect(await inPublic(tombstone)).toMatchObject({ documentId: id });
  });
});

describe("published inside past the gate", () => {
  test("a document is taken down, and its text stays as a draft", async () => {
    const id = await office();
    await byHand("editorial").patch(id).set({ name: "By hand" }).commit();
    expect(await goneAfter(id)).toBeLessThan(SECONDS);
    await expect.poll(() => inside(`drafts.${id}`)).toMatchObject({ name: "By hand" });
    expect(await faultOnRecord(id)).toBe("past-the-gate");
  });

  test("a document that is deleted inside goes from public", async () => {
    const id = await office();
    await byHand("editorial").delete(id);
    expect(await goneAfter(id)).toBeLessThan(SECONDS);
    expect(await faultOnRecord(id)).toBe("not-published-inside");
  });

  test.each([
    ["a consent", "consent", { set: { expiresOn: "2040-12-31" } }],
    ["a profile", "survivor", { set: { ageBand: "18-24" } }],
  ] as const)(
    "%s that was changed carries nothing until it comes through the gate",
    async (_what, which, change) => {
      const people = await world.letInSomebody();
      const id = people[which];
      const quote = world.freshId("quote");
      await world.letOut(content.quote(quote, people));
      const before = await inside(id);
      await byHand("editorial").patch(id, change).commit();
      expect(await goneAfter(quote)).toBeLessThan(SECONDS);
      expect(await faultOnRecord(id)).toBe("past-the-gate");
      expect(await inside(id)).toMatchObject(change.set);

      const answer = await world.publish(quote);
      expect(problemOf(answer)).toBe("past-the-gate");

      await world.letOut({ ...before, _id: id, _type: which });
      await world.letOut(content.quote(quote, people));
      expect(await inPublic(quote)).toBeDefined();
    },
  );

  test("what is on record once is not entered again at the next sweep", async () => {
    const people = await world.letInSomebody();
    await byHand("editorial").patch(people.consent).set({ formReference: "form-2" }).commit();
    await expect.poll(() => faultOnRecord(people.consent), { timeout: SECONDS }).toBeTruthy();
    const entries = () =>
      world.robot("editorial").fetch<unknown>(`count(*[_type == "auditEntry"])`);
    const before = await entries();
    await world.restart();
    await world.watch();
    expect(await entries()).toBe(before);
  });

  test("entries of the audit and the outbox that somebody else wrote shield nothing", async () => {
    const id = world.freshId("office");
    await world.stopWatching();
    const form = content.office(id);
    const number = "000000000900";
    await byHand("editorial")
      .transaction()
      .create(form)
      .create({
        _id: `auditEntry.${number}`,
        _type: "auditEntry",
        action: "publish",
        documentId: id,
        transactionId: "t",
        keyId: world.options.keys.keyId,
        signature: "c2lnbmF0dXJl",
      })
      .create({
        _id: `outboxEntry.${number}-00000`,
        _type: "outboxEntry",
        operation: "publish",
        documentId: id,
        state: "pending",
      })
      .commit();
    await byHand("public").create(form);
    await world.watch();
    // The forged entry takes a number; the sentinel goes on from there.
    expect(await goneAfter(id)).toBeLessThan(SECONDS);
    await byHand("editorial").delete(`outboxEntry.${number}-00000`);
  });
});

test("an end is kept to its minute", async () => {
  const people = await world.letInSomebody({ expiresOn: "2026-07-01" });
  const quote = world.freshId("quote");
  await world.letOut(content.quote(quote, people));
  const { seal } = z
    .object({ seal: z.object({ validUntil: z.string() }) })
    .parse(await inPublic(quote));
  const end = new Date(seal.validUntil);
  world.setNow(new Date(end.getTime() - 60_000).toISOString());
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(await inPublic(quote)).toBeDefined();
  world.setNow(end.toISOString());
  expect(await goneAfter(quote)).toBeLessThan(SECONDS);
  expect(await faultOnRecord(quote)).toBe("expired");
  world.setNow("2026-06-01T12:00:00.000Z");
});

test("what happened while nobody listened is found when somebody does again", async () => {
  const id = await office();
  await world.stopWatching();
  await byHand("public").patch(id).set({ name: "Meanwhile" }).commit();
  await world.watch();
  expect(await goneAfter(id)).toBeLessThan(SECONDS);
});

test("a gate looks at everything before it lets anything out", async () => {
  await world.stopWatching();
  const id = await office();
  await byHand("public").patch(id).set({ name: "While it was down" }).commit();
  await world.restart({}, "not started");
  expect(problemOf(await world.publish(id, `sha256:${"0".repeat(64)}`))).toBe("starting");
  await world.restart();
  expect(await inPublic(id)).toBeUndefined();
  await world.watch();
});

test("what the gate itself is half done with is left alone, by another gate too", async () => {
  const id = world.freshId("office");
  await world.save(content.office(id));
  const { digest } = await world.check(id);
  let other: unknown;
  await world.restart({
    onStep: async (step) => {
      if (step !== "outbox: after the public transaction" || other !== undefined) return;
      other = "at work";
      other = await world.anotherGate();
    },
  });
  expect((await world.publish(id, digest)).status).toBe(200);
  await world.restart();
  expect(await inPublic(id)).toMatchObject({ name: "Invented field office" });
  expect(await faultOnRecord(id)).toBeNull();
});

test("what goes in and out by the gate is never taken for a fault", async () => {
  await world.restart();
  await world.watch();
  const people = await world.letInSomebody();
  const quote = world.freshId("quote");
  await world.letOut(content.quote(quote, people));
  // Another end of the consent gives the quote another seal.
  const longer = world.freshId("consent");
  await world.letOut(
    content.consent(longer, people.survivor, {
      supersedes: content.reference(people.consent),
      expiresOn: "2026-11-30",
    }),
  );
  await world.restart();
  await world.withdraw(people.consent);
  const faults = await world
    .robot("editorial")
    .fetch<unknown>(`count(*[_type == "auditEntry" && defined(fault) && $quote in takenDown])`, {
      quote,
    });
  expect(faults).toBe(0);
});
