import assert from "node:assert/strict";
import { once } from "node:events";
import { afterEach, describe, expect, test, vi } from "vitest";
import { WebSocket } from "ws";
import { z } from "zod";
import { EDITORIAL, PROJECT_ID, STUDIO_ORIGIN, type TokenHolder } from "../start-lake.ts";
import { A_STRING } from "./matchers.ts";
import { sharedLake } from "./shared-lake.ts";

const lake = sharedLake({ limits: { heartbeatMs: 30, socketMessageBytes: 4096 } });

const messageSchema = z.looseObject({
  jsonrpc: z.literal("2.0"),
  id: z.union([z.string(), z.null()]).optional(),
});

/** A presence socket as the Studio's client uses one. */
class Visitor {
  readonly socket: WebSocket;
  readonly texts: string[] = [];
  #calls = 0;

  constructor(path: string, headers: Record<string, string> = {}) {
    this.socket = new WebSocket(`ws://127.0.0.1:${lake().port}${path}`, { headers });
    this.socket.on("message", (data: Buffer) => this.texts.push(data.toString("utf8")));
    this.socket.on("error", () => undefined);
  }

  get messages() {
    return this.texts
      .filter((text) => text !== "♥")
      .map((text) => messageSchema.parse(JSON.parse(text)));
  }

  get pushed(): unknown[] {
    return this.messages.filter((message) => message["method"] === "presence_subscription");
  }

  async call(method: string, params: unknown = {}): Promise<unknown> {
    this.#calls += 1;
    const id = `call-${this.#calls}`;
    this.socket.send(JSON.stringify({ jsonrpc: "2.0", method, params, id }));
    const answer = (): unknown => this.messages.find((message) => message.id === id);
    return await vi.waitUntil(answer);
  }
}

const visitors: Visitor[] = [];

afterEach(() => {
  for (const visitor of visitors.splice(0)) {
    visitor.socket.terminate();
  }
});

async function visit(holder?: TokenHolder): Promise<Visitor> {
  const visitor = new Visitor(`/v2022-06-30/socket/${EDITORIAL}?tag=sanity.studio`);
  visitors.push(visitor);
  await once(visitor.socket, "open");
  if (holder !== undefined) {
    const authorization = `Bearer ${lake().tokens[holder]}`;
    const answer = await visitor.call("authorization", { authorization });
    assert(z.looseObject({ result: z.literal(true) }).safeParse(answer).success);
  }
  return visitor;
}

async function subscribe(visitor: Visitor): Promise<string> {
  const answer = await visitor.call("presence_subscribe");
  return z.object({ result: z.string() }).parse(answer).result;
}

