import { afterAll, beforeAll, expect, test } from "vitest";
import * as content from "./content.ts";
import { problemOf, startWorld, type World } from "./world.ts";

let world: World;
let people: { readonly survivor: string; readonly consent: string };
beforeAll(async () => {
  world = await startWorld();
  people = await world.letInSomebody();
});
afterAll(() => world.stop());

/** A draft of a quote that only lacks its reviews. */
async function draftedQuote(overrides: Readonly<Record<string, unknown>> = {}) {
  const id = world.freshId("quote");
  await world.save(content.quote(id, people, overrides));
  return id;
}

test("the author cannot review, though a reviewer", async () => {
  const id = world.freshId("quote");
  await world.save(content.quote(id, people), "consentReviewer");
  expect(problemOf(await world.approve(id, "consent", "consentReviewer"))).toBe("may-not-review");
  expect((await world.check(id, "consentReviewer")).mayReview).toEqual([]);
});

test("a reviewer who changed one word of somebody else's draft cannot review it", async () => {
  const id = await draftedQuote();
  await world.as("identityReviewer").patch(`drafts.${id}`).set({ context: "a student" }).commit();
  expect((await world.check(id)).editors).toEqual(["u-editor", "u-identityReviewer"]);
  expect(problemOf(await world.approve(id, "identity", "identityReviewer"))).toBe("may-not-review");
});

test("a reviewer who undid his own change still touched it", async () => {
  const id = await draftedQuote();
  const { digest } = await world.check(id);
  const draft = world.as("identityReviewer").patch(`drafts.${id}`);
  await draft.set({ context: "a student" }).commit();
  await world
    .as("identityReviewer")
    .patch(`drafts.${id}`)
    .set({ context: "a survivor leader" })
    .commit();
  expect((await world.check(id)).digest).toBe(digest);
  expect(problemOf(await world.approve(id, "identity", "identityReviewer"))).toBe("may-not-review");
});

test("deleting the draft and making it anew does not make its author a stranger", async () => {
  const id = world.freshId("quote");
  await world.save(content.quote(id, people), "consentReviewer");
  await world.as("consentReviewer").delete(`drafts.${id}`);
  await world.save(content.quote(id, people), "editor");
  expect((await world.check(id)).editors).toEqual(["u-consentReviewer", "u-editor"]);
});

test("a reviewer who edited before counts again after the next publish", async () => {
  const id = world.freshId("quote");
  await world.save(content.quote(id, people), "consentReviewer");
  await world.approve(id, "consent", "bothReviewer");
  await world.approve(id, "identity", "identityReviewer");
  expect((await world.publish(id)).status).toBe(200);

  await world.save(content.quote(id, people, { context: "a student" }), "editor");
  expect((await world.check(id)).editors).toEqual(["u-editor"]);
  expect((await world.approve(id, "consent", "consentReviewer")).status).toBe(200);
});

test("whoever edits after approving voids his own approval for good", async () => {
  const id = await draftedQuote();
  await world.approveAll(id);
  await world.as("identityReviewer").patch(`drafts.${id}`).set({ context: "a student" }).commit();
  await world
    .as("identityReviewer")
    .patch(`drafts.${id}`)
    .set({ context: "a survivor leader" })
    .commit();
  const checked = await world.check(id);
  expect(checked.reviews).toHaveLength(2);
  expect(checked.blocked).toBe(true);
  expect(problemOf(await world.publish(id))).toBe("blocked");
});

test("somebody who is no reviewer of that kind cannot review", async () => {
  const id = await draftedQuote();
  expect(problemOf(await world.approve(id, "consent", "secondEditor"))).toBe("may-not-review");
  expect(problemOf(await world.approve(id, "identity", "consentReviewer"))).toBe("may-not-review");
  expect(problemOf(await world.approve(id, "identity", "administrator"))).toBe("may-not-review");
  expect((await world.check(id, "consentReviewer")).mayReview).toEqual(["consent"]);
  expect((await world.check(id, "bothReviewer")).mayReview).toEqual(["consent", "identity"]);
});

test("one person cannot give both kinds", async () => {
  const id = await draftedQuote();
  expect((await world.approve(id, "consent", "bothReviewer")).status).toBe(200);
  expect(problemOf(await world.approve(id, "identity", "bothReviewer"))).toBe("may-not-review");
  expect((await world.check(id, "bothReviewer")).mayReview).toEqual(["consent"]);
  expect(problemOf(await world.publish(id))).toBe("blocked");
});

test("a review names the text it is about, and an older text is refused", async () => {
  const id = await draftedQuote();
  const { digest } = await world.check(id);
  await world.save(content.quote(id, people, { context: "a student" }));
  const answer = await world.approve(id, "consent", "consentReviewer", digest);
  expect(answer.status).toBe(409);
  expect(problemOf(answer)).toBe("text-changed");
});

