import { connect } from "node:net";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../../lake/http/limits.ts";
import { EDITORIAL } from "../start-lake.ts";
import { A_NUMBER, A_STRING, textWith } from "./matchers.ts";
import { rawRequest, type RawAnswer } from "./raw-request.ts";
import { sharedLake } from "./shared-lake.ts";

const lake = sharedLake();

/** What no answer may hold, whatever was asked. */
function expectNoTrace(answer: RawAnswer): void {
  expect(answer.text).not.toMatch(/\bat .+\.[tj]s:\d+|node_modules|node:internal/u);
  expect(answer.headers["content-type"]).toContain("application/json");
}

const DATA_ENDPOINTS = [
  ["GET", "/data/query/none?query=*"],
  ["POST", "/data/query/none"],
  ["GET", "/data/doc/none/a"],
  ["POST", "/data/mutate/none"],
  ["POST", "/data/actions/none"],
  ["GET", "/data/listen/none?query=*"],
  ["GET", "/data/live/events/none"],
  ["GET", "/data/history/none/transactions/a"],
  ["GET", "/data/history/none/documents/a"],
  ["GET", "/data/history/none/events/documents/a"],
  ["GET", "/data/export/none"],
  ["GET", "/data/references/none/documents/a/to"],
  ["POST", "/assets/images/none"],
  ["POST", "/assets/files/none"],
  ["GET", "/projects/testproject/datasets/none/acl"],
] as const;

describe("an unknown data set", () => {
  test.each(DATA_ENDPOINTS)("is a 404 in the Studio's shape: %s %s", async (method, path) => {
    const answer = await rawRequest(lake(), `/v2025-02-19${path}`, {
      method,
      as: "administrator",
      ...(method === "POST" ? { body: {} } : {}),
    });
    expect(answer.status).toBe(404);
    expect(answer.json).toMatchObject({ statusCode: 404, error: "Dataset not found" });
    expectNoTrace(answer);
  });

  test("is named by the official client's error", async () => {
    const asked = lake().client("editor", { dataset: "none" }).fetch("*");
    await expect(asked).rejects.toMatchObject({
      statusCode: 404,
      message: textWith('Dataset "none" not found'),
    });
  });
});

describe("a token that is not known", () => {
  test.each(DATA_ENDPOINTS)("is refused before anything else: %s %s", async (method, path) => {
    const answer = await rawRequest(lake(), `/v2025-02-19${path.replace("none", EDITORIAL)}`, {
      method,
      headers: { authorization: "Bearer not-a-token" },
      ...(method === "POST" ? { body: {} } : {}),
    });
    expect(answer.status).toBe(401);
    expect(answer.json).toMatchObject({ statusCode: 401, error: "Unauthorized" });
    expectNoTrace(answer);
  });
});

