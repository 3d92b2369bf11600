import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { purgeSchema, purgesSchema } from "../../gate/api.ts";
import { checkChain } from "../../gate/audit-chain.ts";
import type { Step } from "../../gate/index.ts";
import * as content from "./content.ts";
import { type Person, problemOf, startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** Words that stand in nothing but what is to be forgotten. */
const MARK = "pale green shutters along the veranda";

const ask = async (body: object, person: Person = "administrator", key?: string) => {
  const more = key === undefined ? {} : { "idempotency-key": key };
  const whole = { reason: "Asked for by the person.", ...body };
  return world.purges("POST", person, "", whole, more);
};
const asked = async (body: object): Promise<string> => purgeSchema.parse((await ask(body)).body).id;
const confirm = (id: string, person: Person = "secondAdministrator") =>
  world.purges("POST", person, `/${id}/confirm`);

const entries = (filter: string, params: Readonly<Record<string, unknown>> = {}) =>
  world.robot("editorial").fetch<object[]>(`*[_type == "auditEntry" && ${filter}]`, { ...params });

/** The log of a document and its draft, empty where it has none. */
async function historyOf(dataset: "editorial" | "public", id: string): Promise<string> {
  const url = `/data/history/${dataset}/transactions/${id},drafts.${id}`;
  return (await world.robot(dataset).request<string | undefined>({ url })) ?? "";
}

/** How often a text stands in the file of the lake. */
async function occurrences(text: string): Promise<number> {
  const { directory } = world.lake;
  const names = (await readdir(directory)).filter((name) => name.startsWith("lake.sqlite"));
  const files = await Promise.all(names.map((name) => readFile(join(directory, name), "latin1")));
  return files.reduce((sum, file) => sum + file.split(text).length - 1, 0);
}

/** An office that was public, was edited, and is a draft again. */
async function takenDown(overrides: object = {}): Promise<string> {
  const id = world.freshId("office");
  await world.letOut(content.office(id, { summary: `A house with ${MARK}.`, ...overrides }));
  await world.save(content.office(id, { summary: `A new house with ${MARK}.` }));
  const answer = await world.post("editor", id, "unpublish", { reason: "Asked for." });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return id;
}

describe("a purge", () => {
  test("is asked for by one administrator, confirmed by another, and leaves nothing of the text", async () => {
    const id = await takenDown();
    const answer = await ask({ documentIds: [id] });
    expect(answer).toMatchObject({
      status: 201,
      body: {
        state: "waiting",
        documentIds: [id],
        requestedBy: "u-administrator",
        confirmableUntil: "2026-06-08T12:00:00.000Z",
        confirmedBy: null,
      },
    });
    expect(await occurrences(MARK)).toBeGreaterThan(0);
    const { id: purge } = purgeSchema.parse(answer.body);
    expect(await confirm(purge)).toMatchObject({
      status: 200,
      body: { id: purge, state: "done", confirmedBy: "u-secondAdministrator" },
    });
    expect(await historyOf("editorial", id)).toBe("");
    expect(await historyOf("public", id)).toBe("");
    expect(await world.robot("editorial").getDocuments([id, `drafts.${id}`])).toEqual([null, null]);
    expect(await occurrences(MARK)).toBe(0);
  });

  test("takes reviews, requests for them and what went through the outbox with it", async () => {
    const { survivor, consent } = await world.letInSomebody();
    const id = world.freshId("quote");
    await world.letOut(content.quote(id, { survivor, consent }));
    await world.post("editor", id, "unpublish", { reason: "Asked for." });
    const { digest } = await world.check(id);
    await world.post("editor", id, "review-requests", { digest, note: `Look at ${MARK}` });
    await world.post("consentReviewer", id, "reviews", {
      kind: "consent",
      decision: "changes-requested",
      digest,
      note: `Leave out ${MARK}`,
    });
    expect(await occurrences(MARK)).toBeGreaterThan(0);
    expect((await confirm(await asked({ documentIds: [id] }))).body).toMatchObject({
      state: "done",
    });
    expect(await occurrences(MARK)).toBe(0);
    const left: unknown = await world
      .robot("editorial")
      .fetch(`*[documentId == $id || document._ref == $id]._type`, { id });
    expect(new Set(z.array(z.string()).parse(left))).toEqual(new Set(["auditEntry"]));
  });

  test("goes on record by ids alone, and the chain of the record stays whole", async () => {
    const id = await takenDown();
    const purge = await asked({ documentIds: [id], reason: `About ${MARK}` });
    await confirm(purge);
    const found = await entries("documentId == $purge", { purge });
    expect(found.map((entry) => z.looseObject({ action: z.string() }).parse(entry))).toMatchObject([
      { action: "purge-request", actor: "u-administrator", purged: [id] },
      { action: "purge", actor: "u-secondAdministrator", purged: [id] },
      { action: "purged", actor: "r-gate" },
    ]);
    expect(JSON.stringify(found.slice(1))).not.toContain(MARK);
    const { broken } = await checkChain(await entries("true"), world.options.keys.publicKeys);
    expect(broken).toEqual([]);
  });

  test("of an id that was deleted before finds its history", async () => {
    const id = world.freshId("office");
    await world.save(content.office(id, { summary: MARK }));
    await world.as("editor").delete(`drafts.${id}`);
    await confirm(await asked({ documentIds: [id] }));
    expect(await historyOf("editorial", id)).toBe("");
  });

  test("takes images that only the document shows, bytes and all, and leaves the others", async () => {
    const [own, shared] = await Promise.all([10, 20].map(upload));
    const other = world.freshId("office");
    await world.save(content.office(other, { image: content.emptyRoom(shared ?? "") }));
    const id = world.freshId("office");
    await world.save(
      content.office(id, {
        image: content.emptyRoom(own ?? ""),
        body: [{ ...content.emptyRoom(shared ?? ""), _key: "i1" }],
      }),
    );
    await confirm(await asked({ documentIds: [id] }));
    const left: unknown = await world
      .robot("editorial")
      .fetch(`*[_type == "sanity.imageAsset"]._id`);
    expect(left).toContain(shared);
    expect(left).not.toContain(own);
    const folder = join(world.lake.core.assetDirectory("editorial"), "images");
    const [, hash = "none"] = (own ?? "").split("-");
    expect((await readdir(folder)).filter((name) => name.startsWith(hash))).toEqual([]);
  });

  test("of an image by its own id is for what an older version showed", async () => {
    const image = (await upload(30)) ?? "";
    const id = world.freshId("office");
    await world.save(content.office(id, { image: content.emptyRoom(image) }));
    expect(problemOf(await ask({ documentIds: [image] }))).toBe("still-in-use");
    await world.save(content.office(id));
    expect((await confirm(await asked({ documentIds: [image] }))).status).toBe(200);
    expect(await world.robot("editorial").getDocument(image)).toBeUndefined();
  });

  test("does not let its id come back as if nothing had been: nobody may review it", async () => {
    const { survivor, consent } = await world.letInSomebody();
    const id = world.freshId("quote");
    const quote = content.quote(id, { survivor, consent });
    await world.letOut(quote);
    await world.post("editor", id, "unpublish", { reason: "Asked for." });
    await confirm(await asked({ documentIds: [id] }));
    await world.save(quote);
    expect(problemOf(await world.approve(id, "consent", "consentReviewer"))).toBe("may-not-review");
  });

  async function upload(shade: number): Promise<string> {
    const background = { r: shade, g: 9, b: 90 };
    const bytes = await sharp({ create: { width: 9, height: 7, channels: 3, background } })
      .png()
      .toBuffer();
    return (await world.as("editor").assets.upload("image", bytes))._id;
  }
});

describe("a survivor's estate", () => {
  test("is the profile, consents, quotes and stories that tell of nobody else", async () => {
    const { survivor, consent } = await world.letInSomebody();
    const other = await world.letInSomebody();
    const [quote, story] = [world.freshId("quote"), world.freshId("story")];
    await world.letOut(content.quote(quote, { survivor, consent }));
    await world.save(content.story(story, { survivor, consent }));
    await world.withdraw(consent);
    const purge = purgeSchema.parse((await ask({ survivorId: survivor })).body);
    expect(purge.documentIds.toSorted()).toEqual([survivor, consent, quote, story].toSorted());
    expect((await confirm(purge.id)).body).toMatchObject({ state: "done" });
    for (const id of purge.documentIds) {
      expect([id, await historyOf("editorial", id)]).toEqual([id, ""]);
      expect([id, await historyOf("public", id)]).toEqual([id, ""]);
    }
    expect(await world.robot("editorial").getDocument(other.survivor)).toBeDefined();
  });

  test("is not torn out of what tells of others too: that is named", async () => {
    const { survivor, consent } = await world.letInSomebody();
    const other = await world.letInSomebody();
    const story = world.freshId("story");
    await world.save(
      content.story(
        story,
        { survivor, consent },
        {
          survivors: [survivor, other.survivor].map(content.referenceItem),
        },
      ),
    );
    const answer = await ask({ survivorId: survivor });
    expect(problemOf(answer)).toBe("still-in-use");
    expect(answer.body).toMatchObject({ dependents: [story] });
    const both = await ask({ survivorId: survivor, documentIds: [story] });
    expect(both.status).toBe(201);
  });
});

describe("a purge is refused", () => {
  test("while any of it is public, when it is asked for and when it is confirmed", async () => {
    const id = world.freshId("office");
    await world.letOut(content.office(id));
    const answer = await ask({ documentIds: [id] });
    expect(problemOf(answer)).toBe("still-public");
    expect(answer.body).toMatchObject({ dependents: [id] });

    const down = await takenDown();
    const purge = await asked({ documentIds: [down] });
    await world.letOut(content.office(down));
    expect(problemOf(await confirm(purge))).toBe("still-public");
    expect(await world.robot("public").getDocument(down)).toBeDefined();
  });

  test("while a draft refers to it", async () => {
    const { survivor } = await world.letInSomebody();
    expect(problemOf(await ask({ documentIds: [survivor] }))).toBe("still-in-use");
  });

  test("to whoever asked for it himself, and to all who are no administrators", async () => {
    const id = await takenDown();
    expect(problemOf(await ask({ documentIds: [id] }, "consentReviewer"))).toBe(
      "administrators-only",
    );
    const purge = await asked({ documentIds: [id] });
    expect(problemOf(await confirm(purge, "administrator"))).toBe("own-request");
    expect(problemOf(await confirm(purge, "editor"))).toBe("administrators-only");
    expect(problemOf(await world.purges("DELETE", "editor", `/${purge}`))).toBe(
      "administrators-only",
    );
    expect(problemOf(await world.purges("GET", "editor", `/${purge}`))).toBe("administrators-only");
    expect(problemOf(await world.purges("GET", "editor"))).toBe("administrators-only");
    expect((await world.purges("GET", undefined)).status).toBe(401);
    expect(await historyOf("editorial", id)).not.toBe("");
    const refused = await entries('action == "refusal" && attempted == "purge"');
    expect(refused).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ documentId: id, actor: "u-consentReviewer" }),
        expect.objectContaining({ documentId: purge, problem: "own-request" }),
        expect.objectContaining({ documentId: purge, actor: "u-editor" }),
      ]),
    );
  });

  test("after a week", async () => {
    const id = await takenDown();
    const purge = await asked({ documentIds: [id] });
    world.setNow("2026-06-08T12:00:00.000Z");
    try {
      expect(problemOf(await confirm(purge))).toBe("purge-not-waiting");
      expect((await world.purges("GET", "administrator", `/${purge}`)).body).toMatchObject({
        state: "expired",
      });
    } finally {
      world.setNow("2026-06-01T12:00:00.000Z");
    }
    expect((await confirm(purge)).status).toBe(200);
  });

  test("once it was withdrawn, which is done once", async () => {
    const id = await takenDown();
    const purge = await asked({ documentIds: [id] });
    for (const _time of [1, 2]) {
      const answer = await world.purges("DELETE", "secondAdministrator", `/${purge}`);
      expect(answer).toMatchObject({ status: 200, body: { state: "withdrawn" } });
    }
    expect(problemOf(await confirm(purge))).toBe("purge-not-waiting");
    expect(
      await entries('documentId == $purge && action == "purge-withdrawal"', { purge }),
    ).toHaveLength(1);
  });

  test.each([
    ["a record of the gate", { documentIds: ["auditEntry.000000000001"] }, "bad-request"],
    ["nothing", { documentIds: [] }, "bad-request"],
    ["a draft by its own id", { documentIds: ["drafts.office"] }, "bad-request"],
    ["what does not exist", { documentIds: ["nothing-of-the-kind"] }, "unknown-document"],
    ["a survivor who does not exist", { survivorId: "nobody" }, "unknown-document"],
  ])("of %s", async (_what, body, problem) => {
    expect(problemOf(await ask(body))).toBe(problem);
  });

  test("where there is no such request, or one that the gate did not sign", async () => {
    expect(problemOf(await confirm("purge-999999"))).toBe("unknown-purge");
    const id = await takenDown();
    const purge = await asked({ documentIds: [id] });
    const [genuine] = await entries("documentId == $purge", { purge });
    // What an administrator's token can write: a request in another person's name.
    await world.as("secondAdministrator").create({
      ...z.looseObject({ _type: z.string() }).parse(genuine),
      _id: "auditEntry.000000000000",
      documentId: "purge-0",
      actor: "u-administrator",
    });
    expect(problemOf(await confirm("purge-0"))).toBe("unknown-purge");
    await world.as("secondAdministrator").delete("auditEntry.000000000000");
  });
});

