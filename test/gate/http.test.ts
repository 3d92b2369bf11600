import { afterAll, beforeAll, expect, test } from "vitest";
import { problemSchema } from "../../gate/api.ts";
import { createGate } from "../../gate/index.ts";
import * as content from "./content.ts";
import { problemOf, startWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await world.save(content.office("office-1"));
});
afterAll(() => world.stop());

const digest = `sha256:${"0".repeat(64)}`;

/** A request as it is, without the helper's manners. */
async function raw(path: string, init: RequestInit = {}) {
  const response = await fetch(`${world.url}${path}`, { method: "POST", ...init });
  const body: unknown = await response.json();
  return { response, status: response.status, type: response.headers.get("content-type"), body };
}
const asEditor = () => ({ authorization: `Bearer ${world.tokens.editor}` });

test("without a token nobody learns anything", async () => {
  for (const action of ["check", "reviews", "publish", "unpublish", "review-requests"]) {
    const answer = await world.post(undefined, "office-1", action, {});
    expect(answer.status).toBe(401);
    expect(problemOf(answer)).toBe("unauthenticated");
  }
});

test.each(["Bearer not-a-token", "Basic dTpw", "Bearer", "Bearer a b", ""])(
  "the credentials %j are refused",
  async (authorization) => {
    const answer = await raw("/v1/documents/office-1/check", { headers: { authorization } });
    expect(answer.status).toBe(401);
    expect(problemOf(answer)).toBe("unauthenticated");
  },
);

test.each([
  ["editor", [], false],
  ["consentReviewer", ["consent"], false],
  ["bothReviewer", ["consent", "identity"], false],
  ["administrator", [], true],
] as const)("the gate tells %s what he may do", async (person, reviews, administrator) => {
  const headers = { authorization: `Bearer ${world.tokens[person]}` };
  const { status, body } = await raw("/v1/me", { method: "GET", headers });
  expect(status).toBe(200);
  expect(body).toEqual({ id: `u-${person}`, reviews, administrator });
});

test("the gate tells nobody who is unknown what he may do", async () => {
  expect((await raw("/v1/me", { method: "GET" })).status).toBe(401);
});

test("a member who may not write drafts is refused, for what exists and what does not", async () => {
  for (const id of ["office-1", "no-such-office"]) {
    const answer = await world.post("viewer", id, "check");
    expect(answer.status).toBe(403);
    expect(problemOf(answer)).toBe("forbidden");
  }
});

test("who a request says it is from is not asked", async () => {
  const answer = await raw("/v1/documents/office-1/check", {
    headers: { "x-user-id": "u-administrator", "x-sanity-user": "u-administrator" },
  });
  expect(answer.status).toBe(401);
  const body = { kind: "consent", decision: "approved", digest, reviewer: "u-consentReviewer" };
  expect(problemOf(await world.post("editor", "office-1", "reviews", body))).toBe("bad-request");
});

test("a document that is not there is told as such", async () => {
  const answer = await world.post("editor", "no-such-office", "check");
  expect(answer.status).toBe(404);
  expect(problemOf(answer)).toBe("unknown-document");
});

test.each(["drafts.office-1", "versions.r1.office-1", "a b", "../etc", "x".repeat(200), "%00"])(
  "%j is not the id of a document",
  async (id) => {
    const answer = await world.post("editor", id, "check");
    expect(answer.status).toBe(404);
    expect(problemOf(answer)).toBe("unknown-document");
  },
);

test("malformed JSON is told as such", async () => {
  const answer = await raw("/v1/documents/office-1/publish", {
    headers: asEditor(),
    body: '{"digest": ',
  });
  expect(answer.status).toBe(400);
  expect(problemSchema.parse(answer.body).detail).toMatch(/^The body is not JSON/);
});

test.each([
  { action: "publish", body: {}, field: "digest" },
  { action: "publish", body: { digest: "sha256:1" }, field: "digest" },
  { action: "publish", body: [], field: "the whole" },
  { action: "publish", body: { digest, force: true }, field: "force" },
  { action: "check", body: { id: "x" }, field: "id" },
  { action: "reviews", body: { kind: "legal", decision: "approved", digest }, field: "kind" },
  { action: "reviews", body: { kind: "consent", decision: "yes", digest }, field: "decision" },
  {
    action: "reviews",
    body: { kind: "consent", decision: "approved", digest, note: 7 },
    field: "note",
  },
  { action: "unpublish", body: {}, field: "reason" },
  { action: "unpublish", body: { reason: "  " }, field: "reason" },
  { action: "unpublish", body: { reason: "Closed.", cascade: "yes" }, field: "cascade" },
  { action: "review-requests", body: { digest, note: "x".repeat(2001) }, field: "note" },
])("$action with $body names the field $field", async ({ action, body, field }) => {
  const answer = await world.post("editor", "office-1", action, body);
  expect(answer.status).toBe(400);
  expect(problemOf(answer)).toBe("bad-request");
  expect(problemSchema.parse(answer.body).detail).toContain(field);
});

