/** Event streams of pages, sent on to host names of their own. */
import { afterEach, expect, test, vi } from "vitest";
import { EDITORIAL, STUDIO_ORIGIN } from "../start-lake.ts";
import { EventReader } from "./event-reader.ts";
import { rawRequest } from "./raw-request.ts";
import { sharedLake } from "./shared-lake.ts";

let now = new Date("2026-03-01T10:00:00.000Z");
const lake = sharedLake({ clock: () => now });
const readers: EventReader[] = [];

afterEach(() => {
  for (const reader of readers.splice(0)) reader.close();
});

const PATH = `/v2025-02-19/data/listen/${EDITORIAL}?query=*`;
const asked = (headers: Record<string, string> = {}) =>
  rawRequest(lake(), PATH, {
    as: "editor",
    headers: { host: `testproject.localhost:${lake().port}`, origin: STUDIO_ORIGIN, ...headers },
  });

/** Where a page is sent on to, as the browser will ask there: without the token, from `null`. */
async function sentOn(): Promise<{ path: string; headers: Record<string, string> }> {
  const { status, headers } = await asked();
  expect(status).toBe(307);
  const target = new URL(String(headers["location"]));
  expect(target.host).toMatch(new RegExp(`^sse\\d+\\.localhost:${lake().port}$`, "u"));
  return {
    path: `${target.pathname}${target.search}`,
    headers: { host: target.host, origin: "null" },
  };
}

test("a page is sent on with each stream to another name of this machine", async () => {
  const first = await asked();
  const second = await asked();
  expect(first.headers["location"]).not.toBe(second.headers["location"]);
  expect(first.headers["access-control-allow-origin"]).toBe(STUDIO_ORIGIN);
});

test("and hears there what it may hear by its token, which the browser keeps back", async () => {
  const { path, headers } = await sentOn();
  const reader = await EventReader.open(lake(), path, { headers });
  readers.push(reader);
  expect(reader.incoming.headers["access-control-allow-origin"]).toBe("null");
  await vi.waitFor(() => expect(reader.named("welcome")).toHaveLength(1));
  await lake().client("editor").create({ _id: "drafts.spread", _type: "s" });
  await vi.waitFor(() => expect(reader.named("mutation")).toHaveLength(1));
});

test("after a preflight, which does not use the ticket up", async () => {
  const { path, headers } = await sentOn();
  const preflight = await rawRequest(lake(), path, { method: "OPTIONS", headers });
  expect([preflight.status, preflight.headers["access-control-allow-origin"]]).toEqual([
    204,
    "null",
  ]);
  const reader = await EventReader.open(lake(), path, { headers });
  readers.push(reader);
  expect(reader.incoming.statusCode).toBe(200);
});

test("a ticket is good once, for half a minute, and for streams alone", async () => {
  const { path, headers } = await sentOn();
  const elsewhere = path.replace("/data/listen/", "/data/query/");
  expect((await rawRequest(lake(), elsewhere, { headers })).status).toBe(403);
  readers.push(await EventReader.open(lake(), path, { headers }));
  expect((await rawRequest(lake(), path, { headers })).status).toBe(403);
  const late = await sentOn();
  now = new Date(now.getTime() + 31_000);
  expect((await rawRequest(lake(), late.path, { headers: late.headers })).status).toBe(403);
});

test("programs, and pages that chose a name themselves, are answered where they ask", async () => {
  const program = await EventReader.open(lake(), PATH, { as: "editor" });
  const headers = { host: `sse3.localhost:${lake().port}`, origin: STUDIO_ORIGIN };
  const page = await EventReader.open(lake(), PATH, { as: "editor", headers });
  readers.push(program, page);
  expect([program.incoming.statusCode, page.incoming.statusCode]).toEqual([200, 200]);
});

test("a page that may not call the lake is not sent on either", async () => {
  expect((await asked({ origin: "http://elsewhere.test" })).status).toBe(403);
  expect((await asked({ origin: "null" })).status).toBe(403);
});
