import { afterAll, beforeAll, expect, test } from "vitest";
import * as content from "./content.ts";
import { problemOf, startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const publicIds = (id: string) => world.anonymously("*[_id == $id]._id", { id });

test("a story is public after two reviews and a publish, and not before", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("story");
  await world.save(content.story(id, people));

  const before = await world.check(id);
  expect(before.blocked).toBe(true);
  expect(before.requiredReviews).toEqual(["consent", "identity"]);
  expect(before.findings.map(({ rule }) => rule)).toEqual(["reviewed-by-others"]);
  expect(before.editors).toEqual(["u-editor"]);
  expect(before.published).toBeNull();
  expect(problemOf(await world.publish(id))).toBe("blocked");

  await world.approve(id, "consent", "consentReviewer");
  expect(problemOf(await world.publish(id))).toBe("blocked");
  await world.approve(id, "identity", "identityReviewer");
  expect(await publicIds(id)).toEqual([]);

  const answer = await world.publish(id);
  expect(answer.status).toBe(200);
  expect(answer.body).toMatchObject({ documentId: id, published: true });
  expect(await publicIds(id)).toEqual([id]);

  const after = await world.check(id);
  expect(after.published).toMatchObject({
    validUntil: "2027-01-01T00:00:00.000Z",
    channels: ["website", "print"],
  });
  expect(after.reviews).toEqual([]);
});

test("an edit voids the approvals; a save that changes nothing keeps them", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  const quote = content.quote(id, people);
  await world.save(quote);
  await world.approveAll(id);
  const approved = await world.check(id);
  expect(approved.blocked).toBe(false);

  await world.save(quote);
  expect((await world.check(id)).digest).toBe(approved.digest);
  expect((await world.check(id)).blocked).toBe(false);

  await world.save({ ...quote, text: "Other words." });
  const edited = await world.check(id);
  expect(edited.digest).not.toBe(approved.digest);
  expect(edited.blocked).toBe(true);
  expect(problemOf(await world.publish(id, approved.digest))).toBe("text-changed");
  expect(problemOf(await world.publish(id))).toBe("blocked");
  expect(await publicIds(id)).toEqual([]);
});

test("a change of what the text rests on voids the approvals", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  await world.save(content.quote(id, people));
  await world.approveAll(id);
  const { digest } = await world.check(id);

  await world.letOut(content.survivor(people.survivor, { ageBand: "18-24" }));
  expect(problemOf(await world.publish(id, digest))).toBe("text-changed");
  expect((await world.check(id)).blocked).toBe(true);
});

test("what needs no review is published by the gate alone", async () => {
  const id = world.freshId("office");
  await world.save(content.office(id));
  expect((await world.check(id)).requiredReviews).toEqual([]);
  expect((await world.publish(id)).status).toBe(200);
  expect(await publicIds(id)).toEqual([id]);
});

test("publishing again what has no draft is refused", async () => {
  const id = world.freshId("office");
  await world.letOut(content.office(id));
  const { digest } = await world.check(id);
  expect(problemOf(await world.publish(id, digest))).toBe("nothing-to-publish");
});

test("a new version of what is published replaces it in public", async () => {
  const id = world.freshId("office");
  await world.letOut(content.office(id));
  await world.letOut(content.office(id, { name: "Renamed field office" }));
  expect(await world.anonymously("*[_id == $id].name", { id })).toEqual(["Renamed field office"]);
  const editorial = await world.as("editor").getDocument(`drafts.${id}`);
  expect(editorial).toBeUndefined();
});

test("the published version inside is the draft, and keeps when it came to be", async () => {
  const id = world.freshId("office");
  await world.letOut(content.office(id));
  const first = await world.as("editor").getDocument(id);
  world.setNow("2026-06-02T12:00:00.000Z");
  await world.letOut(content.office(id, { summary: "Changed." }));
  world.setNow("2026-06-01T12:00:00.000Z");
  const second = await world.as("editor").getDocument(id);
  expect(second).toMatchObject({ ...content.office(id), summary: "Changed." });
  expect(second?._createdAt).toBe(first?._createdAt);
});

