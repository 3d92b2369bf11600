/**
 * What the sentinel decides, and puts on record. It is made to look by a signed webhook, whose answer
 * comes when it has looked: nothing here waits.
 */
import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { problemSchema } from "../../../gate/api.ts";
import { contentOf, digestOf } from "../../../gate/digest.ts";
import { tombstoneIdOf } from "../../../gate/tombstone.ts";
import * as content from "../content.ts";
import { startWorld, type World } from "../world.ts";

const SECRET = "a secret of the webhook";
const NOON = "2026-06-01T12:00:00.000Z";

let world: World;
beforeAll(async () => {
  world = await startWorld({ webhookSecret: SECRET });
});
afterAll(() => world.stop());

/** Looks at these documents, as when they are told to have changed. */
async function lookAt(...ids: readonly string[]) {
  const body = JSON.stringify({ ids });
  const signature = createHmac("sha256", SECRET).update(`1.${body}`).digest("base64url");
  const headers = { "sanity-webhook-signature": `t=1,v1=${signature}` };
  return fetch(`${world.url}/v1/webhooks/sanity`, { method: "POST", headers, body });
}

const documentSchema = z.looseObject({ _id: z.string(), _type: z.string() });
const stored = async (dataset: string, id: string) =>
  documentSchema.optional().parse(await world.robot(dataset).getDocument(id));
const byHand = (dataset: string) => world.as("administrator", dataset);

const entrySchema = z.looseObject({ _id: z.string() });
/** What the sentinel put on record of these, oldest first. */
const decisionsOn = async (...ids: readonly string[]) =>
  z.array(entrySchema).parse(
    await world.robot("editorial").fetch<unknown>(
      `*[_type == "auditEntry" && defined(fault)
        && (documentId in $ids || count(takenDown[@ in $ids]) > 0
          || count(noticed[documentId in $ids]) > 0)] | order(_id asc)`,
      { ids },
    ),
  );
const toldOf = (id: string) => world.log.filter(({ documentId }) => documentId === id);
const numberOf = ({ _id }: { readonly _id: string }) => Number(_id.slice("auditEntry.".length));

async function office(fields: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const id = world.freshId("office");
  await world.letOut(content.office(id, fields));
  return id;
}

