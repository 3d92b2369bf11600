import { afterAll, beforeAll, expect, test } from "vitest";
import * as content from "./content.ts";
import { problemOf, startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const refusals = (id: string) =>
  world.robot("editorial").fetch<unknown>(
    `*[_type == "auditEntry" && action == "refusal" && documentId == $id] | order(_id asc)
        {actor, attempted, problem, rules, digest, documentType}`,
    { id },
  );

test("a refused publish is on record with the rules that blocked it, and no content", async () => {
  const id = world.freshId("statistic");
  await world.save(content.statistic(id, "", { citations: [] }));
  const { digest } = await world.check(id);
  expect(problemOf(await world.publish(id, digest))).toBe("blocked");
  expect(await refusals(id)).toEqual([
    {
      actor: "u-editor",
      attempted: "publish",
      problem: "blocked",
      rules: ["statistic-cited"],
      digest,
      documentType: "statistic",
    },
  ]);
  const whole: unknown = await world
    .robot("editorial")
    .fetch(`*[_type == "auditEntry" && documentId == $id]`, { id });
  expect(JSON.stringify(whole)).not.toContain("Invented");
});

test("asking again, by any digest, makes no second entry; another text and another person do", async () => {
  const id = world.freshId("office");
  await world.save(content.office(id));
  for (const digit of ["1", "2", "3"]) {
    const answer = await world.publish(id, `sha256:${digit.repeat(64)}`);
    expect(problemOf(answer)).toBe("text-changed");
  }
  expect(await refusals(id)).toHaveLength(1);
  const digest = `sha256:${"4".repeat(64)}`;
  await world.post("secondEditor", id, "publish", { digest });
  expect(await refusals(id)).toHaveLength(2);
  await world.save(content.office(id, { name: "Another name" }));
  await world.publish(id, digest);
  expect(await refusals(id)).toHaveLength(3);
});

test("a review by somebody who may not give it is on record", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  await world.save(content.quote(id, people), "consentReviewer");
  const { digest } = await world.check(id);
  await world.approve(id, "consent", "consentReviewer", digest);
  await world.approve(id, "identity", "editor", digest);
  expect(await refusals(id)).toMatchObject([
    { actor: "u-consentReviewer", attempted: "review", problem: "may-not-review", digest },
    { actor: "u-editor", attempted: "review", problem: "may-not-review", digest },
  ]);
});

test("an attempt by somebody who may not even open the draft is on record, without its digest", async () => {
  const id = world.freshId("office");
  await world.save(content.office(id));
  for (const _ of [1, 2]) {
    const digest = `sha256:${"0".repeat(64)}`;
    const answer = await world.post("viewer", id, "publish", { digest });
    expect(problemOf(answer)).toBe("forbidden");
  }
  expect(await refusals(id)).toEqual([
    {
      actor: "u-viewer",
      attempted: "publish",
      problem: "forbidden",
      rules: [],
      digest: null,
      documentType: "office",
    },
  ]);
});

test("what does not exist, and what cannot be read, leaves no entry", async () => {
  const digest = `sha256:${"0".repeat(64)}`;
  await world.publish("no-such-office", digest);
  await world.post("viewer", "no-such-office", "publish", { digest });
  const id = world.freshId("office");
  await world.save(content.office(id));
  await world.post("editor", id, "publish", { digest: "none" });
  await world.post(undefined, id, "publish", { digest });
  expect(await refusals("no-such-office")).toEqual([]);
  expect(await refusals(id)).toEqual([]);
});

test("warnings that a reviewer overrode are on record with the review", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  await world.save(content.quote(id, people));
  const { digest } = await world.check(id);
  const body = { kind: "identity", decision: "approved", digest, acknowledged: ["a-rule"] };
  expect((await world.post("identityReviewer", id, "reviews", body)).status).toBe(200);
  const entry: unknown = await world
    .robot("editorial")
    .fetch(`*[_type == "auditEntry" && action == "review" && documentId == $id][0]`, { id });
  expect(entry).toMatchObject({ decision: "approved", acknowledged: ["a-rule"] });
});

test("a refused withdrawal is on record, whoever asked for it; of a consent that is none, nothing", async () => {
  const { consent } = await world.letInSomebody();
  for (const person of ["editor", "identityReviewer"] as const) {
    expect(problemOf(await world.withdraw(consent, person))).toBe("may-not-withdraw");
  }
  expect(await refusals(consent)).toMatchObject([
    { actor: "u-editor", attempted: "withdrawal", problem: "may-not-withdraw" },
    { actor: "u-identityReviewer", attempted: "withdrawal", documentType: "consent" },
  ]);
  expect(problemOf(await world.withdraw("nothing-of-the-kind"))).toBe("unknown-document");
  expect(await refusals("nothing-of-the-kind")).toEqual([]);
});
