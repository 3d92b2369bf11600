import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentLake } from "../../gate/content-lake.ts";
import type { Heard } from "../../gate/lake-port.ts";
import { listenTo } from "../../gate/listening.ts";
import { GateProblem } from "../../gate/problems.ts";
import { startScriptedLake, text, type ScriptedLake } from "./scripted-lake.ts";

let server: ScriptedLake;
beforeAll(async () => {
  server = await startScriptedLake();
});
afterAll(() => server.close());

/** The stream begins; what is said of it comes piece by piece. */
function stream(...pieces: readonly string[]) {
  return (response: ServerResponse) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    for (const piece of pieces) response.write(piece);
    response.end();
  };
}

async function all(heard: AsyncIterable<Heard>): Promise<readonly Heard[]> {
  const found: Heard[] = [];
  for await (const one of heard) found.push(one);
  return found;
}

const listen = (silenceMs?: number) =>
  listenTo(`${server.url}/listen`, "token", new AbortController().signal, silenceMs);

/** How listening ends; fails where it does so without a word. */
async function thrownBy(heard: AsyncIterable<Heard>) {
  const error: unknown = await all(heard).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof GateProblem))
    throw new Error("It should have told why.", { cause: error });
  return { id: error.id, message: error.message };
}

const mutation = (documentId: string) =>
  `event: mutation\nid: 1\ndata: ${JSON.stringify({ documentId, transition: "update" })}\n\n`;

describe("a listener", () => {
  test("is told of its welcome and of each document that changed, in order", async () => {
    server.answers(
      stream("event: welcome\ndata: {}\n\n", mutation("office-1"), mutation("drafts.office-2")),
    );
    expect(await all(listen())).toEqual([
      { kind: "welcome" },
      { kind: "changed", id: "office-1" },
      { kind: "changed", id: "drafts.office-2" },
    ]);
    expect(server.asked.at(-1)).toMatchObject({
      authorization: "Bearer token",
      accept: "text/event-stream",
    });
  });

  test("hears nothing in comments, in kinds that tell of no document, and in what has not ended", async () => {
    server.answers(
      stream(
        ":\n\n",
        ": still here\n\n",
        "event: reconnect\ndata: {}\n\n",
        "data: {}\n\n",
        mutation("a").trimEnd(),
      ),
    );
    expect(await all(listen())).toEqual([]);
  });

  test("understands an event that comes in pieces, with other ends of lines, and data of several lines", async () => {
    const pieces = mutation("office-1").replaceAll("\n", "\r\n").split("");
    const several = 'event:mutation\ndata: {"documentId":\ndata:   "office-2"}\n\n';
    server.answers(stream(...pieces, several));
    expect(await all(listen())).toEqual([
      { kind: "changed", id: "office-1" },
      { kind: "changed", id: "office-2" },
    ]);
  });

  test.each(["disconnect", "channelError"])(
    "is told by an event %j that it hears no more",
    async (name) => {
      server.answers(stream(`event: ${name}\ndata: {}\n\n`));
      expect(await thrownBy(listen())).toEqual({
        id: "lake-unavailable",
        message: `Its changes are not heard. The lake said "${name}".`,
      });
    },
  );

  test.each([401, 404, 500])("is refused by a lake that answers %d", async (status) => {
    server.answers(text("no", status));
    expect(await thrownBy(listen())).toEqual({
      id: "lake-unavailable",
      message: `Its changes are not heard. The lake answered ${status}.`,
    });
  });

  test("follows the lake to no other address", async () => {
    server.answers((response) => response.writeHead(302, { location: "/elsewhere" }).end());
    expect((await thrownBy(listen())).message).toBe(
      "Its changes are not heard. The connection broke.",
    );
  });

  test("learns that the connection broke, or that what came is no event of a lake", async () => {
    const broken = {
      id: "lake-unavailable",
      message: "Its changes are not heard. The connection broke.",
    };
    server.answers((response) => response.destroy());
    expect(await thrownBy(listen())).toEqual(broken);
    server.answers(stream("event: mutation\ndata: {\n\n"));
    expect(await thrownBy(listen())).toEqual(broken);
    server.answers(stream('event: mutation\ndata: {"id": "a"}\n\n'));
    expect(await thrownBy(listen())).toEqual(broken);
  });

  test("takes the connection for dead where the lake falls silent, at once or later", async () => {
    const broken = "Its changes are not heard. The connection broke.";
    server.answers(() => undefined);
    expect((await thrownBy(listen(20))).message).toBe(broken);
    server.answers((response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("event: welcome\ndata: {}\n\n");
    });
    expect((await thrownBy(listen(20))).message).toBe(broken);
  });

  test("hears no more once it is told to stop", async () => {
    server.answers((response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("event: welcome\ndata: {}\n\n");
    });
    const stopping = new AbortController();
    const heard: Heard[] = [];
    const listening = (async () => {
      for await (const one of listenTo(server.url, "token", stopping.signal)) {
        heard.push(one);
        stopping.abort();
      }
    })();
    await expect(listening).rejects.toThrow("The connection broke.");
    expect(heard).toEqual([{ kind: "welcome" }]);
  });
});

test("a data set is listened to as a whole, by the gate's token, and told of ids alone", async () => {
  server.answers(stream("event: welcome\ndata: {}\n\n"));
  const { public: outside } = contentLake({
    projectId: "p1",
    apiHost: server.url,
    editorial: "editorial",
    public: "public",
    token: "token-of-the-gate",
  });
  expect(await all(outside.listen(new AbortController().signal))).toEqual([{ kind: "welcome" }]);
  const { url = "", authorization } = server.asked.at(-1) ?? {};
  const { pathname, searchParams } = new URL(url, server.url);
  expect(authorization).toBe("Bearer token-of-the-gate");
  expect(pathname).toBe("/v2025-02-19/data/listen/public");
  expect(Object.fromEntries(searchParams)).toEqual({
    query: "*",
    includeResult: "false",
    includeMutations: "false",
    includeAllVersions: "true",
    visibility: "query",
  });
});