test("changes are requested with a note, stop the publish, and are replaced by an approval", async () => {
  const id = await draftedQuote();
  const { digest } = await world.check(id);
  const request = { kind: "consent", decision: "changes-requested", digest };
  const withoutNote = await world.post("consentReviewer", id, "reviews", request);
  expect(problemOf(withoutNote)).toBe("note-needed");
  const blank = { ...request, note: "  " };
  expect(problemOf(await world.post("consentReviewer", id, "reviews", blank))).toBe("note-needed");

  const noted = { ...request, note: "Leave out the context." };
  expect((await world.post("consentReviewer", id, "reviews", noted)).status).toBe(200);
  await world.approve(id, "consent", "bothReviewer");
  await world.approve(id, "identity", "identityReviewer");
  expect(problemOf(await world.publish(id))).toBe("blocked");

  await world.approve(id, "consent", "consentReviewer");
  const { reviews, blocked } = await world.check(id);
  expect(blocked).toBe(false);
  expect(reviews.filter(({ reviewer }) => reviewer === "u-consentReviewer")).toHaveLength(1);
});

test("what blocks for other reasons is not approved, but may be sent back", async () => {
  const id = await draftedQuote({ consents: [] });
  const { digest } = await world.check(id);
  const approval = await world.approve(id, "consent", "consentReviewer");
  expect(problemOf(approval)).toBe("blocked");
  expect(approval.body).toMatchObject({ findings: [{ rule: "consent-in-force" }] });
  const sentBack = await world.post("consentReviewer", id, "reviews", {
    kind: "consent",
    decision: "changes-requested",
    digest,
    note: "There is no consent.",
  });
  expect(sentBack.status).toBe(200);
});

test("a draft that a contributor dressed up as a review counts for nothing", async () => {
  const id = await draftedQuote();
  const { digest } = await world.check(id);
  const forged = (kind: string, reviewer: string) => ({
    _id: `review.${kind}-${id}`,
    _type: "review",
    document: { ...content.reference(id), _weak: true },
    kind,
    decision: "approved",
    digest,
    reviewer,
    reviewedAt: "2026-06-01T12:00:00.000Z",
    acknowledged: [],
  });
  await world.save(forged("consent", "u-consentReviewer"));
  await world.save(forged("identity", "u-identityReviewer"));
  const direct = world.as("editor").create(forged("consent", "u-consentReviewer"));
  await expect(direct).rejects.toMatchObject({ statusCode: 403 });
  expect((await world.check(id)).reviews).toEqual([]);
  expect(problemOf(await world.publish(id))).toBe("blocked");
});

test("used-up reviews do not count again for the same words", async () => {
  const id = world.freshId("quote");
  const quote = content.quote(id, people);
  await world.letOut(quote);
  await world.save({ ...quote, context: "a student" });
  await world.save(quote);
  const again = await world.check(id);
  expect(again.reviews).toEqual([]);
  expect(again.blocked).toBe(true);
  expect(problemOf(await world.publish(id))).toBe("blocked");
});

test("a review of an earlier draft that was never published does not count after a publish", async () => {
  const id = world.freshId("quote");
  const first = content.quote(id, people, { context: "a student" });
  await world.save(first);
  await world.approve(id, "consent", "consentReviewer");
  await world.letOut(content.quote(id, people));
  await world.save(first);
  expect((await world.check(id)).reviews).toEqual([]);
});

test("somebody who is a reviewer no longer has given no review", async () => {
  const id = await draftedQuote();
  await world.approveAll(id);
  const { consent, identity } = world.options.reviewers;
  const without = { consent: consent.filter((one) => one !== "u-consentReviewer"), identity };
  await world.restart({ reviewers: without });
  try {
    expect((await world.check(id)).reviews).toHaveLength(1);
    expect(problemOf(await world.publish(id))).toBe("blocked");
  } finally {
    await world.restart();
  }
});

test("a request for review stands until it is published, and the last one counts", async () => {
  const id = await draftedQuote();
  const { digest } = await world.check(id);
  await world.post("editor", id, "review-requests", { digest });
  await world.post("secondEditor", id, "review-requests", { digest, note: "By Friday, please." });
  expect((await world.check(id)).reviewRequest).toEqual({
    requestedBy: "u-secondEditor",
    requestedAt: "2026-06-01T12:00:00.000Z",
    digest,
    note: "By Friday, please.",
  });
  expect(await world.as("editor").getDocument(`reviewRequest.${id}`)).toMatchObject({
    kinds: ["consent", "identity"],
    editors: ["u-editor"],
  });
  await world.approveAll(id);
  await world.publish(id);
  expect((await world.check(id)).reviewRequest).toBeNull();
});

test("where the history does not reach back to the beginning, nobody may review", async () => {
  // A restored backup: the document is there, and nothing tells who wrote it.
  const id = await draftedQuote();
  await world.as("administrator").create({
    _id: `auditEntry.000000900000`,
    _type: "auditEntry",
    action: "publish",
    documentId: id,
    transactionId: "a-transaction-that-was-lost",
  });
  const checked = await world.check(id, "consentReviewer");
  expect(checked.mayReview).toEqual([]);
  expect(problemOf(await world.approve(id, "consent", "consentReviewer"))).toBe("may-not-review");
});
