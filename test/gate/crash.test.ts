import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Step } from "../../gate/index.ts";
import * as content from "./content.ts";
import { problemOf, startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

class Crash extends Error {}

/** A gate that ends at one point, and does nothing from then on. */
function endingAt(point: Step) {
  let ended = false;
  return (step: Step) => {
    if (step === point) ended = true;
    if (ended) throw new Crash(point);
  };
}

/** The name of an office, `undefined` where it is not. */
const names = async (dataset: "editorial" | "public", id: string): Promise<unknown> =>
  (await world.robot(dataset).getDocument<{ name: unknown }>(id))?.name;

const PUBLISHING = [
  "publish: before the editorial transaction",
  "publish: after the editorial transaction",
  "outbox: before the assets",
  "outbox: after the assets",
  "outbox: after the public transaction",
  "outbox: after clearing assets",
  "outbox: after the mark",
] as const satisfies readonly Step[];

describe.each(PUBLISHING)("a gate that ends in a publish, %s", (point) => {
  test.each([
    { before: undefined, what: "a first publish" },
    { before: "Old name", what: "a new version" },
  ])("leaves all or nothing of $what after a restart", async ({ before }) => {
    const id = world.freshId("office");
    if (before !== undefined) await world.letOut(content.office(id, { name: before }));
    await world.save(content.office(id, { name: "New name" }));
    const { digest } = await world.check(id);
    await world.restart({ onStep: endingAt(point) });
    const answer = await world.publish(id, digest);
    expect(answer.body).not.toMatchObject({ published: true });

    const inside = await names("editorial", id);
    const outside = await names("public", id);
    expect([before, "New name"]).toContain(inside);
    // Never more in public than what is published inside.
    expect(outside === before || outside === inside).toBe(true);

    await world.restart();
    const done = point !== "publish: before the editorial transaction";
    const expected = done ? "New name" : before;
    expect(await names("editorial", id)).toBe(expected);
    expect(await names("public", id)).toBe(expected);
    expect(await world.pending()).toEqual([]);
    expect((await world.publish(id, digest)).status).toBe(done ? 409 : 200);
  });
});

const TAKING_DOWN = [
  "takedown: before the intent",
  "takedown: after the intent",
  "takedown: after the public transaction",
  "takedown: after clearing assets",
  "takedown: after the editorial transaction",
] as const satisfies readonly Step[];

test.each(TAKING_DOWN)(
  "a gate that ends in a takedown, %s, leaves all or nothing after a restart",
  async (point) => {
    const people = await world.letInSomebody();
    const quote = world.freshId("quote");
    const page = world.freshId("publication");
    await world.letOut(content.quote(quote, people));
    await world.letOut(content.publication(page, quote));
    await world.restart({ onStep: endingAt(point) });
    const body = { reason: "Asked for by the person.", cascade: true };
    const answer = await world.post("editor", quote, "unpublish", body);
    expect(answer.status).not.toBe(200);
    await world.restart();

    const expected = point === "takedown: before the intent" ? [page, quote].toSorted() : [];
    const query = "*[_id in $ids] | order(_id asc)._id";
    const ids = [quote, page];
    expect(await world.anonymously(query, { ids })).toEqual(expected);
    expect(await world.robot("editorial").fetch<unknown>(query, { ids })).toEqual(expected);
    expect(await world.pending()).toEqual([]);
  },
);

const WITHDRAWING = [
  "publish: after the editorial transaction",
  "takedown: after the public transaction",
  "takedown: after clearing assets",
  "takedown: after the editorial transaction",
] as const satisfies readonly Step[];

test.each(WITHDRAWING)(
  "a withdrawal is not half done by a gate that ends %s: what rests on the consent goes",
  async (point) => {
    const people = await world.letInSomebody();
    const quote = world.freshId("quote");
    await world.letOut(content.quote(quote, people));
    await world.save(
      content.consent(people.consent, people.survivor, {
        withdrawn: { on: "2026-06-01T11:00:00.000Z", reason: "She asked for it." },
      }),
    );
    const digest = await world.approveAll(people.consent);
    await world.restart({ onStep: endingAt(point) });
    await world.publish(people.consent, digest);
    await world.restart();
    expect(await world.anonymously("*[_id == $quote]", { quote })).toEqual([]);
    expect((await world.check(quote)).blocked).toBe(true);
  },
);

test("until it has finished what was left undone, a gate lets nothing out", async () => {
  const id = world.freshId("office");
  await world.save(content.office(id));
  const { digest } = await world.check(id);
  await world.restart({}, "not started");
  const answer = await world.publish(id, digest);
  expect(answer.status).toBe(503);
  expect(problemOf(answer)).toBe("starting");
  expect(answer.body).toMatchObject({ detail: "What an earlier run left is not done yet." });
  await world.restart();
  expect((await world.publish(id, digest)).status).toBe(200);
});

test("what public does not take waits, holds up nothing else, and goes out later", async () => {
  const source = world.freshId("source");
  const statistic = world.freshId("statistic");
  await world.letOut(content.source(source));
  // An administrator's token deletes by hand what the figure refers to.
  await world.robot("public").delete(source);
  await world.save(content.statistic(statistic, source));
  const answer = await world.publish(statistic);
  expect(answer.body).toMatchObject({ published: false });
  expect(world.log.filter(({ documentId }) => documentId === statistic)).toEqual([
    expect.objectContaining({ event: "outbox-waiting", documentId: statistic }),
  ]);

  const office = world.freshId("office");
  await world.letOut(content.office(office));
  expect(await world.anonymously("*[_id == $office]._id", { office })).toEqual([office]);

  await world.letOut(content.source(source, { title: "Invented yearly report, again" }));
  await world.drain();
  expect(await world.anonymously("*[_id == $statistic]._id", { statistic })).toEqual([statistic]);
});

test.each([
  [2, "goes out at the third attempt", true],
  [3, "waits, and goes out later", false],
] as const)(
  "what somebody changes in public %d times while it is let out %s",
  async (times, _what, published) => {
    const id = world.freshId("office");
    await world.letOut(content.office(id));
    await world.save(content.office(id, { name: "New name" }));
    const { digest } = await world.check(id);
    let left: number = times;
    await world.restart({
      onStep: async (step) => {
        if (step !== "outbox: after the assets" || left === 0) return;
        left -= 1;
        await world
          .robot("public")
          .patch(id)
          .set({ name: `By hand ${left}` })
          .commit();
      },
    });
    const answer = await world.publish(id, digest);
    expect(answer).toMatchObject({ status: 200, body: { documentId: id, published } });
    expect(left).toBe(0);
    const waited = world.log.filter(
      ({ event, documentId }) => event === "outbox-waiting" && documentId === id,
    );
    expect(waited).toHaveLength(published ? 0 : 1);
    expect(await world.pending()).toHaveLength(published ? 0 : 1);
    await world.drain();
    expect(await names("public", id)).toBe("New name");
    await world.restart();
  },
);

test("while somebody else's entry stands at the head of the audit nothing is decided, and operators are told", async () => {
  const id = world.freshId("office");
  await world.save(content.office(id));
  const { digest } = await world.check(id);
  const entry = { _id: "auditEntry.zzz", _type: "auditEntry" };
  await world.robot("editorial").create(entry);
  const answer = await world.publish(id, digest);
  await world.robot("editorial").delete(entry._id);
  expect(problemOf(answer)).toBe("internal");
  expect(world.log.findLast(({ event }) => event === "fault")).toMatchObject({
    problem: "internal",
    cause: '"auditEntry.zzz" is no audit entry of a gate: somebody wrote it.',
  });
  expect((await world.publish(id, digest)).status).toBe(200);
});

test("an entry that cannot be carried out keeps no gate from starting", async () => {
  const broken = world.freshId("office");
  const entry = {
    _id: "outboxEntry.000000000000-00000",
    _type: "outboxEntry",
    operation: "publish",
    documentId: broken,
    form: "{",
    assets: [],
    state: "pending",
  };
  await world.robot("editorial").create(entry);
  await world.restart();
  const office = world.freshId("office");
  await world.letOut(content.office(office));
  expect(await names("public", office)).toBe("Invented field office");
  expect(world.log).toContainEqual({
    event: "outbox-waiting",
    documentId: broken,
    cause: `${entry._id} holds no form of ${broken}.`,
  });
  await world.robot("editorial").delete(entry._id);
});

test("a draft saved while the gate publishes is neither published nor lost", async () => {
  const id = world.freshId("office");
  await world.save(content.office(id));
  const { digest } = await world.check(id);
  await world.restart({
    onStep: async (step) => {
      if (step === "publish: before the editorial transaction") {
        await world.save(content.office(id, { name: "Saved meanwhile" }));
      }
    },
  });
  const answer = await world.publish(id, digest);
  await world.restart();
  expect(problemOf(answer)).toBe("text-changed");
  expect(await names("public", id)).toBeUndefined();
  expect(await names("editorial", `drafts.${id}`)).toBe("Saved meanwhile");
});

test("two gates that publish the same text publish it once", async () => {
  const id = world.freshId("office");
  await world.save(content.office(id));
  const { digest } = await world.check(id);
  const other = await world.anotherGate();
  const answers = await Promise.all([world.publish(id, digest), other.publish(id, digest)]);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 409]));
  const entries: unknown = await world
    .robot("editorial")
    .fetch(`count(*[_type == "auditEntry" && documentId == $id && action == "publish"])`, { id });
  expect(entries).toBe(1);
});