test("a body over 64 KiB is refused unread, told beforehand or not", async () => {
  const body = JSON.stringify({ digest, note: "x".repeat(70_000) });
  const told = await raw("/v1/documents/office-1/review-requests", { headers: asEditor(), body });
  expect(told.status).toBe(413);
  expect(problemOf(told)).toBe("too-large");
  const stream = new Blob([body]).stream();
  const untold = { headers: asEditor(), body: stream, duplex: "half" } as const;
  expect((await raw("/v1/documents/office-1/review-requests", untold)).status).toBe(413);
});

test("another address and another method are told apart", async () => {
  const nowhere = await raw("/v2/documents", { headers: asEditor() });
  expect(problemOf(nowhere)).toBe("not-found");
  const method = await raw("/v1/documents/office-1/publish", { method: "PUT" });
  expect(method.status).toBe(405);
  expect(problemOf(method)).toBe("method-not-allowed");
  expect(method.response.headers.get("allow")).toContain("POST");
});

test("each kind of problem explains itself at its own address", async () => {
  const answer = await raw("/problems/blocked", { method: "GET" });
  expect(answer.body).toMatchObject({ status: 422, type: "/problems/blocked" });
  expect(problemOf(await raw("/problems/none", { method: "GET" }))).toBe("not-found");
});

test("only the Studios that are listed may call from a browser", async () => {
  const preflight = (origin: string) =>
    fetch(`${world.url}/v1/documents/office-1/check`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization,content-type",
      },
    });
  const listed = await preflight("http://localhost:3333");
  expect(listed.status).toBe(204);
  expect(listed.headers.get("access-control-allow-origin")).toBe("http://localhost:3333");
  expect(listed.headers.get("access-control-allow-headers")).toContain("authorization");
  const stranger = await preflight("https://example.org");
  expect(stranger.headers.get("access-control-allow-origin")).toBeNull();
  const refusal = await raw("/v1/documents/office-1/check", {
    headers: { origin: "http://localhost:3333" },
  });
  expect(refusal.response.headers.get("access-control-allow-origin")).toBe("http://localhost:3333");
});

test("a preflight tells what may be sent, what may be read, and for how long that holds", async () => {
  const { headers } = await fetch(`${world.url}/v1/documents/office-1/check`, {
    method: "OPTIONS",
    headers: { origin: "http://localhost:3333", "access-control-request-method": "POST" },
  });
  const told = (name: string) => headers.get(`access-control-${name}`)?.split(",");
  expect(told("allow-methods")).toEqual(["GET", "POST", "DELETE"]);
  expect(told("allow-headers")).toEqual(["authorization", "content-type", "idempotency-key"]);
  expect(told("max-age")).toEqual(["600"]);
  const answer = await raw("/v1/me", { headers: { origin: "http://localhost:3333" } });
  expect(answer.response.headers.get("access-control-expose-headers")).toBe(
    "retry-after,x-request-id",
  );
});

