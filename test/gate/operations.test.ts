/** What operators meet: limits, figures, the description for machines, webhooks. */
import { createHmac } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { createGate } from "../../gate/index.ts";
import * as content from "./content.ts";
import { startWorld, type World } from "./world.ts";

const SECRET = "a secret of the webhook";

let world: World;
beforeAll(async () => {
  world = await startWorld({ webhookSecret: SECRET });
});
afterAll(() => world.stop());

const request = (path: string, init: RequestInit = {}) =>
  new Request(`http://gate.test${path}`, init);

test("one person's requests are measured, and nobody else's with them", async () => {
  const gate = createGate({
    ...world.options,
    rates: { caller: { burst: 2, perSecond: 0.5 }, address: { burst: 9, perSecond: 1 } },
  });
  const check = (person: "editor" | "secondEditor") =>
    gate.fetch(
      request("/v1/documents/office-0/check", {
        method: "POST",
        headers: { authorization: `Bearer ${world.tokens[person]}` },
      }),
    );
  expect((await check("editor")).status).toBe(404);
  expect((await check("editor")).status).toBe(404);
  const refused = await check("editor");
  expect(refused.status).toBe(429);
  expect(refused.headers.get("retry-after")).toBe("2");
  expect(await refused.json()).toMatchObject({ type: "/problems/too-many" });
  expect((await check("secondEditor")).status).toBe(404);
  world.setNow("2026-06-01T12:00:02.000Z");
  expect((await check("editor")).status).toBe(404);
  expect((await check("editor")).status).toBe(429);
});

test("whoever nobody knows is measured by his address, and the lake is not asked any more", async () => {
  const gate = createGate({
    ...world.options,
    rates: { caller: { burst: 9, perSecond: 1 }, address: { burst: 2, perSecond: 1 } },
  });
  const guess = async (address: string) => {
    const init = { method: "POST", headers: { authorization: "Bearer guessed" } };
    const answer = await gate.fetch(request("/v1/documents/office-0/check", init), { address });
    return answer.status;
  };
  expect(await guess("192.0.2.1")).toBe(401);
  expect(await guess("192.0.2.1")).toBe(401);
  expect(await guess("192.0.2.1")).toBe(429);
  expect(await guess("192.0.2.2")).toBe(401);
  const feed = await gate.fetch(request("/v1/takedowns"), { address: "192.0.2.1" });
  expect(feed.status).toBe(429);
  expect((await gate.fetch(request("/healthz"), { address: "192.0.2.1" })).status).toBe(200);
});

test("the figures count requests by pattern and faults by kind, and hold no id", async () => {
  const id = world.freshId("office");
  await world.letOut(content.office(id));
  await world.as("administrator", "public").patch(id).set({ name: "By hand" }).commit();
  await webhook(JSON.stringify({ _id: id }));
  const response = await fetch(`${world.url}/metrics`);
  expect(response.headers.get("content-type")).toContain("text/plain; version=0.0.4");
  const text = await response.text();
  expect(text).toContain(
    'haven_gate_requests_total{route="/v1/documents/:id/publish",method="POST",status="200"} 1\n',
  );
  expect(text).toMatch(
    /haven_gate_request_seconds_bucket\{route="[^"]+",method="POST",le="\+Inf"\} \d/u,
  );
  expect(text).toContain('haven_gate_faults_total{fault="changed"} 1\n');
  expect(text).not.toContain(id);
});

test("the description for machines names every address, and every shape by which it is parsed", async () => {
  const description = z
    .object({ openapi: z.string(), paths: z.record(z.string(), z.looseObject({})) })
    .parse(await (await fetch(`${world.url}/openapi.json`)).json());
  expect(description.openapi).toBe("3.1.1");
  expect(Object.keys(description.paths)).toContain("/v1/documents/{id}/publish");
  for (const path of Object.keys(description.paths)) {
    const address = path.replace("{id}", "office-1").replace("{problem}", "blocked");
    const method = "get" in (description.paths[path] ?? {}) ? "GET" : "POST";
    const { status } = await fetch(`${world.url}${address}`, { method });
    expect([path, status]).not.toEqual([path, 404]);
    expect([path, status]).not.toEqual([path, 405]);
  }
});

/** As Sanity sends it. */
function webhook(body: string, secret = SECRET, moment = Date.parse("2026-06-01T12:00:00Z")) {
  const signature = createHmac("sha256", secret).update(`${moment}.${body}`).digest("base64url");
  return fetch(`${world.url}/v1/webhooks/sanity`, {
    method: "POST",
    headers: { "sanity-webhook-signature": `t=${moment},v1=${signature}` },
    body,
  });
}