describe("what stands in public and should not", () => {
  test("goes by a decision of the gate's own, on record with what was wrong", async () => {
    const id = await office();
    await byHand("public").patch(id).set({ name: "By hand" }).commit();
    expect((await lookAt(id)).status).toBe(200);
    expect(await stored("public", id)).toBeUndefined();
    expect(await decisionsOn(id)).toMatchObject([
      {
        action: "takedown",
        documentId: id,
        documentType: "office",
        actor: "r-gate",
        at: NOON,
        fault: "changed",
        takenDown: [id],
      },
    ]);
    expect(toldOf(id).slice(-2)).toEqual([
      { event: "sentinel", documentId: id, fault: "changed" },
      { event: "taken-down", documentId: id },
    ]);
    expect(await stored("public", await tombstoneIdOf(id))).toMatchObject({
      documentId: id,
      kind: "not-let-out",
    });
  });

  test("is looked for among the named alone", async () => {
    const [named, other] = [await office(), await office()];
    for (const id of [named, other]) await byHand("public").patch(id).set({ name: "x" }).commit();
    await lookAt(named);
    expect(await stored("public", named)).toBeUndefined();
    expect(await stored("public", other)).toBeDefined();
    await lookAt(other);
  });

  test("is one decision for each kind of fault, under numbers that follow each other", async () => {
    const ids = [await office(), await office(), await office()];
    const [first = "", second = "", third = ""] = ids;
    await byHand("public").patch(first).set({ name: "x" }).commit();
    await byHand("public").patch(second).unset(["seal"]).commit();
    await byHand("public").patch(third).set({ name: "x" }).commit();
    await lookAt(...ids);
    const decisions = await decisionsOn(...ids);
    expect(decisions).toMatchObject([
      { fault: "changed", documentId: first, takenDown: [first, third] },
      { fault: "no-seal", documentId: second, takenDown: [second] },
    ]);
    const [one = 0, two = 0] = decisions.map(numberOf);
    expect(two - one).toBe(1);
    for (const id of ids) expect(await stored("public", id)).toBeUndefined();
  });

  test("goes with what rests on it, which comes first", async () => {
    const source = world.freshId("source");
    const figure = world.freshId("statistic");
    await world.letOut(content.source(source));
    await world.letOut(content.statistic(figure, source));
    await byHand("public").patch(source).set({ title: "Another title" }).commit();
    await lookAt(source);
    expect(await decisionsOn(source)).toMatchObject([{ takenDown: [figure, source] }]);
    expect(await stored("public", figure)).toBeUndefined();
    expect(await stored("editorial", figure)).toBeUndefined();
    expect(await stored("editorial", `drafts.${figure}`)).toMatchObject({ _type: "statistic" });
  });

  test("of a type that never leaves goes without a tombstone, and stays as it is inside", async () => {
    const people = await world.letInSomebody();
    const inside = await stored("editorial", people.consent);
    await byHand("public").create(content.survivor(world.freshId("survivor")));
    const copied = content.consent(people.consent, people.survivor);
    const { survivor: _survivor, ...loose } = copied;
    await byHand("public").create({ ...loose, _id: people.consent, _type: "consent" });
    await lookAt(people.consent);
    expect(await decisionsOn(people.consent)).toMatchObject([
      { fault: "not-public", documentType: "consent" },
    ]);
    expect(await stored("public", people.consent)).toBeUndefined();
    expect(await stored("public", await tombstoneIdOf(people.consent))).toBeUndefined();
    expect(inside).toBeDefined();
  });

  test("as a draft or a version goes without a tombstone", async () => {
    const id = world.freshId("office");
    const ids = [`drafts.${id}`, `versions.r1.${id}`];
    for (const _id of ids) await byHand("public").create({ ...content.office(id), _id });
    await lookAt(...ids);
    expect(await decisionsOn(...ids)).toMatchObject([{ fault: "not-public", takenDown: ids }]);
    for (const _id of ids) expect(await stored("public", _id)).toBeUndefined();
    expect(await stored("public", await tombstoneIdOf(id))).toBeUndefined();
  });

  test("a seal that was let out stays as long as it is on record, whoever looks", async () => {
    const id = await office();
    await lookAt(id, `drafts.${id}`, "nothing-of-the-kind");
    expect(await stored("public", id)).toBeDefined();
    expect(await decisionsOn(id)).toEqual([]);
  });
});

test("a seal is in force until the moment at which it ends, and expired at that moment", async () => {
  const people = await world.letInSomebody({ expiresOn: "2026-07-01" });
  const quote = world.freshId("quote");
  await world.letOut(content.quote(quote, people));
  const { seal } = z
    .object({ seal: z.object({ validUntil: z.string() }) })
    .parse(await stored("public", quote));
  const end = new Date(seal.validUntil);
  world.setNow(new Date(end.getTime() - 1).toISOString());
  await lookAt(quote);
  expect(await stored("public", quote)).toBeDefined();
  world.setNow(seal.validUntil);
  await lookAt(quote);
  expect(await stored("public", quote)).toBeUndefined();
  expect(await decisionsOn(quote)).toMatchObject([{ fault: "expired", at: seal.validUntil }]);
  expect(await stored("public", await tombstoneIdOf(quote))).toMatchObject({ kind: "expired" });
  world.setNow(NOON);
});