test("asking again under the same key is asking once, confirming again answers the same", async () => {
  const id = await takenDown();
  const first = await ask({ documentIds: [id] }, "administrator", "purge-key-1");
  const again = await ask({ documentIds: [id] }, "administrator", "purge-key-1");
  expect(again).toEqual(first);
  const { id: purge } = purgeSchema.parse(first.body);
  const done = await confirm(purge);
  expect(await confirm(purge)).toEqual(done);
  const other = await ask({ documentIds: ["other"] }, "administrator", "purge-key-1");
  expect(problemOf(other)).toBe("key-reused");
  const { purges } = purgesSchema.parse((await world.purges("GET", "administrator")).body);
  expect(purges.find((one) => one.id === purge)).toEqual(done.body);
});

test("an unpublish is answered the same when it is sent again after its document was purged", async () => {
  const id = world.freshId("office");
  await world.letOut(content.office(id));
  const send = () =>
    world.post("editor", id, "unpublish", { reason: "Asked for." }, "documents", {
      "idempotency-key": "before-a-purge",
    });
  expect((await send()).status).toBe(200);
  await confirm(await asked({ documentIds: [id] }));
  expect(await send()).toMatchObject({ status: 200, body: { documentId: id, takenDown: [id] } });
});

const STEPS = [
  "purge: after the decision",
  "purge: after the public transaction",
  "purge: after the editorial transaction",
] as const satisfies readonly Step[];