test("a signed webhook makes the gate look at what it names", async () => {
  const id = world.freshId("office");
  await world.as("administrator", "public").create(content.office(id));
  const answer = await webhook(JSON.stringify({ _id: id, _type: "office" }));
  expect(await answer.json()).toEqual({ lookedAt: [id] });
  expect(await world.anonymously("*[_id == $id]", { id })).toEqual([]);
});

test("a webhook that is not signed with the secret does nothing, and neither does one without ids", async () => {
  const body = JSON.stringify({ _id: "office-1" });
  expect((await webhook(body, "another secret")).status).toBe(401);
  const unsigned = await fetch(`${world.url}/v1/webhooks/sanity`, { method: "POST", body });
  expect(unsigned.status).toBe(401);
  expect((await webhook("{}")).status).toBe(400);
  const { webhookSecret: _secret, ...options } = world.options;
  const gate = createGate(options);
  const closed = await gate.fetch(request("/v1/webhooks/sanity", { method: "POST", body }));
  expect(closed.status).toBe(404);
});

test("a request that takes too long is told so, and what waited for its turn is not begun", async () => {
  const id = world.freshId("office");
  await world.save(content.office(id));
  const { digest } = await world.check(id);
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  const { promise: reached, resolve: reach } = Promise.withResolvers<undefined>();
  await world.restart({
    requestLimitMs: 300,
    onStep: async (step) => {
      if (step !== "publish: after the editorial transaction") return;
      reach(undefined);
      await released;
    },
  });
  const other = world.freshId("office");
  await world.save(content.office(other));
  const slow = world.publish(id, digest);
  const waiting = world.publish(other, digest);
  expect(await slow).toMatchObject({
    status: 504,
    body: {
      type: "/problems/too-slow",
      detail: "The request was not answered within 0.3 seconds.",
    },
  });
  expect((await waiting).status).toBe(504);
  await reached;
  release(undefined);
  await world.restart();
  expect(await world.anonymously("*[_id in $ids]._id", { ids: [id, other] })).toEqual([id]);
  const refused = await world
    .robot("editorial")
    .fetch<unknown>(`count(*[_type == "auditEntry" && documentId == $other])`, { other });
  expect(refused).toBe(0);
});

test("reviewers and administrators are named by a role too, and are none once they lose it", async () => {
  const nobody = { reviewers: { consent: [], identity: [] }, administrators: [] };
  const roles = { consent: ["consent-desk"], administrator: ["administrator"] };
  const { identities } = world.lake.core;
  identities.putRole({
    name: "consent-desk",
    title: "Consent desk",
    description: "Writes drafts, and reviews consents at the gate.",
    grants: [
      { filter: '_id in path("**")', permissions: ["read", "history"] },
      { filter: '_id in path("drafts.**")', permissions: ["read", "create", "update"] },
    ],
  });
  const colleague = { id: "u-secondEditor", name: "secondEditor", email: "second@example.org" };
  const editorial = ["editorial"];
  identities.putUser({ ...colleague, roles: [{ name: "consent-desk", datasets: editorial }] });
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  await world.save(content.quote(id, people));
  await world.restart({ ...nobody, roles });
  try {
    expect((await world.check(id, "secondEditor")).mayReview).toEqual(["consent"]);
    expect((await world.approve(id, "consent", "secondEditor")).status).toBe(200);
    expect((await world.check(id)).reviews).toHaveLength(1);
    expect((await world.approve(id, "identity", "identityReviewer")).status).toBe(403);
    expect((await world.purges("GET", "administrator")).status).toBe(200);
    expect((await world.purges("GET", "editor")).status).toBe(403);
    identities.putUser({ ...colleague, roles: [{ name: "contributor", datasets: editorial }] });
    expect((await world.check(id)).reviews).toEqual([]);
  } finally {
    await world.restart();
  }
});

test("two kinds need two people unless the options say otherwise, which is logged at each start", async () => {
  const people = await world.letInSomebody();
  const id = world.freshId("quote");
  await world.save(content.quote(id, people));
  expect((await world.approve(id, "consent", "bothReviewer")).status).toBe(200);
  expect((await world.approve(id, "identity", "bothReviewer")).status).toBe(403);
  await world.restart({ twoReviewers: "not-needed" });
  try {
    expect(world.log).toContainEqual({ event: "two-reviewers-not-needed" });
    expect((await world.approve(id, "identity", "bothReviewer")).status).toBe(200);
    const answer = await world.publish(id);
    expect(answer).toMatchObject({ status: 200, body: { published: true } });
    const own = world.freshId("quote");
    await world.save(content.quote(own, people), "bothReviewer");
    expect((await world.approve(own, "identity", "bothReviewer")).status).toBe(403);
  } finally {
    await world.restart();
  }
});

test("a gate whose own token the lake does not know says that it is not well", async () => {
  const gate = createGate({ ...world.options, token: "nobody-knows-this-one" });
  const answer = await gate.fetch(request("/healthz"));
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ type: "/problems/lake-unavailable" });
});
