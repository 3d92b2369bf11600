import { afterAll, beforeAll, expect, test } from "vitest";
import type { Step } from "../../gate/index.ts";
import * as content from "./content.ts";
import { type Person, problemOf, startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** A request under a key. */
const send = (
  key: string,
  id: string,
  action: string,
  body: unknown,
  person: Person = "editor",
  collection: "documents" | "consents" = "documents",
) => world.post(person, id, action, body, collection, { "idempotency-key": key });

const entriesOn = (id: string, action: string): Promise<unknown> =>
  world
    .robot("editorial")
    .fetch(`count(*[_type == "auditEntry" && documentId == $id && action == $action])`, {
      id,
      action,
    });

async function draft() {
  const id = world.freshId("office");
  await world.save(content.office(id));
  return { id, digest: (await world.check(id)).digest };
}

test("the same publish under the same key is done once, and answered the same, after a restart too", async () => {
  const { id, digest } = await draft();
  const first = await send("k-1", id, "publish", { digest });
  expect(first).toMatchObject({ status: 200, body: { published: true } });
  expect(await send("k-1", id, "publish", { digest })).toEqual(first);
  await world.restart();
  expect(await send("k-1", id, "publish", { digest })).toEqual(first);
  expect(await entriesOn(id, "publish")).toBe(1);
});

test.each([
  "publish: after the editorial transaction",
  "outbox: before the assets",
  "outbox: after the public transaction",
] as const satisfies readonly Step[])(
  "a publish whose answer was lost %s is answered when it is sent again",
  async (point) => {
    const { id, digest } = await draft();
    let ended = false;
    await world.restart({
      onStep: (step) => {
        ended ||= step === point;
        if (ended) throw new Error("ended");
      },
    });
    await send(`lost ${point}`.replaceAll(" ", "-"), id, "publish", { digest });
    await world.restart();
    const again = await send(`lost ${point}`.replaceAll(" ", "-"), id, "publish", { digest });
    expect(again).toMatchObject({ status: 200, body: { documentId: id, published: true } });
    expect(await entriesOn(id, "publish")).toBe(1);
  },
);

test("two at the same moment, at one gate, are one", async () => {
  const { id, digest } = await draft();
  const [one, other] = await Promise.all([
    send("k-2", id, "publish", { digest }),
    send("k-2", id, "publish", { digest }),
  ]);
  expect(one.status).toBe(200);
  expect(other).toEqual(one);
});

test("another request under the key is refused; the key of somebody else is another", async () => {
  const { id, digest } = await draft();
  const other = await draft();
  await send("k-3", id, "publish", { digest });
  expect(problemOf(await send("k-3", other.id, "publish", { digest: other.digest }))).toBe(
    "key-reused",
  );
  expect(problemOf(await send("k-3", id, "unpublish", { reason: "Asked for." }))).toBe(
    "key-reused",
  );
  const answer = await send("k-3", other.id, "publish", { digest: other.digest }, "secondEditor");
  expect(answer.status).toBe(200);
});

test("a takedown, a review, a request for review and a withdrawal are answered the same again", async () => {
  const people = await world.letInSomebody();
  const quote = world.freshId("quote");
  await world.save(content.quote(quote, people));
  const { digest } = await world.check(quote);
  const twice = async (...request: Parameters<typeof send>) => {
    const first = await send(...request);
    expect(first.status).toBe(200);
    expect(await send(...request)).toEqual(first);
  };
  await twice("k-4", quote, "review-requests", { digest, note: "Please." });
  expect(problemOf(await send("k-4", quote, "review-requests", { digest }))).toBe("key-reused");
  const review = { kind: "consent", decision: "approved", digest };
  await twice("k-5", quote, "reviews", review, "consentReviewer");
  expect(await entriesOn(quote, "review")).toBe(1);
  await world.approve(quote, "identity", "identityReviewer");
  await twice("k-6", quote, "publish", { digest });
  await twice("k-7", quote, "unpublish", { reason: "Asked for." });
  expect(await entriesOn(quote, "takedown")).toBe(1);
  await twice(
    "k-8",
    people.consent,
    "withdraw",
    { reason: "Asked for." },
    "consentReviewer",
    "consents",
  );
});

test("what was refused may be sent again under its key once it is mended", async () => {
  const { id } = await draft();
  const wrong = { digest: `sha256:${"0".repeat(64)}` };
  expect(problemOf(await send("k-9", id, "publish", wrong))).toBe("text-changed");
  const { digest } = await world.check(id);
  expect((await send("k-9", id, "publish", { digest })).status).toBe(200);
});

test("a key is visible ASCII, and not endless", async () => {
  const { id, digest } = await draft();
  for (const key of ["a b", "x".repeat(256)]) {
    expect(problemOf(await send(key, id, "publish", { digest }))).toBe("bad-request");
  }
});

test("a review that its reviewer replaced is not told as if it stood", async () => {
  const people = await world.letInSomebody();
  const quote = world.freshId("quote");
  await world.save(content.quote(quote, people));
  const { digest } = await world.check(quote);
  const review = { kind: "consent", decision: "approved", digest };
  const give = (key: string, body: object) => send(key, quote, "reviews", body, "consentReviewer");
  expect((await give("k-10", review)).status).toBe(200);
  world.setNow("2026-06-01T12:30:00.000Z");
  const sentBack = { ...review, decision: "changes-requested", note: "Another word." };
  expect((await give("k-11", sentBack)).status).toBe(200);
  const again = await give("k-10", review);
  world.setNow("2026-06-01T12:00:00.000Z");
  expect(problemOf(again)).toBe("changed-meanwhile");
  expect(again.body).toMatchObject({
    detail: "The review was given, and its reviewer replaced it since.",
  });
});
