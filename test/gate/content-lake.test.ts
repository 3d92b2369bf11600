/** What the gate makes of answers of a lake that it cannot use: it knows nothing then, and says so. */
import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { contentLake } from "../../gate/content-lake.ts";
import { LakeConflict, type LakePort } from "../../gate/lake-port.ts";
import { GateProblem } from "../../gate/problems.ts";
import { cutOff, json, startScriptedLake, text, type ScriptedLake } from "./scripted-lake.ts";

let server: ScriptedLake;
let lake: LakePort;
beforeAll(async () => {
  server = await startScriptedLake();
  lake = contentLake({
    projectId: "p1",
    apiHost: server.url,
    editorial: "editorial",
    public: "public",
    token: "token-of-the-gate",
  });
});
afterAll(() => server.close());

const OFFICE = { _id: "office-1", _type: "office", _rev: "r1", name: "An office" };
const IMAGE = { _id: "image-abc-1x1-png", _type: "sanity.imageAsset", _rev: "r1" };

/** What an undertaking ends with; fails where it does not. */
async function thrownBy(undertaking: Promise<unknown>) {
  const error: unknown = await undertaking.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof GateProblem) return { id: error.id, message: error.message };
  if (error instanceof LakeConflict) return { id: "conflict", message: error.message };
  throw new Error("It should have been refused.", { cause: error });
}

const problem = (status: number) =>
  json({ statusCode: status, error: "Invented", message: "Of the lake" }, status);

/** Everything that the gate asks of a lake, but for listening. */
const ASKED = {
  "documents by id": () => lake.editorial.documents(["office-1"]),
  "a query": () => lake.public.query("*", {}, z.array(z.unknown())),
  "a transaction": () => lake.editorial.transact([{ delete: { id: "x" } }], "t1"),
  "a history": () => lake.editorial.history(["x"]),
  "the bytes of an image": () => lake.editorial.imageBytes(IMAGE),
  "an upload": () => lake.public.uploadImage(new ArrayBuffer(3)),
  "whose token it is": () => lake.userOf("token-of-somebody"),
  "what he may do": () => lake.grantsOf("token-of-somebody"),
  "who belongs to the project": () => lake.members(),
  "who the gate is": () => lake.robotId(),
} as const;

describe.each(Object.entries(ASKED))("asked for %s", (what, ask) => {
  const words =
    what === "the bytes of an image"
      ? "The bytes of image-abc-1x1-png cannot be had."
      : "The lake failed to answer.";

  test.each([500, 502, 503, 429])("a lake that answers %d is unavailable", async (status) => {
    server.answers(problem(status));
    expect(await thrownBy(ask())).toEqual({ id: "lake-unavailable", message: words });
  });

  test("a lake that breaks off is unavailable", async () => {
    server.answers((response) => response.destroy());
    expect(await thrownBy(ask())).toEqual({
      id: "lake-unavailable",
      message: "The lake did not answer within 10 seconds, or not at all.",
    });
  });
});

const { "the bytes of an image": _bytes, ...BY_CLIENT } = ASKED;

test.each(Object.entries(BY_CLIENT))(
  "asked for %s, a lake that refuses what the gate asked is the gate's own fault",
  async (_what, ask) => {
    server.answers(problem(400));
    expect(await thrownBy(ask())).toEqual({
      id: "internal",
      message: "The lake refused what the gate asked of it.",
    });
  },
);

const { "a transaction": _transaction, "an upload": _upload, ...READING } = BY_CLIENT;

describe.each(Object.entries(READING))("asked for %s", (what, ask) => {
  test("an answer that ends in the middle is none", async () => {
    server.answers(cutOff);
    expect((await thrownBy(ask())).id).toBe("lake-unavailable");
  });

  test("an answer of another shape is a fault, not an empty answer", async () => {
    const documents = [{ _id: "office-1", _type: 7 }];
    const body = { documents, result: "nothing", roles: 7, id: 7 };
    server.answers(what === "a history" ? text('{"id": 7}\n') : json(body));
    expect(await thrownBy(ask())).toEqual({
      id: "internal",
      message: "The lake gave an answer of an unknown shape.",
    });
  });
});

