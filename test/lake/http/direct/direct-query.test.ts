import { connect } from "node:net";
import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { EDITORIAL, PUBLIC, STUDIO_ORIGIN } from "../../start-lake.ts";
import { rawRequest } from "../raw-request.ts";
import { sharedLake } from "../shared-lake.ts";
import { type GeneratedRequest, generatedRequests } from "./generated-request.ts";

const RUNS = 400;

const lake = sharedLake();

beforeAll(async () => {
  for (const dataset of [PUBLIC, EDITORIAL]) {
    await lake()
      .client("editor", { dataset })
      .transaction()
      .create({ _id: "a-1", _type: "author", title: "Ñandú" })
      .create({
        _id: "p-1",
        _type: "page",
        title: "One",
        slug: { current: "s-1" },
        author: { _ref: "a-1" },
      })
      .create({ _id: "p-2", _type: "page", title: "Two", slug: { current: "p-2" } })
      .create({ _id: "drafts.p-1", _type: "page", title: "One, better", slug: { current: "s-1" } })
      .commit();
  }
  lake().core.origins.add("http://kept.test", false);
});

/** What came back. Time is left out, and so is the length, once it is known to be right. */
interface Answer {
  readonly status: string;
  readonly headers: readonly string[];
  readonly body: string;
}

async function send(start: string, request: GeneratedRequest): Promise<Answer> {
  const { method, path, protocol, headers, body } = request;
  const socket = connect(lake().port, "127.0.0.1");
  const parts: Buffer[] = [];
  socket.on("data", (part) => parts.push(part));
  const ended = new Promise<void>((resolve) => {
    socket.on("error", () => resolve()).on("close", () => resolve());
  });
  const head = [`${method} ${start}${path} ${protocol}`, ...headers, "", ""].join("\r\n");
  socket.write(Buffer.from(head + body, "latin1"));
  await ended;
  return readAnswer(Buffer.concat(parts).toString("utf8"), method);
}

function readAnswer(received: string, method: string): Answer {
  const text = received.replace(/^HTTP\/1\.1 100 Continue\r\n\r\n/u, "");
  const end = text.indexOf("\r\n\r\n");
  const [status = "", ...headers] = text.slice(0, Math.max(end, 0)).split("\r\n");
  const body = end < 0 ? text : text.slice(end + 4);
  const length = headers.find((line) => line.startsWith("Content-Length: "));
  if (length !== undefined && method !== "HEAD") {
    expect(Number(length.slice("Content-Length: ".length))).toBe(Buffer.byteLength(body));
  }
  return {
    status,
    headers: headers.filter((line) => !/^(?:Date|Content-Length): /u.test(line)).toSorted(),
    body: body.replace(/"ms":\d+/u, '"ms":0'),
  };
}

describe("a query", () => {
  test("is answered alike, to the header, straight from the socket and by the application", async () => {
    let answered = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(generatedRequests(lake()), async (request) => {
        const direct = await send("/", request);
        // With two slashes, as some clients write it, it means the same and is not plain any more.
        expect(direct).toEqual(await send("//", request));
        if (direct.status === "HTTP/1.1 200 OK") answered += 1;
        else refused += 1;
      }),
      { numRuns: RUNS },
    );
    expect(answered).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
  });

  const asked = `/v2025-02-19/data/query/${EDITORIAL}?query=${encodeURIComponent("count(*[_type == 'page'])")}`;

  test("is answered in its turn among others on one connection", async () => {
    const socket = connect(lake().port, "127.0.0.1");
    const parts: Buffer[] = [];
    socket.on("data", (part) => parts.push(part));
    const ended = new Promise<void>((resolve) => {
      socket.on("close", () => resolve());
    });
    const paths = ["query/public?query=1111", "doc/public/p-1", "query/public?query=2222"];
    for (const path of paths) {
      socket.write(`GET /v1/data/${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    }
    socket.write(
      "GET /v1/data/query/public?query=3333 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
    );
    await ended;
    const answers = Buffer.concat(parts)
      .toString("utf8")
      .match(/"result":\d+|"documents":/gu);
    expect(answers).toEqual(['"result":1111', '"documents":', '"result":2222', '"result":3333']);
  });

  test("is refused from the moment on in which its token ends", async () => {
    const { token } = lake().core.identities.createSession("u-viewer");
    const headers = { authorization: `Bearer ${token}` };
    expect(await rawRequest(lake(), asked, { headers })).toMatchObject({ json: { result: 2 } });
    lake().core.identities.endSession(token);
    expect(await rawRequest(lake(), asked, { headers })).toMatchObject({ status: 401 });
  });

  test("sees what its asker may see from the moment on in which that changes", async () => {
    const { core } = lake();
    const id = "u-changing";
    const put = (roles: readonly { readonly name: string }[]) => {
      core.identities.putUser({ id, name: "Changing", email: "changing@haven.test", roles });
    };
    put([{ name: "viewer" }]);
    const { token } = core.identities.createSession(id);
    const ask = async () => {
      const headers = { authorization: `Bearer ${token}` };
      return (await rawRequest(lake(), asked, { headers })).json;
    };
    expect(await ask()).toMatchObject({ result: 2 });
    put([]);
    expect(await ask()).toMatchObject({ result: 0 });
    put([{ name: "reader-of-one" }]);
    core.identities.putRole({
      name: "reader-of-one",
      title: "Reader of one",
      description: "Reads one page.",
      grants: [{ filter: '_id == "p-1"', permissions: ["read"] }],
    });
    expect(await ask()).toMatchObject({ result: 1 });
    core.setVisibility(EDITORIAL, "public");
    expect(await ask()).toMatchObject({ result: 2 });
    core.setVisibility(EDITORIAL, "private");
    expect(await ask()).toMatchObject({ result: 1 });
  });

  test("is refused to a page from the moment on in which its origin is taken off the list", async () => {
    const { origins } = lake().core;
    const origin = "http://short.test";
    const { id } = origins.add(origin, true);
    const path = `/v1/data/query/${PUBLIC}?query=1`;
    expect(await rawRequest(lake(), path, { headers: { origin } })).toMatchObject({
      status: 200,
      headers: { "access-control-allow-origin": origin },
    });
    origins.remove(id);
    expect(await rawRequest(lake(), path, { headers: { origin } })).toMatchObject({ status: 403 });
    const studio = { headers: { origin: STUDIO_ORIGIN } };
    expect(await rawRequest(lake(), path, studio)).toMatchObject({ status: 200 });
  });
});