describe("what is published inside past the gate", () => {
  test("becomes a draft, where it could be public", async () => {
    const id = world.freshId("office");
    await byHand("editorial").create(content.office(id, { name: "By hand" }));
    await lookAt(id);
    expect(await stored("editorial", id)).toBeUndefined();
    expect(await stored("editorial", `drafts.${id}`)).toMatchObject({ name: "By hand" });
    expect(await decisionsOn(id)).toMatchObject([{ fault: "past-the-gate", takenDown: [id] }]);
    // Nobody could see it, so nobody need learn that it is gone.
    expect(await stored("public", await tombstoneIdOf(id))).toBeUndefined();
  });

  test("is no concern of the gate's where it is of a type that is neither public nor reviewed", async () => {
    const id = world.freshId("note");
    await byHand("editorial").create({ _id: id, _type: "somebodysNote" });
    await lookAt(id);
    expect(await stored("editorial", id)).toBeDefined();
    expect(await decisionsOn(id)).toEqual([]);
  });

  test("a consent stays for people to put right, is on record by its digest, and once for each change", async () => {
    const people = await world.letInSomebody();
    const quote = world.freshId("quote");
    await world.letOut(content.quote(quote, people));
    const change = async (formReference: string) => {
      await byHand("editorial").patch(people.consent).set({ formReference }).commit();
      await lookAt(people.consent);
      return digestOf(contentOf((await stored("editorial", people.consent)) ?? {}));
    };
    const first = await change("form-by-hand");
    const noticed = (digest: string) => [{ documentId: people.consent, content: digest }];
    expect(await decisionsOn(people.consent)).toMatchObject([
      {
        fault: "past-the-gate",
        documentId: people.consent,
        documentType: "consent",
        noticed: noticed(first),
        takenDown: [quote],
      },
    ]);
    expect(await stored("public", quote)).toBeUndefined();
    await lookAt(people.consent);
    expect(await decisionsOn(people.consent)).toHaveLength(1);
    const second = await change("form-by-hand-again");
    expect(await decisionsOn(people.consent)).toMatchObject([
      { noticed: noticed(first) },
      { noticed: noticed(second) },
    ]);
    expect(second).not.toBe(first);
  });

  test("a consent that nobody reviewed takes effect for nothing, and neither does a profile", async () => {
    const people = { survivor: world.freshId("survivor"), consent: world.freshId("consent") };
    await byHand("editorial").create(content.survivor(people.survivor));
    await byHand("editorial").create(content.consent(people.consent, people.survivor));
    await lookAt(people.survivor, people.consent);
    expect(await stored("editorial", people.survivor)).toBeDefined();
    const [decision] = await decisionsOn(people.survivor);
    expect(decision).toMatchObject({ fault: "past-the-gate", takenDown: [] });
    const quote = world.freshId("quote");
    await world.save(content.quote(quote, people));
    const answer = await world.post("editor", quote, "review-requests", {
      digest: (await world.check(quote)).digest,
    });
    const { type, detail } = problemSchema.parse(answer.body);
    expect(type).toBe("/problems/past-the-gate");
    expect(detail).toMatch(
      /^It rests on "[\w-]+", which is published and did not come through the gate, or was changed since\.$/u,
    );
  });

  test("a classified name becomes a draft again", async () => {
    const id = world.freshId("known-name");
    await byHand("editorial").create({ _id: id, _type: "knownName", name: "An invented name" });
    await lookAt(id);
    expect(await stored("editorial", id)).toBeUndefined();
    expect(await stored("editorial", `drafts.${id}`)).toMatchObject({ _type: "knownName" });
    expect(await decisionsOn(id)).toMatchObject([{ takenDown: [id] }]);
  });

  test("what rests on a changed profile goes, whichever consent it has", async () => {
    const people = await world.letInSomebody();
    const later = world.freshId("consent");
    const superseding = { supersedes: content.reference(people.consent) };
    await world.letOut(content.consent(later, people.survivor, superseding));
    const quote = world.freshId("quote");
    await world.letOut(content.quote(quote, { survivor: people.survivor, consent: later }));
    await byHand("editorial").patch(people.consent).set({ formReference: "by-hand" }).commit();
    await lookAt(people.consent);
    // The consent that superseded it stands for itself.
    expect(await stored("public", quote)).toBeDefined();
    await byHand("editorial").patch(people.survivor).set({ ageBand: "18-24" }).commit();
    await lookAt(people.survivor);
    expect(await stored("public", quote)).toBeUndefined();
    expect(await decisionsOn(people.survivor)).toMatchObject([{ takenDown: [quote] }]);
  });

  test("a text that has no digest is taken for what no gate wrote", async () => {
    const id = await office();
    await byHand("editorial").patch(id).set({ name: "Half a pair: \uD800" }).commit();
    await lookAt(id);
    expect(await stored("public", id)).toBeUndefined();
    expect(await decisionsOn(id)).toMatchObject([{ fault: "past-the-gate" }]);
  });

  test("what is at fault inside and outside is taken down once, for what is wrong outside", async () => {
    const id = await office();
    for (const dataset of ["public", "editorial"])
      await byHand(dataset).patch(id).set({ name: "By hand" }).commit();
    await lookAt(id);
    expect(await decisionsOn(id)).toMatchObject([{ fault: "changed", takenDown: [id] }]);
  });
});