describe("documents", () => {
  test("are asked for by exact id, each once, with the gate's own token", async () => {
    server.answers(json({ documents: [OFFICE] }));
    const found = await lake.editorial.documents(["office-1", "office-1", "drafts.office-1"]);
    expect([...found]).toEqual([["office-1", OFFICE]]);
    expect(server.asked.at(-1)).toMatchObject({
      method: "GET",
      authorization: "Bearer token-of-the-gate",
    });
    expect(server.asked.at(-1)?.url).toMatch(
      /^\/v2025-02-19\/data\/doc\/editorial\/office-1,drafts\.office-1(?:\?|$)/u,
    );
  });

  test("are asked for in calls of fifty, and of one data set alone", async () => {
    const before = server.asked.length;
    server.answers((response, { url }) => {
      const ids = decodeURIComponent(/doc\/public\/([^?]*)/u.exec(url)?.[1] ?? "").split(",");
      json({ documents: ids.map((_id) => ({ ...OFFICE, _id })) })(response, {
        method: "",
        url,
        authorization: "",
        accept: "",
        body: "",
      });
    });
    const ids = Array.from({ length: 101 }, (_, index) => `office-${index}`);
    const found = await lake.public.documents(ids);
    expect([...found.keys()]).toEqual(ids);
    const calls = server.asked.slice(before).map(({ url }) => url.split(",").length);
    expect(calls).toEqual([50, 50, 1]);
  });

  test("that nobody asked for are not asked of the lake", async () => {
    const before = server.asked.length;
    expect((await lake.editorial.documents([])).size).toBe(0);
    expect(server.asked).toHaveLength(before);
  });
});

describe("a query", () => {
  test("is asked of everything as it is stored, drafts included, and not of a cache", async () => {
    server.answers(json({ result: ["a"] }));
    expect(await lake.editorial.query("*[$a]._id", { a: 1 }, z.array(z.string()))).toEqual(["a"]);
    const { url = "" } = server.asked.at(-1) ?? {};
    const { pathname, searchParams } = new URL(url, server.url);
    expect(pathname).toBe("/v2025-02-19/data/query/editorial");
    expect(searchParams.get("query")).toBe("*[$a]._id");
    expect(searchParams.get("$a")).toBe("1");
    expect(searchParams.get("perspective")).toBe("raw");
  });

  test("of the other data set is asked there", async () => {
    server.answers(json({ result: [] }));
    await lake.public.query("*", {}, z.array(z.string()));
    expect(server.asked.at(-1)?.url).toMatch(/\/data\/query\/public\?/u);
  });
});

describe("a transaction", () => {
  test("is sent under its id, and waits until everybody reads what it did", async () => {
    server.answers(json({ transactionId: "t1", results: [] }));
    await lake.public.transact([{ delete: { id: "x" } }], "t1");
    const { url = "", method, body } = server.asked.at(-1) ?? {};
    const { pathname, searchParams } = new URL(url, server.url);
    expect([method, pathname]).toEqual(["POST", "/v2025-02-19/data/mutate/public"]);
    expect(searchParams.get("visibility")).toBe("sync");
    expect(searchParams.get("returnDocuments")).not.toBe("true");
    expect(JSON.parse(body ?? "")).toEqual({
      mutations: [{ delete: { id: "x" } }],
      transactionId: "t1",
    });
  });

  test("that the lake did not take as the state is another is a conflict", async () => {
    server.answers(problem(409));
    const thrown = await thrownBy(ASKED["a transaction"]());
    expect(thrown.id).toBe("conflict");
    expect(thrown.message).toContain("Of the lake");
  });

  test("that changes what is gone is a conflict", async () => {
    server.answers(problem(404));
    expect(await thrownBy(ASKED["a transaction"]())).toEqual({
      id: "conflict",
      message: "A document to be changed is gone.",
    });
  });
});

/** A transaction as the history tells it. */
const line = (id: string, author: string, effects: object) =>
  JSON.stringify({ id, author, effects });

describe("a history", () => {
  test("tells who wrote, and which document came to be: what undoing leaves nothing of", async () => {
    const lines = [
      line("t1", "u-1", { "drafts.x": { apply: [0, {}], revert: [0, null] } }),
      line("t2", "u-2", { "drafts.x": { apply: [11], revert: [11] }, x: { revert: [0, null] } }),
      JSON.stringify({ id: "t3", author: "u-3" }),
    ];
    server.answers(text(`${lines.join("\n")}\n`, 200, "application/x-ndjson"));
    expect(await lake.editorial.history(["x", "drafts.x"])).toEqual([
      { id: "t1", author: "u-1", created: ["drafts.x"] },
      { id: "t2", author: "u-2", created: ["x"] },
      { id: "t3", author: "u-3", created: [] },
    ]);
    const { pathname, searchParams } = new URL(server.asked.at(-1)?.url ?? "", server.url);
    expect(pathname).toBe("/v2025-02-19/data/history/editorial/transactions/x,drafts.x");
    expect(Object.fromEntries(searchParams)).toEqual({
      excludeContent: "true",
      effectFormat: "mendoza",
    });
  });

  test("is asked from a transaction on, of the data set that is meant", async () => {
    server.answers(text(""));
    expect(await lake.public.history(["x"], "t7")).toEqual([]);
    const { pathname, searchParams } = new URL(server.asked.at(-1)?.url ?? "", server.url);
    expect(pathname).toBe("/v2025-02-19/data/history/public/transactions/x");
    expect(searchParams.get("fromTransaction")).toBe("t7");
  });

  test("from a transaction that nobody knows is empty", async () => {
    server.answers(problem(404));
    expect(await lake.editorial.history(["x"], "t7")).toEqual([]);
  });
});

