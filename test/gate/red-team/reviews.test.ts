/** Ways to an approval that nobody gave, or that was given to something else. */
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import * as content from "../content.ts";
import { problemOf, startWorld, type World } from "../world.ts";

let world: World;
let people: { readonly survivor: string; readonly consent: string };
beforeAll(async () => {
  world = await startWorld();
  people = await world.letInSomebody();
});
afterAll(() => world.stop());

const outside = (id: string) => world.anonymously("*[_id == $id][0].context", { id });

async function quoteDraft(overrides: Readonly<Record<string, unknown>> = {}) {
  const id = world.freshId("quote");
  await world.save(content.quote(id, people, overrides));
  return { id, digest: (await world.check(id)).digest };
}

/** A review as the gate stores one, but written by hand. */
const forged = (id: string, digest: string, kind: string) => ({
  _id: `review.forged-${id}-${kind}`,
  _type: "review",
  document: { ...content.reference(id), _weak: true },
  kind,
  decision: "approved",
  digest,
  reviewer: `u-${kind}Reviewer`,
  reviewedAt: "2026-06-01T12:00:00.000Z",
  acknowledged: [],
});

test.each(["editor", "consentReviewer"] as const)(
  "forged review: the lake refuses one by the %s, and a draft of one counts for nothing",
  async (person) => {
    const { id, digest } = await quoteDraft();
    for (const kind of ["consent", "identity"]) {
      const review = forged(id, digest, kind);
      await expect(world.as(person).create(review)).rejects.toThrow(/./u);
      await world.as(person).create({ ...review, _id: `drafts.${review._id}` });
    }
    expect(problemOf(await world.publish(id, digest))).toBe("blocked");
  },
);

test("forged review: one by an administrator's token is not on the record, and counts for nothing", async () => {
  const { id, digest } = await quoteDraft();
  for (const kind of ["consent", "identity"]) {
    await world.as("administrator").create(forged(id, digest, kind));
  }
  expect(problemOf(await world.publish(id, digest))).toBe("blocked");
  expect(await outside(id)).toBeNull();
});

test("replayed review: one that was used up does not count again for the same words", async () => {
  const { id, digest } = await quoteDraft();
  await world.approveAll(id);
  await world.publish(id, digest);
  await world.post("editor", id, "unpublish", { reason: "Asked for." });
  await world.save(content.quote(id, people));
  expect(problemOf(await world.publish(id))).toBe("blocked");
});

test("replayed review: an administrator's token that takes back that it was used up replays nothing", async () => {
  const { id, digest } = await quoteDraft();
  await world.approveAll(id);
  await world.publish(id, digest);
  const used = z
    .array(z.string())
    .parse(
      await world
        .robot("editorial")
        .fetch(`*[_type == "review" && document._ref == $id]._id`, { id }),
    );
  for (const review of used)
    await world.as("administrator").patch(review).unset(["usedBy"]).commit();
  await world.post("editor", id, "unpublish", { reason: "Asked for." });
  await world.save(content.quote(id, people));
  expect(problemOf(await world.publish(id))).toBe("blocked");
});

test("review by an author: a second session of the same person is the same person", async () => {
  const id = world.freshId("quote");
  await world.save(content.quote(id, people), "consentReviewer");
  const { digest } = await world.check(id);
  const { token } = world.lake.core.identities.createSession("u-consentReviewer");
  const response = await fetch(`${world.url}/v1/documents/${id}/reviews`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify({ kind: "consent", decision: "approved", digest }),
  });
  expect(response.status).toBe(403);
});

test("review bound to an older text: it is refused once the text is another", async () => {
  const { id, digest } = await quoteDraft();
  await world.approveAll(id);
  await world.save(content.quote(id, people, { context: "another context" }));
  expect(problemOf(await world.publish(id, digest))).toBe("text-changed");
  expect(problemOf(await world.publish(id))).toBe("blocked");
  const late = await world.approve(id, "consent", "consentReviewer", digest);
  expect(problemOf(late)).toBe("text-changed");
});

test("_type changed after review: the approvals were for another document", async () => {
  const { id } = await quoteDraft();
  await world.approveAll(id);
  await world.as("editor").delete(`drafts.${id}`);
  await world.save({ ...content.quote(id, people), _type: "story" });
  const answer = await world.publish(id);
  expect(["blocked", "not-fit-for-public", "not-publishable"]).toContain(problemOf(answer));
});

test("renamed to an unprotected type: what is told of somebody does not fit another contract", async () => {
  const { id } = await quoteDraft();
  await world.approveAll(id);
  await world.as("editor").delete(`drafts.${id}`);
  await world.save({ ...content.quote(id, people), _type: "office" });
  const answer = await world.publish(id);
  expect(answer.status).toBe(422);
  expect(await outside(id)).toBeNull();
});

test("_type changed of what is published: its next version is a document of another type, and no version of it", async () => {
  const { id } = await quoteDraft();
  await world.letOut(content.quote(id, people));
  await world.save({ ...content.quote(id, people), _type: "story" });
  const answer = await world.publish(id);
  expect(["blocked", "not-fit-for-public", "not-publishable"]).toContain(problemOf(answer));
  expect(await world.anonymously("*[_id == $id][0]._type", { id })).toBe("survivorQuote");
});

test("renamed to an unprotected type over what is published: refused, though it would need no review", async () => {
  const { id } = await quoteDraft();
  await world.letOut(content.quote(id, people));
  await world.save(content.office(id));
  expect(problemOf(await world.publish(id))).toBe("not-publishable");
  expect(await world.anonymously("*[_id == $id][0]._type", { id })).toBe("survivorQuote");
});

const STEPS = ["approve consent", "approve identity", "edit", "publish"] as const;

test("approval, edit, publish: in a hundred orders, nothing is out that two did not approve", async () => {
  const order = fc.shuffledSubarray([...STEPS, "edit", "publish"], { minLength: 3 });
  await fc.assert(
    fc.asyncProperty(order, async (steps) => {
      const { id } = await quoteDraft({ context: "version 0" });
      let version = 0;
      const approved = new Map<string, number>();
      let expected: string | null = null;
      let drafted = true;
      for (const step of steps) {
        const { digest } = await world.check(id);
        if (step === "edit") {
          version += 1;
          drafted = true;
          await world.save(content.quote(id, people, { context: `version ${version}` }));
        } else if (step === "publish") {
          await world.publish(id, digest);
          const both = ["consent", "identity"].every((kind) => approved.get(kind) === version);
          if (drafted && both) {
            expected = `version ${version}`;
            drafted = false;
            approved.clear();
          }
        } else {
          const kind = z.enum(["consent", "identity"]).parse(step.slice("approve ".length));
          await world.approve(id, kind, `${kind}Reviewer`, digest);
          if (drafted) approved.set(kind, version);
        }
        expect(await outside(id)).toBe(expected);
      }
    }),
    { numRuns: 100 },
  );
}, 180_000);
