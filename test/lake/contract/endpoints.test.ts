/** Each row of lake/ENDPOINTS.md, asked for as official tools ask, over a server that takes note. */
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { sharedLake } from "../http/shared-lake.ts";
import { ASSETS, CONTENT } from "./content.ts";
import type { Asking, Contracts } from "./contract.ts";
import { PEOPLE } from "./people.ts";
import { PROJECT, SERVICES } from "./project.ts";

const CONTRACTS: Contracts = { ...PEOPLE, ...PROJECT, ...SERVICES, ...CONTENT, ...ASSETS };
const LAKE = join(import.meta.dirname, "..", "..", "..", "lake");

/** An upgrade to a socket is no request that the server announces. */
const SOCKET = "WS /socket/:dataset";

const lake = sharedLake();
let asking: Asking | undefined;

const startedSchema = z.object({ request: z.object({ method: z.string(), url: z.string() }) });
const asked: string[] = [];
function note(message: unknown): void {
  const { method, url } = startedSchema.parse(message).request;
  asked.push(`${method} ${url.replace(/^\/v[\dX-]+(?=\/)/u, "").replace(/\?.*$/su, "")}`);
}

beforeAll(async () => {
  subscribe("http.server.request.start", note);
  const [admin, editor] = [lake().client("administrator"), lake().client("editor")];
  await editor.create({ _id: "author", _type: "author" });
  const author = { _type: "reference", _ref: "author" };
  await editor.create({ _id: "post", _type: "post", title: "A post", author });
  const create = { width: 60, height: 40, channels: 3 as const, background: "#456" };
  const image = await editor.assets.upload("image", await sharp({ create }).png().toBuffer());
  const file = await editor.assets.upload("file", Buffer.from("the bytes of a file"), {
    filename: "a.bin",
  });
  const anonymous = lake().client(undefined);
  asking = {
    lake: lake(),
    admin,
    editor,
    anonymous,
    image: { id: image._id, url: image.url },
    file,
  };
});
afterAll(() => unsubscribe("http.server.request.start", note));

/** Rows of the tables: `GET /users/me`. */
async function documented(): Promise<readonly string[]> {
  const text = await readFile(join(LAKE, "ENDPOINTS.md"), "utf8");
  return [...text.matchAll(/^\| `(?<row>[A-Z]+ \/[^`]*)` \|/gmu)].map(
    ({ groups }) => groups?.["row"] ?? "",
  );
}

/** As the routes of the lake name them. */
async function routed(): Promise<readonly string[]> {
  const text = await readFile(join(LAKE, "http", "routes.ts"), "utf8");
  const routes = text.matchAll(/\["(?<method>[A-Z]+)", "(?<path>\/[^"]*)"/gu);
  return [...routes].map(({ groups }) => `${groups?.["method"]} ${groups?.["path"]}`);
}

function patternOf(row: string): RegExp {
  const pattern = row
    .replaceAll(/[.+^${}()|[\]\\]/gu, String.raw`\$&`)
    .replace("/:vanity?", "(?:/[^/]+)?")
    .replaceAll(/:\w+/gu, "[^/]+")
    .replace("*", ".*");
  return new RegExp(`^${pattern}$`, "u");
}

test("the table names every endpoint of the lake, once, and no other", async () => {
  expect((await documented()).toSorted()).toEqual([...(await routed()), SOCKET].toSorted());
});

test("every row of the table has a contract, and no contract is of anything else", async () => {
  expect(Object.keys(CONTRACTS).toSorted()).toEqual((await documented()).toSorted());
});

test.each(Object.entries(CONTRACTS))(
  "%s is answered as who asks for it reads it",
  async (row, contract) => {
    if (asking === undefined) throw new Error("The lake holds no content yet.");
    asked.length = 0;
    const answer = await contract.ask(asking);
    expect(() => contract.answer.parse(answer)).not.toThrow();
    const seen = row === SOCKET ? [SOCKET] : asked;
    expect(seen).toContainEqual(expect.stringMatching(row === SOCKET ? SOCKET : patternOf(row)));
  },
);