test.each(STEPS)("a gate that ends %s finishes it at the next start", async (point) => {
  const id = await takenDown();
  const purge = await asked({ documentIds: [id] });
  let ended = false;
  await world.restart({
    onStep: (step) => {
      ended ||= step === point;
      if (ended) throw new Error("ended");
    },
  });
  expect((await confirm(purge)).status).toBe(500);
  await world.restart();
  expect(await historyOf("editorial", id)).toBe("");
  expect(await historyOf("public", id)).toBe("");
  expect((await world.purges("GET", "administrator", `/${purge}`)).body).toMatchObject({
    state: "done",
  });
  expect(await entries('documentId == $purge && action == "purged"', { purge })).toHaveLength(1);
});

test("what somebody refers to after the confirmation waits, and goes once nobody does", async () => {
  const { survivor } = await world.letInSomebody();
  const story = world.freshId("story");
  await world
    .as("administrator")
    .delete({ query: "*[survivor._ref == $survivor]", params: { survivor } });
  const purge = await asked({ documentIds: [survivor] });
  let done = false;
  await world.restart({
    onStep: async (step) => {
      if (step !== "purge: after the public transaction" || done) return;
      done = true;
      await world.as("editor").create({
        _id: `drafts.${story}`,
        _type: "story",
        survivors: [content.referenceItem(survivor)],
      });
    },
  });
  expect((await confirm(purge)).body).toMatchObject({ state: "under-way", finishedAt: null });
  expect(world.log).toContainEqual(expect.objectContaining({ event: "purge-waiting", purge }));
  await world.as("editor").delete(`drafts.${story}`);
  await world.drain();
  expect((await confirm(purge)).body).toMatchObject({ state: "done" });
  await world.restart();
});
