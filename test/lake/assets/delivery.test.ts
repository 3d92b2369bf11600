import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { rawRequest } from "../http/raw-request.ts";
import { sharedLake } from "../http/shared-lake.ts";
import { quarters, uploaded } from "./pictures.ts";

const lake = sharedLake();

/** A file whose bytes tell where they stand. */
const VIDEO = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));

async function video(): Promise<string> {
  const asset = await lake()
    .client("editor")
    .assets.upload("file", VIDEO, { filename: "a.mp4", contentType: "video/mp4" });
  return new URL(asset.url).pathname;
}

describe("a client that has the bytes already", () => {
  test.each(["", "?w=20", "?auto=format"])("is told so by the tag of an image%s", async (query) => {
    const path = (await uploaded(lake(), await quarters())) + query;
    const first = await rawRequest(lake(), path, { headers: { accept: "image/webp" } });
    const { etag = "" } = first.headers;
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await rawRequest(lake(), path, {
        headers: { accept: "image/webp", "if-none-match": known },
      });
      expect(again.status).toBe(304);
      expect(again.bytes.byteLength).toBe(0);
      expect(again.headers.etag).toBe(etag);
      expect(again.headers["cache-control"]).toContain("immutable");
    }
    const other = await rawRequest(lake(), path, { headers: { "if-none-match": '"other"' } });
    expect(other.status).toBe(200);
  });

  test("has other tags for other bytes, and none for what is gone", async () => {
    const path = await uploaded(lake(), await quarters(80, 40));
    const tags = await Promise.all(
      ["", "?w=20", "?w=21", "?w=20&fm=jpg"].map(
        async (query) => (await rawRequest(lake(), path + query)).headers.etag,
      ),
    );
    expect(new Set(tags).size).toBe(4);
    await lake()
      .client("editor")
      .delete(`image-${path.split("/").at(-1)?.replace(".", "-")}`);
    const gone = await rawRequest(lake(), path, { headers: { "if-none-match": "*" } });
    expect(gone.status).toBe(404);
  });
});

describe("HEAD", () => {
  test("tells of files, images and what is made of them all that GET tells, without bytes", async () => {
    const image = await uploaded(lake(), await quarters());
    for (const path of [await video(), image, `${image}?w=20&fm=webp`]) {
      const got = await rawRequest(lake(), path);
      const told = await rawRequest(lake(), path, { method: "HEAD" });
      expect(told.status).toBe(200);
      expect(told.bytes.byteLength).toBe(0);
      for (const name of ["content-type", "content-length", "etag", "accept-ranges"]) {
        expect([name, told.headers[name]]).toEqual([name, got.headers[name]]);
      }
      expect(Number(told.headers["content-length"])).toBe(got.bytes.byteLength);
    }
    expect((await rawRequest(lake(), `${image}x`, { method: "HEAD" })).status).toBe(404);
  });
});

describe("a part of the bytes", () => {
  test.each([
    ["bytes=0-0", 0, 0],
    ["bytes=10-19", 10, 19],
    ["bytes=990-", 990, 999],
    ["bytes=990-5000", 990, 999],
    ["bytes=-10", 990, 999],
    ["bytes=-5000", 0, 999],
  ])("asked for by %s is those from %i to %i", async (range, first, last) => {
    const answer = await rawRequest(lake(), await video(), { headers: { range } });
    expect(answer.status).toBe(206);
    expect(answer.headers["content-range"]).toBe(`bytes ${first}-${last}/1000`);
    expect(answer.headers["content-length"]).toBe(String(last - first + 1));
    expect(answer.bytes.equals(VIDEO.subarray(first, last + 1))).toBe(true);
  });

  test.each(["bytes=1000-", "bytes=5000-6000", "bytes=-0"])(
    "asked for by %s is refused with 416, which tells how many there are",
    async (range) => {
      const answer = await rawRequest(lake(), await video(), { headers: { range } });
      expect(answer.status).toBe(416);
      expect(answer.headers["content-range"]).toBe("bytes */1000");
    },
  );

  test.each(["bytes=20-10", "bytes=0-1,5-6", "lines=1-2", "bytes=a-b", "bytes=-"])(
    "asked for by %s, which is not understood, is all of them",
    async (range) => {
      const answer = await rawRequest(lake(), await video(), { headers: { range } });
      expect(answer.status).toBe(200);
      expect(answer.bytes.equals(VIDEO)).toBe(true);
    },
  );

  test("is sent only of the same bytes as the other parts", async () => {
    const path = await video();
    const etag = `"${createHash("sha1").update(VIDEO).digest("hex")}"`;
    const ask = async (condition: string) =>
      (await rawRequest(lake(), path, { headers: { range: "bytes=0-9", "if-range": condition } }))
        .status;
    expect(await ask(etag)).toBe(206);
    expect(await ask('"other"')).toBe(200);
  });
});

describe("names", () => {
  const disposition = async (rest: string) =>
    (await rawRequest(lake(), (await uploaded(lake(), await quarters())) + rest)).headers[
      "content-disposition"
    ];

  test("of images are what the address ends with, or what ?dl asks for", async () => {
    expect(await disposition("")).toBe("inline");
    expect(await disposition("/four%20quarters.png")).toContain(
      'inline; filename="four_quarters.png"',
    );
    expect(await disposition("?dl=x%22%0d%0ay.png")).toContain('attachment; filename="x___y.png"');
    expect(await disposition("?dl=&w=10&fm=webp")).toMatch(
      /attachment; filename="[0-9a-f]{40}\.webp"/u,
    );
    expect(await disposition("/named.png?dl=")).toContain('filename="named.png"');
  });

  test("?dlRaw brings the bytes as they came to those who are signed in, and to nobody else", async () => {
    const path = await uploaded(lake(), await quarters());
    const refused = await rawRequest(lake(), `${path}?dlRaw=a.png`);
    expect(refused.status).toBe(401);
    const answer = await rawRequest(lake(), `${path}?dlRaw=a.png&w=10`, { as: "viewer" });
    expect(answer.bytes.equals(await quarters())).toBe(true);
    expect(answer.headers["content-disposition"]).toContain('attachment; filename="a.png"');
  });
});

test("pages of elsewhere may show an asset; nothing in it may run", async () => {
  const { headers } = await rawRequest(lake(), await uploaded(lake(), await quarters()));
  expect(headers["cross-origin-resource-policy"]).toBe("cross-origin");
  expect(headers["content-security-policy"]).toMatch(/script-src 'none'.*sandbox/u);
  expect(headers["x-content-type-options"]).toBe("nosniff");
});
