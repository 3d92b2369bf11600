import { createServer } from "node:http";
import { createClient } from "@sanity/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type PlainRequest, plainRequest } from "../../../../lake/http/direct/plain-request.ts";

/** What the requests that came were read as. */
const read: (PlainRequest | undefined)[] = [];

const server = createServer((incoming, outgoing) => {
  read.push(plainRequest(incoming));
  outgoing.writeHead(200, { "content-type": "application/json" }).end('{"result":null}');
});
let url = "";

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("There is no port.");
  url = `http://127.0.0.1:${address.port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
});

async function lastOf(asked: Promise<unknown>): Promise<PlainRequest | undefined> {
  await asked;
  return read.at(-1);
}

describe("a plain request", () => {
  test("is what the official client sends for a query with parameters", async () => {
    const client = createClient({
      projectId: "p",
      dataset: "pages",
      apiHost: url,
      apiVersion: "2025-02-19",
      useProjectHostname: false,
      useCdn: false,
      perspective: "drafts",
      token: "a-token",
    });
    const query = '*[slug.current == $slug && title match "é +%&=*"][0]{..., author->}';
    const asked = client.fetch(query, { slug: 'a "b" & c+d', list: [1, "ñ"] });
    const plain = await lastOf(asked);
    expect(plain).toMatchObject({
      version: "2025-02-19",
      dataset: "pages",
      headers: { authorization: "Bearer a-token", origin: undefined },
    });
    expect(Object.fromEntries(plain?.parameters ?? [])).toMatchObject({
      query,
      $slug: JSON.stringify('a "b" & c+d'),
      $list: '[1,"ñ"]',
      perspective: "drafts",
    });
  });

  test.each([
    ["another endpoint", "/v1/data/doc/pages/a?query=1"],
    ["a path without a version", "/data/query/pages?query=1"],
    ["two slashes", "//v1/data/query/pages?query=1"],
    ["a data set in percent signs", "/v1/data/query/%70ages?query=1"],
    ["a parameter twice", "/v1/data/query/pages?query=1&query=2"],
    ["a parameter twice, written in two ways", "/v1/data/query/pages?query=1&$a=1&%24a=2"],
    ["a name in percent signs", "/v1/data/query/pages?%71uery=1"],
    ["a value that is no UTF-8", "/v1/data/query/pages?query=%C3"],
    ["a percent sign by itself", "/v1/data/query/pages?query=100%"],
    ["a parameter without a value", "/v1/data/query/pages?query=1&explain"],
  ])("is not one with %s", async (_what, path) => {
    expect(await lastOf(fetch(url + path))).toBeUndefined();
  });

  test.each(["POST", "HEAD", "OPTIONS", "PUT"])("is not one by %s", async (method) => {
    const asked = fetch(`${url}/v1/data/query/pages?query=1`, { method });
    expect(await lastOf(asked)).toBeUndefined();
  });
});