describe("WS /socket/:dataset", () => {
  test("carries where someone is to the others, under who he is by his token", async () => {
    const [one, other] = [await visit("editor"), await visit("contributor")];
    const subscription = await subscribe(other);
    const locations = [{ type: "document", documentId: "a", path: ["title"] }];
    await one.call("presence_announce", { data: { sessionId: "s1", locations } });
    await vi.waitFor(() => expect(other.pushed).toHaveLength(1));
    expect(other.pushed[0]).toMatchObject({
      params: {
        subscription,
        result: { type: "state", i: "u-editor", m: { sessionId: "s1", locations } },
      },
    });
  });

  test("asks everybody where they are on a roll call", async () => {
    const [one, other] = [await visit("editor"), await visit("viewer")];
    await subscribe(other);
    await one.call("presence_rollcall", { session: "s1" });
    await vi.waitFor(() =>
      expect(other.pushed).toMatchObject([
        { params: { result: { type: "rollCall", i: "u-editor", session: "s1" } } },
      ]),
    );
  });

  test("tells when someone leaves, politely or not, and never in another's name", async () => {
    const [one, other] = [await visit("editor"), await visit("viewer")];
    await subscribe(other);
    await one.call("presence_announce", { data: { sessionId: "s1", locations: [] } });
    await one.call("presence_announce", { data: { sessionId: "s2", locations: [] } });
    await other.call("presence_disconnect", { session: "s1" });
    await one.call("presence_disconnect", { session: "s1" });
    one.socket.terminate();
    await vi.waitFor(() => expect(other.pushed).toHaveLength(4));
    expect(other.pushed.slice(2)).toMatchObject([
      { params: { result: { type: "disconnect", i: "u-editor", m: { session: "s1" } } } },
      { params: { result: { type: "disconnect", i: "u-editor", m: { session: "s2" } } } },
    ]);
  });

  test("stops telling when unsubscribed", async () => {
    const [one, other] = [await visit("editor"), await visit("viewer")];
    const subscriptionId = await subscribe(other);
    await other.call("presence_unsubscribe", { subscriptionId });
    await one.call("presence_rollcall", { session: "s1" });
    await other.call("presence_unsubscribe", { subscriptionId });
    expect(other.pushed).toEqual([]);
  });

  test("beats", async () => {
    const visitor = await visit();
    await vi.waitFor(() => expect(visitor.texts).toContain("♥"));
  });

  test("tells nobody anything before he says who he is", async () => {
    const visitor = await visit();
    for (const [method, params] of [
      ["presence_subscribe", {}],
      ["presence_rollcall", { session: "s" }],
      ["presence_announce", { data: { sessionId: "s", locations: [] } }],
      ["authorization", { authorization: "Bearer sk0" }],
      ["authorization", { authorization: "" }],
      ["authorization", { authorization: "Basic YTpi" }],
    ] as const) {
      expect(await visitor.call(method, params)).toMatchObject({ error: { code: 4001 } });
    }
  });

  test("answers what it does not understand with an error, and goes on", async () => {
    const visitor = await visit("viewer");
    visitor.socket.send("{nonsense");
    visitor.socket.send('{"jsonrpc":"2.0"}');
    await vi.waitFor(() => expect(visitor.messages).toHaveLength(3));
    expect(visitor.messages.slice(1)).toMatchObject([
      { error: { code: -32_700 } },
      { error: { code: -32_600 } },
    ]);
    expect(await visitor.call("presence_dance")).toMatchObject({ error: { code: -32_601 } });
    expect(await visitor.call("presence_announce", { data: 1 })).toMatchObject({
      error: { code: -32_602 },
    });
    expect(await visitor.call("presence_subscribe")).toMatchObject({ result: A_STRING });
  });

  test("bounds a message and the sessions of one socket", async () => {
    const visitor = await visit("viewer");
    const answers = [];
    for (let index = 0; index < 25; index += 1) {
      const data = { sessionId: `s${index}`, locations: [] };
      answers.push(await visitor.call("presence_announce", { data }));
    }
    expect(answers.at(-1)).toMatchObject({ error: { code: -32_600 } });
    const closed = once(visitor.socket, "close");
    visitor.socket.send("x".repeat(5000));
    await closed;
  });

  test.each([
    ["another path", "/v1/nothing", {}],
    ["an unknown data set", "/v1/socket/none", {}],
    ["a page of another origin", `/v1/socket/${EDITORIAL}`, { origin: "https://elsewhere.test" }],
    ["a rebound host name", `/v1/socket/${EDITORIAL}`, { host: "rebound.test" }],
    ["another project", `/v1/socket/${EDITORIAL}`, { host: "other.localhost" }],
  ])("is not opened for %s", async (_, path, headers) => {
    const visitor = new Visitor(path, headers);
    visitors.push(visitor);
    const refused: unknown[] = await once(visitor.socket, "unexpected-response");
    const { statusCode } = z.object({ statusCode: z.number() }).parse(refused[1]);
    expect([403, 404]).toContain(statusCode);
  });

  test("is opened for the Studio's own page and host", async () => {
    const visitor = new Visitor(`/v2022-06-30/socket/${EDITORIAL}`, {
      origin: STUDIO_ORIGIN,
      host: `${PROJECT_ID}.localhost:${lake().port}`,
    });
    visitors.push(visitor);
    await once(visitor.socket, "open");
    expect(visitor.socket.readyState).toBe(WebSocket.OPEN);
  });
});