describe("the bytes of an image", () => {
  test("come from the address that its id makes, by the gate's token", async () => {
    server.answers(text("bytes", 200, "image/png"));
    const bytes = await lake.editorial.imageBytes(IMAGE);
    expect(Buffer.from(bytes ?? new ArrayBuffer()).toString()).toBe("bytes");
    expect(server.asked.at(-1)).toMatchObject({
      url: "/images/p1/editorial/abc-1x1.png",
      authorization: "Bearer token-of-the-gate",
    });
  });

  test("that the lake has lost are none", async () => {
    server.answers(text("Not found", 404));
    expect(await lake.editorial.imageBytes(IMAGE)).toBeUndefined();
  });

  test("are not fetched from elsewhere, however the lake answers", async () => {
    server.answers((response) =>
      response.writeHead(302, { location: `${server.url}/elsewhere` }).end(),
    );
    const before = server.asked.length;
    expect((await thrownBy(lake.editorial.imageBytes(IMAGE))).id).toBe("lake-unavailable");
    expect(server.asked).toHaveLength(before + 1);
  });

  test.each([
    "office-1",
    "file-abc-pdf",
    "x-image-abc-1x1-png",
    "image-abc-1x1-png.x",
    "image-a/b-1x1-png",
  ])("are not asked for by %j, which is the id of no image", async (_id) => {
    const before = server.asked.length;
    expect(await thrownBy(lake.editorial.imageBytes({ ...IMAGE, _id }))).toEqual({
      id: "internal",
      message: `"${_id}" is not the id of an image.`,
    });
    expect(server.asked).toHaveLength(before);
  });
});

test("an image is stored without the name of its file", async () => {
  const sha1 = createHash("sha1").update("abc").digest("hex");
  server.answers(json({ document: { _id: `image-${sha1}-1x1-png` } }));
  const bytes = new TextEncoder().encode("abc").buffer;
  expect(await lake.public.uploadImage(bytes)).toBe(`image-${sha1}-1x1-png`);
  expect(server.asked.at(-1)).toMatchObject({
    method: "POST",
    url: "/v2025-02-19/assets/images/public",
    body: "abc",
  });
});

describe("people", () => {
  test("are asked for by their own token, and told with the names of their roles", async () => {
    server.answers(json({ id: "u-1", roles: [{ name: "editor", title: "Editor" }] }));
    expect(await lake.userOf("token-of-somebody")).toEqual({ id: "u-1", roles: ["editor"] });
    expect(server.asked.at(-1)).toMatchObject({
      url: "/v2025-02-19/users/me",
      authorization: "Bearer token-of-somebody",
    });
    server.answers(json({ id: "u-1" }));
    expect(await lake.userOf("token-of-somebody")).toEqual({ id: "u-1", roles: [] });
  });

  test.each([401, 403])("are nobody where the lake answers %d to their token", async (status) => {
    server.answers(problem(status));
    expect(await lake.userOf("token-of-somebody")).toBeUndefined();
    expect(await thrownBy(lake.robotId())).toEqual({
      id: "lake-unavailable",
      message: "The lake does not know the gate's own token.",
    });
  });

  test("are nobody where the lake tells no id", async () => {
    server.answers(json({}));
    expect(await lake.userOf("token-of-somebody")).toBeUndefined();
  });

  test("may do in editorial what its list of grants says, asked by their own token", async () => {
    const grants = [{ filter: "_type == 'office'", permissions: ["read"] }];
    server.answers(json(grants));
    expect(await lake.grantsOf("token-of-somebody")).toEqual(grants);
    expect(server.asked.at(-1)).toMatchObject({
      url: "/v2025-02-19/projects/p1/datasets/editorial/acl",
      authorization: "Bearer token-of-somebody",
    });
  });

  test("belong to the project as the lake tells the gate", async () => {
    server.answers(json({ members: [{ id: "u-1", roles: [{ name: "editor" }] }, { id: "u-2" }] }));
    expect(await lake.members()).toEqual([
      { id: "u-1", roles: ["editor"] },
      { id: "u-2", roles: [] },
    ]);
    expect(server.asked.at(-1)).toMatchObject({
      url: "/v2025-02-19/projects/p1",
      authorization: "Bearer token-of-the-gate",
    });
  });

  test("know the gate itself by the id of its robot", async () => {
    server.answers(json({ id: "r-gate" }));
    expect(await lake.robotId()).toBe("r-gate");
  });
});
