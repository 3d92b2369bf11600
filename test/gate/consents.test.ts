import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { tombstoneIdOf } from "../../gate/tombstone.ts";
import * as content from "./content.ts";
import { problemOf, startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterEach(() => world.setNow("2026-06-01T12:00:00.000Z"));
afterAll(() => world.stop());

const publicIds = (ids: readonly string[]) =>
  world.anonymously("*[_id in $ids] | order(_id asc)._id", { ids });
const withdrawn = { withdrawn: { on: "2026-06-01T11:00:00.000Z", reason: "She asked for it." } };

const sealSchema = z.object({
  seal: z.object({ signature: z.string(), approvals: z.array(z.unknown()) }),
});

test("a consent that ends between check and publish makes the publish fail", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  await world.save(content.quote(id, people));
  await world.approveAll(id);
  const { digest, blocked } = await world.check(id);
  expect(blocked).toBe(false);

  world.setNow("2027-01-01T00:00:00.000Z");
  const answer = await world.publish(id, digest);
  expect(problemOf(answer)).toBe("blocked");
  expect(answer.body).toMatchObject({ findings: [{ rule: "consent-in-force" }] });
  expect(await publicIds([id])).toEqual([]);
});

test("a consent withdrawn between check and publish makes the publish fail", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  await world.save(content.quote(id, people));
  await world.approveAll(id);
  const { digest } = await world.check(id);

  await world.letOut(content.consent(people.consent, people.survivor, withdrawn));
  expect(problemOf(await world.publish(id, digest))).toBe("text-changed");
  expect(problemOf(await world.publish(id))).toBe("blocked");
  expect(await publicIds([id])).toEqual([]);
});

test("a consent superseded between check and publish makes the publish fail", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  await world.save(content.quote(id, people));
  await world.approveAll(id);
  const { digest } = await world.check(id);

  const newer = world.freshId("consent");
  await world.letOut(
    content.consent(newer, people.survivor, {
      supersedes: content.reference(people.consent),
      channels: ["print"],
    }),
  );
  expect(problemOf(await world.publish(id, digest))).toBe("blocked");
  expect(await publicIds([id])).toEqual([]);
});

test("a consent in effect is not edited", async () => {
  const people = await world.letInSomebody();
  await world.save(content.consent(people.consent, people.survivor, { expiresOn: "2028-12-31" }));
  const approval = await world.approve(people.consent, "consent", "consentReviewer");
  expect(problemOf(approval)).toBe("blocked");
  expect(approval.body).toMatchObject({ findings: [{ rule: "gate" }] });
  expect(problemOf(await world.publish(people.consent))).toBe("consent-is-final");
});

test("a consent is not edited by the detour of a takedown either", async () => {
  const people = await world.letInSomebody();
  const reason = "Entered by mistake.";
  expect((await world.post("editor", people.consent, "unpublish", { reason })).status).toBe(200);
  await world.as("editor").delete(`drafts.${people.consent}`);
  await world.save(content.consent(people.consent, people.survivor, { channels: ["social"] }));
  expect(problemOf(await world.publish(people.consent))).toBe("consent-is-final");
  await world.letOut(content.consent(people.consent, people.survivor));
});

test("a withdrawal is not taken back", async () => {
  const people = await world.letInSomebody();
  await world.letOut(content.consent(people.consent, people.survivor, withdrawn));
  await world.save(content.consent(people.consent, people.survivor));
  expect(problemOf(await world.publish(people.consent))).toBe("consent-is-final");
});

test("a withdrawal takes down what rests on the consent, through quotes and pages too", async () => {
  const people = await world.letInSomebody();
  const others = await world.letInSomebody();
  const quote = world.freshId("quote");
  const other = world.freshId("quote");
  const page = world.freshId("publication");
  await world.letOut(content.quote(quote, people));
  await world.letOut(content.quote(other, others));
  await world.letOut(content.publication(page, quote));
  expect(await publicIds([quote, other, page])).toEqual([page, other, quote].toSorted());

  await world.letOut(content.consent(people.consent, people.survivor, withdrawn));
  expect(await publicIds([quote, other, page])).toEqual([other]);
  const inside = await world.as("editor").getDocuments([quote, page, `drafts.${quote}`]);
  expect(inside.map((document) => document?._id)).toEqual([
    undefined,
    undefined,
    `drafts.${quote}`,
  ]);
});