describe("images in public that nothing shows", () => {
  const PIXEL = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );

  test("go when they are named, and when everything is looked at; the others stay meanwhile", async () => {
    const { _id } = await byHand("public").assets.upload("image", PIXEL);
    const id = await office();
    await lookAt(id, "image-0000000000000000000000000000000000000000-1x1-png");
    expect(await stored("public", _id)).toBeDefined();
    await lookAt(_id);
    expect(await stored("public", _id)).toBeUndefined();
    const [decision] = await decisionsOn(_id);
    expect(decision).toMatchObject({
      action: "takedown",
      actor: "r-gate",
      at: NOON,
      documentId: _id,
      documentType: "sanity.imageAsset",
      fault: "unused-image",
      takenDown: [_id],
    });
    expect(toldOf(_id)).toEqual([{ event: "sentinel", documentId: _id, fault: "unused-image" }]);
    await byHand("public").assets.upload("image", PIXEL);
    await world.restart();
    expect(await stored("public", _id)).toBeUndefined();
  });

  test("stay where a document shows them, and where one is about to", async () => {
    const { _id } = await byHand("public").assets.upload("image", PIXEL);
    const entry = {
      _id: "outboxEntry.000000000000-00001",
      _type: "outboxEntry",
      operation: "publish",
      documentId: "office-about-to-come",
      state: "pending",
    };
    for (const wanting of ["assets", "retired"]) {
      await world.robot("editorial").createOrReplace({ ...entry, [wanting]: [_id] });
      await lookAt(_id);
      expect(await stored("public", _id)).toBeDefined();
    }
    await world.robot("editorial").delete(entry._id);
    await lookAt(_id);
    expect(await stored("public", _id)).toBeUndefined();
  });
});

describe("a decision that something else came before", () => {
  /** Publishes an office each time the sentinel is about to decide: so often. */
  function interferedWith(times: number) {
    let left = times;
    return world.restart({
      onStep: async (step) => {
        if (step !== "sentinel: before the decision" || left === 0) return;
        left -= 1;
        const id = world.freshId("office");
        await world.save(content.office(id));
        const other = await otherGate;
        const { digest } = await world.check(id);
        const answer = await other.publish(id, digest);
        if (answer.status !== 200) throw new Error(await answer.text());
      },
    });
  }
  let otherGate: ReturnType<World["anotherGate"]>;

  test.each([
    [4, 200],
    [5, 409],
  ])("%d times is tried again, up to five times in all, and answers %d", async (times, status) => {
    otherGate = world.anotherGate();
    await otherGate;
    const id = await office();
    await interferedWith(times);
    await byHand("public").patch(id).set({ name: "By hand" }).commit();
    const answer = await lookAt(id);
    expect(answer.status).toBe(status);
    const gone = status === 200;
    expect((await stored("public", id)) === undefined).toBe(gone);
    expect(await decisionsOn(id)).toHaveLength(gone ? 1 : 0);
    await world.restart();
    expect(await stored("public", id)).toBeUndefined();
  });
});