test("requests to no address are counted together, whatever they asked for", async () => {
  await raw("/v9/somebodys-name");
  const text = await (await fetch(`${world.url}/metrics`)).text();
  expect(text).toMatch(/haven_gate_requests_total\{route="[^"]+",method="POST",status="404"\} \d/u);
  expect(text).not.toContain("somebodys-name");
});

test("the gate is well when the lake answers and knows it", async () => {
  const answer = await raw("/healthz", { method: "GET" });
  expect(answer).toMatchObject({ status: 200, body: { status: "ok" } });
});

test("a lake that does not answer is told as such, and nothing is published", async () => {
  const gate = createGate({ ...world.options, apiHost: "http://127.0.0.1:9" });
  await expect(gate.start()).rejects.toThrow("did not answer");
  for (const path of ["/healthz", "/v1/documents/office-1/check"]) {
    const method = path === "/healthz" ? "GET" : "POST";
    const url = `http://gate.test${path}`;
    const response = await gate.fetch(new Request(url, { method, headers: asEditor() }));
    expect(response.status).toBe(503);
    expect(problemSchema.parse(await response.json()).type).toBe("/problems/lake-unavailable");
  }
});

test("a gate whose token the lake does not know is not well", async () => {
  const gate = createGate({ ...world.options, token: "not-a-token" });
  const response = await gate.fetch(new Request("http://gate.test/healthz"));
  expect(response.status).toBe(503);
});

test("a fault of the gate's own tells no stack and no content", async () => {
  await world.restart({ onStep: () => Promise.reject(new Error("secret of the inside")) });
  const { digest: current } = await world.check("office-1");
  const answer = await world.publish("office-1", current);
  await world.restart();
  expect(answer.status).toBe(500);
  expect(problemOf(answer)).toBe("internal");
  expect(JSON.stringify(answer.body)).not.toMatch(/secret|\.ts/);
});

test("the log tells who did what, and holds no content", async () => {
  await world.post("editor", "office-1", "check");
  expect(world.log.at(-1)).toMatchObject({
    event: "request",
    caller: "u-editor",
    path: "/v1/documents/office-1/check",
    status: 200,
  });
  expect(JSON.stringify(world.log)).not.toContain("Invented field office");
  expect(JSON.stringify(world.log)).not.toContain(world.tokens.editor);
});

test("each request is a line of the log with the id that its answer carries", async () => {
  const answer = await raw("/v1/documents/office-1/check");
  const line = world.log.at(-1);
  expect(line).toEqual({
    event: "request",
    requestId: answer.response.headers.get("x-request-id"),
    method: "POST",
    path: "/v1/documents/office-1/check",
    status: 401,
    caller: undefined,
    ms: line?.["ms"],
  });
  expect(Number.isInteger(line?.["ms"])).toBe(true);
  expect(line?.["requestId"]).toMatch(/^[\da-f]{8}-/u);
});

test("a failure is told to operators by kind and cause, and a refusal is none", async () => {
  await world.restart({ onStep: () => Promise.reject(new Error("of the inside")) });
  const { digest: current } = await world.check("office-1");
  await world.publish("office-1", current);
  await world.restart({ onStep: () => Promise.reject(new SyntaxError("quotes a text")) });
  await world.save(content.office("office-1", { name: "Another name" }));
  await world.publish("office-1", (await world.check("office-1")).digest);
  await world.restart();
  const faults = world.log.filter(({ event }) => event === "fault");
  expect(faults.map(({ requestId: _id, ...told }) => told).slice(-2)).toEqual([
    { event: "fault", problem: "internal", cause: "Error: of the inside" },
    { event: "fault", problem: "internal", cause: "SyntaxError" },
  ]);
  const requests = world.log.filter(({ event }) => event === "request");
  expect(requests.map(({ requestId }) => requestId)).toContain(faults.at(-1)?.["requestId"]);
  await raw("/v1/documents/office-1/check");
  expect(world.log.filter(({ event }) => event === "fault")).toHaveLength(faults.length);
});

test("administrators read the audit as it is stored, from any entry on; nobody else does", async () => {
  await world.letOut(content.office("office-2"));
  const read = async (person: "administrator" | "editor", query = "") => {
    const headers = { authorization: `Bearer ${world.tokens[person]}` };
    const response = await fetch(`${world.url}/v1/audit${query}`, { headers });
    return { status: response.status, text: await response.text() };
  };
  const { text } = await read("administrator");
  const entries: unknown = text
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  expect(entries).toEqual(
    await world.robot("editorial").fetch(`*[_type == "auditEntry"] | order(_id asc)`),
  );
  const last = text.trim().split("\n").length;
  expect((await read("administrator", `?after=${last}`)).text).toBe("");
  expect((await read("administrator", "?after=x")).status).toBe(400);
  expect((await read("editor")).status).toBe(403);
  expect((await raw("/v1/audit", { method: "GET" })).status).toBe(401);
});

test("the feeds for anybody are for pages of any origin", async () => {
  for (const path of ["/v1/takedowns", "/v1/keys"]) {
    for (const origin of ["http://localhost:3333", "https://example.org"]) {
      const answer = await raw(path, { method: "GET", headers: { origin } });
      expect(answer.status).toBe(200);
      const allowed = answer.response.headers.get("access-control-allow-origin");
      expect(["*", origin]).toContain(allowed);
    }
  }
  const keys = await raw("/v1/keys", { method: "GET" });
  expect(keys.body).toEqual(world.options.keys.publicKeys);
});