describe("a body that is not what it should be", () => {
  const POSTS = [
    ["POST", `/data/query/${EDITORIAL}`],
    ["POST", `/data/mutate/${EDITORIAL}`],
    ["POST", `/data/actions/${EDITORIAL}`],
    ["PUT", "/users/me/keyvalue"],
    ["PUT", "/datasets/another"],
  ] as const;
  const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;

  describe.each(POSTS)("%s %s", (method, path) => {
    const send = async (body: string | Buffer): Promise<RawAnswer> => {
      const answer = await rawRequest(lake(), `/v2025-02-19${path}`, {
        method,
        as: "administrator",
        body,
      });
      expectNoTrace(answer);
      return answer;
    };

    test.each([
      ["malformed JSON", '{"mutations": [', "not valid JSON"],
      ["text", "hello", "not valid JSON"],
      ["another shape", '"a string"', "does not fit"],
      ["JSON nested too deep", deep, "nested"],
    ])("%s is a 400 that says so", async (_, body, words) => {
      const answer = await send(body);
      expect(answer.status).toBe(400);
      expect(answer.json).toMatchObject({ statusCode: 400, message: textWith(words) });
    });

    test("bytes that are no UTF-8 are a 400", async () => {
      const answer = await send(Buffer.from([0x22, 0xff, 0xfe, 0x22]));
      expect(answer.status).toBe(400);
    });
  });

  test.each([
    [`/data/mutate/${EDITORIAL}`, DEFAULT_LIMITS.mutationBytes],
    [`/data/actions/${EDITORIAL}`, DEFAULT_LIMITS.mutationBytes],
    [`/data/query/${EDITORIAL}`, DEFAULT_LIMITS.queryBytes],
  ])("%s refuses more than its bytes with 413 that names the bound", async (path, limit) => {
    const body = JSON.stringify({ query: "1", mutations: [], padding: "x".repeat(limit) });
    for (const headers of [{}, { "transfer-encoding": "chunked" }]) {
      const answer = await rawRequest(lake(), `/v1${path}`, {
        method: "POST",
        as: "editor",
        body,
        headers,
      });
      expect(answer.status).toBe(413);
      expect(answer.json).toMatchObject({ statusCode: 413, message: textWith(String(limit)) });
      expectNoTrace(answer);
    }
  });

  test.each([
    [{ mutations: [] }],
    [{ mutations: [{}] }],
    [{ mutations: [{ explode: { id: "a" } }] }],
    [{ mutations: [{ create: { _id: "a" }, delete: { id: "a" } }] }],
    [{ mutations: [{ create: { _id: "no spaces", _type: "x" } }] }],
    [{ mutations: [{ create: { _type: 3 } }] }],
    [{ mutations: [{ create: "x" }] }],
    [{ mutations: [{ patch: { id: "a", set: "x" } }] }],
    [{ mutations: [{ patch: { id: "nobody", set: { "a[": 1 } } }] }],
    [{ mutations: [{ delete: {} }] }],
    [{ mutations: [{ delete: { query: "*[" } }] }],
    [{ mutations: [{ create: { _type: "x" } }], transactionId: "../../etc" }],
    [{ mutations: "all" }],
  ])("the mutation %j is refused and changes nothing", async (body) => {
    const answer = await rawRequest(lake(), `/v1/data/mutate/${EDITORIAL}`, {
      method: "POST",
      as: "editor",
      body,
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expectNoTrace(answer);
    expect(await lake().client("editor").fetch<number>("count(*)")).toBe(0);
  });

  test.each([
    [{ actions: [] }],
    [{ actions: [{}] }],
    [{ actions: [{ actionType: "sanity.action.document.explode" }] }],
    [{ actions: [{ actionType: "sanity.action.document.publish" }] }],
    [
      {
        actions: [
          {
            actionType: "sanity.action.document.publish",
            draftId: "drafts.none",
            publishedId: "none",
          },
        ],
      },
    ],
    [{ actions: [{ actionType: 3 }] }],
  ])("the action %j is refused", async (body) => {
    const answer = await rawRequest(lake(), `/v2025-02-19/data/actions/${EDITORIAL}`, {
      method: "POST",
      as: "editor",
      body,
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expectNoTrace(answer);
  });

  test("a flag that is neither true nor false is a 400", async () => {
    for (const name of ["dryRun", "returnIds", "returnDocuments", "autoGenerateArrayKeys"]) {
      const answer = await rawRequest(lake(), `/v1/data/mutate/${EDITORIAL}?${name}=maybe`, {
        method: "POST",
        as: "editor",
        body: { mutations: [{ create: { _type: "x" } }] },
      });
      expect(answer.status).toBe(400);
      expect(answer.json).toMatchObject({ message: textWith(name) });
    }
    const visibility = await rawRequest(lake(), `/v1/data/mutate/${EDITORIAL}?visibility=soon`, {
      method: "POST",
      as: "editor",
      body: { mutations: [{ create: { _type: "x" } }] },
    });
    expect(visibility.status).toBe(400);
  });
});

describe("GROQ that is wrong", () => {
  const ask = (query: string) =>
    rawRequest(lake(), `/v1/data/query/${EDITORIAL}?query=${encodeURIComponent(query)}`, {
      as: "viewer",
    });

  test.each(["*[", "*[_type == ", "{", "*[_type ==] | order(", "*[a b]", "count(", "nonsense(1)"])(
    "%s is a 400 with the position, in the Content Lake's shape",
    async (query) => {
      const answer = await ask(query);
      expect(answer.status).toBe(400);
      expect(answer.json).toMatchObject({
        error: {
          type: "queryParseError",
          description: A_STRING,
          query,
          start: A_NUMBER,
          end: A_NUMBER,
        },
      });
      expectNoTrace(answer);
    },
  );

  test("is shown by the official client with the place marked", async () => {
    await expect(lake().client("viewer").fetch("*[_type == ")).rejects.toThrow(
      /GROQ query parse error[^]*\^/u,
    );
  });

  test("a parameter that is missing, or no JSON, is a 400", async () => {
    expect((await ask("*[_id == $id]")).status).toBe(400);
    const path = `/v1/data/query/${EDITORIAL}?query=1&${encodeURIComponent("$id")}=unquoted`;
    const answer = await rawRequest(lake(), path, { as: "viewer" });
    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ error: { description: textWith("$id") } });
  });

  test("a parameter that nests too deep is a 400, one as deep as is allowed is not", async () => {
    const askWith = (depth: number) => {
      const value = "[".repeat(depth) + "]".repeat(depth);
      const path = `/v1/data/query/${EDITORIAL}?query=count($list)&$list=${value}`;
      return rawRequest(lake(), path, { as: "viewer" });
    };
    const { jsonDepth } = DEFAULT_LIMITS;
    expect(await askWith(jsonDepth)).toMatchObject({ status: 200, json: { result: 1 } });
    const refused = await askWith(jsonDepth + 1);
    expect(refused.status).toBe(400);
    expect(refused.json).toMatchObject({ error: { description: textWith(`${jsonDepth} levels`) } });
    expectNoTrace(refused);
  });

  test("no query at all, or a perspective that is none, is a 400", async () => {
    const none = await rawRequest(lake(), `/v1/data/query/${EDITORIAL}`, { as: "viewer" });
    expect(none.status).toBe(400);
    const odd = await rawRequest(lake(), `/v1/data/query/${EDITORIAL}?query=1&perspective=..`, {
      as: "viewer",
    });
    expect(odd.status).toBe(400);
    expectNoTrace(odd);
  });
});

describe("requests that are hardly any", () => {
  async function wire(text: string): Promise<string> {
    const socket = connect(lake().port, "127.0.0.1");
    socket.on("error", () => undefined);
    let received = "";
    socket.on("data", (part: Buffer) => {
      received += part.toString("utf8");
    });
    socket.write(text);
    await once(socket, "close");
    return received;
  }

  test("a request without a host is a 400", async () => {
    expect(await wire("GET /v1/ping HTTP/1.1\r\nConnection: close\r\n\r\n")).toMatch(
      /^HTTP\/1\.1 400/u,
    );
  });

  test("what is no HTTP is a 400", async () => {
    expect(await wire("hello\r\n\r\n")).toMatch(/^HTTP\/1\.1 400/u);
  });

  test("headers beyond their bound are a 431", async () => {
    const long = "x".repeat(DEFAULT_LIMITS.headerBytes + 1);
    const answer = await wire(
      `GET /v1/ping HTTP/1.1\r\nHost: localhost\r\nX-Long: ${long}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 431/u);
  });

  test("a path that does not decode is a 4xx, not a fault", async () => {
    const answer = await rawRequest(lake(), "/v1/data/doc/%E0%A4%A/%ff", { as: "viewer" });
    expect(answer.status).toBe(404);
  });
});