test("a document that refers to a draft waits for it", async () => {
  const office = world.freshId("office");
  const id = world.freshId("milestone");
  await world.save(content.office(office));
  await world.save({
    _id: id,
    _type: "milestone",
    title: "An invented opening",
    date: { _type: "preciseDate", value: "2016", precision: "year" },
    office: { ...content.reference(office), _weak: true, _strengthenOnPublish: { type: "office" } },
    historical: false,
    language: "en",
  });
  const refused = await world.publish(id);
  expect(problemOf(refused)).toBe("blocked");
  expect(refused.body).toMatchObject({ findings: [{ rule: "references-published" }] });

  await world.letOut(content.office(office));
  expect((await world.publish(id)).status).toBe(200);
  expect(await world.anonymously("*[_id == $id][0].office", { id })).toEqual(
    content.reference(office),
  );
});

test("survivor, consent and their kind take effect inside and never reach public", async () => {
  const people = await world.letInSomebody();
  const inside = await world.as("editor").getDocuments(Object.values(people));
  expect(inside.map((document) => document?._type)).toEqual(["survivor", "consent"]);
  expect(await world.robot("public").fetch(`*[_type in ["survivor", "consent"]]`)).toEqual([]);
});

test.each(["review.x", "reviewRequest.x", "auditEntry.x", "outboxEntry.000000000009-00000"])(
  "nothing is published under %s, where it could pass for the gate's own",
  async (id) => {
    await world.save({
      _id: id,
      _type: "knownName",
      name: "An invented ministry",
      kind: "organisation",
      state: "pending",
      operation: "publish",
      documentId: "office-forged",
      form: JSON.stringify(content.office("office-forged")),
    });
    expect(problemOf(await world.approve(id, "identity", "identityReviewer"))).toBe("blocked");
    expect(problemOf(await world.publish(id))).toBe("not-publishable");
  },
);

test("what has no contract is not published, and neither is an id with a dot", async () => {
  const note = world.freshId("note");
  await world.save({ _id: note, _type: "editorialNote", text: "Only for us." });
  expect(problemOf(await world.publish(note))).toBe("not-publishable");
  await world.save(content.office("hidden.office"));
  expect(problemOf(await world.publish("hidden.office"))).toBe("not-publishable");
});

test("a published document whose type was changed in the draft is not published", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  await world.letOut(content.quote(id, people));
  await world.save(content.office(id));
  expect(problemOf(await world.publish(id))).toBe("not-publishable");
});

test("what does not fit its contract is told beforehand, and refused in plain words", async () => {
  const id = world.freshId("office");
  await world.save(content.office(id, { slug: { _type: "slug", current: "Not A Slug" } }));
  expect(await world.check(id)).toMatchObject({
    blocked: true,
    findings: [{ rule: "gate", severity: "block" }],
  });
  const answer = await world.publish(id);
  expect(problemOf(answer)).toBe("not-fit-for-public");
  expect(answer.body).toMatchObject({ findings: [{ path: ["slug", "current"] }] });
  expect(await publicIds(id)).toEqual([]);
});

test("a public document may not refer to one that stays inside, not even weakly", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("statistic");
  await world.letOut(content.source("shared-source"));
  await world.save(
    content.statistic(id, "shared-source", {
      subsetOf: { ...content.reference(people.survivor), _weak: true },
    }),
  );
  expect(problemOf(await world.publish(id))).toBe("not-fit-for-public");
});

test("every decision is on record, with ids and digests and no content", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  await world.letOut(content.quote(id, people));
  const entries: unknown = await world
    .as("editor")
    .fetch(`*[_type == "auditEntry" && documentId == $id] | order(_id asc)`, { id });
  expect(entries).toMatchObject([
    { action: "review", actor: "u-consentReviewer" },
    { action: "review", actor: "u-identityReviewer" },
    {
      action: "publish",
      actor: "u-editor",
      documentType: "survivorQuote",
      approvals: [
        { kind: "consent", reviewer: "u-consentReviewer" },
        { kind: "identity", reviewer: "u-identityReviewer" },
      ],
    },
  ]);
  expect(JSON.stringify(entries)).not.toContain("listened");
});

test("what a text rests on is held still by a publish, and not changed by it", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  const before = await world.as("editor").getDocuments(Object.values(people));
  await world.letOut(content.quote(id, people));
  expect(await world.as("editor").getDocuments(Object.values(people))).toEqual(before);
});

test("a draft of what a text rests on may be written while it is published", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  await world.save(content.quote(id, people));
  await world.approveAll(id);
  const { digest } = await world.check(id);
  await world.restart({
    onStep: async (step) => {
      if (step === "publish: before the editorial transaction") {
        await world.save(content.survivor(people.survivor, { ageBand: "18-24" }));
      }
    },
  });
  const answer = await world.publish(id, digest);
  await world.restart();
  expect(answer.status).toBe(200);
});