test("what falls with a consent leaves a tombstone that tells which kind of reason there was", async () => {
  const kindOf = async (id: string) =>
    world.anonymously("*[_id == $id][0].kind", { id: await tombstoneIdOf(id) });
  const [one, other] = [await world.letInSomebody(), await world.letInSomebody()];
  const [fallen, stopped] = [world.freshId("quote"), world.freshId("quote")];
  await world.letOut(content.quote(fallen, one));
  await world.letOut(content.quote(stopped, other));
  await world.letOut(content.consent(one.consent, one.survivor, withdrawn));
  const supersedes = content.reference(other.consent);
  const narrower = { supersedes, channels: ["event"] };
  await world.letOut(content.consent(world.freshId("consent"), other.survivor, narrower));
  expect(await publicIds([fallen, stopped])).toEqual([]);
  expect([await kindOf(fallen), await kindOf(stopped)]).toEqual([
    "consent-withdrawn",
    "no-longer-allowed",
  ]);
});

test("a profile that changes nothing readers see leaves what is published exactly as it is", async () => {
  const people = await world.letInSomebody();
  const quote = world.freshId("quote");
  await world.letOut(content.quote(quote, people));
  const before = await world.robot("public").getDocument(quote);
  await world.letOut(content.survivor(people.survivor, { caseReference: "case-0002" }));
  expect(await world.robot("public").getDocument(quote)).toEqual(before);
  expect(await world.pending()).toEqual([]);
});

test("the seals that a profile with another name gives are on record with it, and keep their approvals", async () => {
  const people = await world.letInSomebody();
  const quote = world.freshId("quote");
  await world.letOut(content.quote(quote, people));
  const sealOf = async () => sealSchema.parse(await world.robot("public").getDocument(quote)).seal;
  const before = await sealOf();
  await world.letOut(content.survivor(people.survivor, { pseudonym: "Mayumi" }));
  const after = await sealOf();
  expect(after.signature).not.toBe(before.signature);
  expect(after.approvals).toEqual(before.approvals);
  const entries = await world
    .robot("editorial")
    .fetch<unknown>(
      `*[_type == "auditEntry" && documentId == $id] | order(_id desc)[0..0]{action, takenDown, seals}`,
      { id: people.survivor },
    );
  expect(entries).toMatchObject([
    {
      action: "publish",
      takenDown: [],
      seals: [{ documentId: quote, signature: after.signature }],
    },
  ]);
});

test("a profile with another name gives the quotes of that person the other name", async () => {
  const people = await world.letInSomebody();
  const quote = world.freshId("quote");
  await world.letOut(content.quote(quote, people));
  await world.letOut(content.survivor(people.survivor, { pseudonym: "Mayumi" }));
  const form = await world.anonymously(
    "*[_id == $quote][0]{pseudonym, 'two': count(seal.approvals)}",
    {
      quote,
    },
  );
  expect(form).toEqual({ pseudonym: "Mayumi", two: 2 });
});

test("the seal ends with the earliest consent, and allows what all of them allow", async () => {
  const people = await world.letInSomebody({ channels: ["print", "website"] });
  const second = await world.letInSomebody({
    channels: ["website"],
    expiresOn: "2026-09-30",
  });
  const id = world.freshId("story");
  await world.letOut(
    content.story(id, people, {
      survivors: [people.survivor, second.survivor].map(content.referenceItem),
      consents: [people.consent, second.consent].map(content.referenceItem),
      use: { ...content.use, channels: ["website"] },
    }),
  );
  expect(await world.anonymously("*[_id == $id][0].seal{validUntil, channels}", { id })).toEqual({
    validUntil: "2026-10-01T00:00:00.000Z",
    channels: ["website"],
  });
});
