import { mkdir, readdir, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { request } from "node:http";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test, vi } from "vitest";
import { serveLake } from "../../../lake/index.ts";
import { EDITORIAL, PROJECT_ID, PUBLIC, startLake } from "../start-lake.ts";
import { A_NUMBER, A_REFUSAL, A_STRING, textLike, textWith } from "./matchers.ts";
import { rawRequest } from "./raw-request.ts";
import { sharedLake } from "./shared-lake.ts";

const lake = sharedLake();

/** A picture of two halves, red and blue; other colours make another asset. */
async function picture(
  options: { width?: number; height?: number; alpha?: boolean; left?: string } = {},
): Promise<Buffer> {
  const { width = 120, height = 80, alpha = false, left = "#cc2222" } = options;
  const half = { width: width / 2, height, channels: 3 as const, background: left };
  return await sharp({
    create: {
      width,
      height,
      channels: 4,
      background: { r: 20, g: 40, b: 200, alpha: alpha ? 0.5 : 1 },
    },
  })
    .composite([{ input: await sharp({ create: half }).png().toBuffer(), left: 0, top: 0 }])
    .png()
    .toBuffer();
}

const path = (url: string): string => new URL(url).pathname;

async function onDisk(dataset: string): Promise<string[]> {
  const entries = await readdir(lake().core.assetDirectory(dataset), {
    recursive: true,
    withFileTypes: true,
  });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

describe("uploading an image", () => {
  test("makes an asset document named after its bytes, described in full", async () => {
    const bytes = await picture();
    const sha1 = createHash("sha1").update(bytes).digest("hex");
    const asset = await lake()
      .client("contributor")
      .assets.upload("image", bytes, { filename: "halves.png", title: "Halves" });
    expect(asset).toMatchObject({
      _id: `image-${sha1}-120x80-png`,
      _type: "sanity.imageAsset",
      assetId: sha1,
      sha1hash: sha1,
      extension: "png",
      mimeType: "image/png",
      originalFilename: "halves.png",
      title: "Halves",
      size: bytes.byteLength,
      path: `images/${PROJECT_ID}/${EDITORIAL}/${sha1}-120x80.png`,
      url: `http://localhost:${lake().port}/images/${PROJECT_ID}/${EDITORIAL}/${sha1}-120x80.png`,
      metadata: {
        _type: "sanity.imageMetadata",
        dimensions: { width: 120, height: 80, aspectRatio: 1.5 },
        isOpaque: true,
        lqip: textLike(/^data:image\/jpeg;base64,/u),
        blurHash: textLike(/^[\w#$%*+,\-.:;=?@[\]^{|}~]{28}$/u),
        palette: { dominant: { background: textLike(/^#[0-9a-f]{6}$/u), population: A_NUMBER } },
      },
    });
    expect(["#cc2222", "#1428c8"]).toContain(asset.metadata.palette?.dominant?.background);
    expect(await lake().client("viewer").getDocument(asset._id)).toMatchObject({ _id: asset._id });
  });

  test("knows transparency, and what to leave out", async () => {
    const asset = await lake()
      .client("editor")
      .assets.upload("image", await picture({ alpha: true }), { extract: ["blurhash"] });
    expect(asset.metadata).toMatchObject({ hasAlpha: true, isOpaque: false, blurHash: A_STRING });
    expect(asset.metadata).not.toHaveProperty("lqip");
    const unknown = await lake()
      .client("editor")
      .assets.upload("image", await picture({ left: "#445566" }), {
        extract: ["exif", "location"],
      });
    expect(Object.keys(unknown.metadata)).toEqual(["_type", "dimensions", "hasAlpha", "isOpaque"]);
    expect(asset.metadata).not.toHaveProperty("palette");
  });

  test("turns a photograph the way its camera meant it", async () => {
    const bytes = await sharp(await picture())
      .withExif({})
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const asset = await lake().client("editor").assets.upload("image", bytes);
    expect(asset.metadata.dimensions).toMatchObject({ width: 80, height: 120 });
    expect(asset._id).toContain("-80x120-jpg");
  });

  test("of the same bytes twice is one asset, with the words of the first", async () => {
    const bytes = await picture({ left: "#118811" });
    const upload = (title: string) =>
      lake().client("editor").assets.upload("image", bytes, { title });
    const [first, second] = [await upload("First"), await upload("Second")];
    expect(second).toEqual(first);
  });

  test("is refused to those who may not write drafts, and leaves nothing behind", async () => {
    const bytes = await picture({ left: "#777711" });
    const before = await onDisk(PUBLIC);
    for (const holder of ["viewer", undefined] as const) {
      const attempt = lake().client(holder, { dataset: PUBLIC }).assets.upload("image", bytes);
      await expect(attempt).rejects.toMatchObject({ statusCode: A_REFUSAL });
    }
    expect(await onDisk(PUBLIC)).toEqual(before);
  });

  test("refuses what is no image with 400 in plain words, and leaves nothing behind", async () => {
    const before = await onDisk(EDITORIAL);
    const attempt = lake().client("editor").assets.upload("image", Buffer.from("not an image"));
    await expect(attempt).rejects.toMatchObject({
      statusCode: 400,
      message: textWith("not an image that can be read"),
    });
    expect(await onDisk(EDITORIAL)).toEqual(before);
  });

  test("that breaks off leaves nothing behind and is no fault of the lake", async () => {
    const before = await onDisk(EDITORIAL);
    const outgoing = request({
      host: "127.0.0.1",
      port: lake().port,
      path: `/v1/assets/images/${EDITORIAL}`,
      method: "POST",
      headers: { authorization: `Bearer ${lake().tokens.editor}`, "content-length": "100000" },
    });
    outgoing.on("error", () => undefined);
    outgoing.write(Buffer.alloc(50_000));
    await vi.waitFor(async () => expect((await onDisk(EDITORIAL)).length).toBe(before.length + 1));
    outgoing.destroy();
    await vi.waitFor(async () => expect(await onDisk(EDITORIAL)).toEqual(before));
    expect(lake().logged).toEqual([]);
  });

  test("refuses more pixels than are decoded, however few bytes they take", async () => {
    const own = await startLake({ limits: { imagePixels: 10_000 } });
    try {
      const attempt = own
        .client("editor")
        .assets.upload("image", await picture({ width: 200, height: 100 }));
      await expect(attempt).rejects.toMatchObject({ statusCode: 400, message: textWith("pixel") });
    } finally {
      await own.close();
    }
  });

  test("refuses more bytes than allowed with 413, declared or not, and leaves nothing behind", async () => {
    const own = await startLake({ limits: { uploadBytes: 1000 } });
    try {
      const ask = (headers: Record<string, string>) =>
        rawRequest(own, `/v1/assets/files/${EDITORIAL}`, {
          method: "POST",
          as: "editor",
          body: Buffer.alloc(5000),
          headers,
        });
      for (const headers of [{}, { "transfer-encoding": "chunked" }]) {
        const answer = await ask(headers);
        expect(answer.status).toBe(413);
        expect(answer.json).toMatchObject({ message: textWith("1000 bytes") });
      }
      const entries = await readdir(own.core.assetDirectory(EDITORIAL), { recursive: true });
      expect(entries.filter((name) => name.includes("."))).toEqual([]);
    } finally {
      await own.close();
    }
  });
});

describe("GET /images", () => {
  const upload = async (options: Parameters<typeof picture>[0] = { left: "#996611" }) =>
    await lake()
      .client("editor")
      .assets.upload("image", await picture(options));

  test("sends the bytes as they came, to be kept for good", async () => {
    const asset = await upload();
    const answer = await rawRequest(lake(), path(asset.url));
    expect(answer.status).toBe(200);
    expect(createHash("sha1").update(answer.bytes).digest("hex")).toBe(asset.assetId);
    expect(answer.headers["content-type"]).toBe("image/png");
    expect(answer.headers["cache-control"]).toContain("immutable");
    expect(answer.headers["x-content-type-options"]).toBe("nosniff");
  });

  test.each([
    ["?w=60", 60, 40],
    ["?h=20", 30, 20],
    ["?w=30&dpr=2", 60, 40],
    ["?w=50&h=50&fit=crop", 50, 50],
    ["?w=50&h=50&fit=clip", 50, 33],
    ["?w=50&h=50&fit=fill", 50, 50],
    ["?w=50&h=50&fit=scale", 50, 50],
    ["?w=500&fit=max", 120, 80],
    ["?w=240", 240, 160],
    ["?rect=60,0,60,80", 60, 80],
    ["?rect=60,0,60,80&w=30", 30, 40],
    ["?w=60&blur=50&sharp=20&flip=hv", 60, 40],
  ])("makes %s %i × %i pixels", async (query, width, height) => {
    const asset = await upload();
    const answer = await rawRequest(lake(), path(asset.url) + query);
    expect(answer.status).toBe(200);
    expect(await sharp(answer.bytes).metadata()).toMatchObject({ width, height, format: "png" });
  });

  test("cuts out the part that rect names", async () => {
    const asset = await upload({ left: "#cc2222" });
    const answer = await rawRequest(lake(), `${path(asset.url)}?rect=0,0,10,10`);
    const { dominant } = await sharp(answer.bytes).stats();
    expect(dominant.r).toBeGreaterThan(dominant.b);
  });

  test("writes the format asked for, or the best the browser takes", async () => {
    const asset = await upload();
    const type = async (query: string, accept = "*/*"): Promise<string | undefined> =>
      (await rawRequest(lake(), path(asset.url) + query, { headers: { accept } })).headers[
        "content-type"
      ];
    expect(await type("?fm=jpg&q=40")).toBe("image/jpeg");
    expect(await type("?fm=webp")).toBe("image/webp");
    expect(await type("?auto=format", "image/avif,image/webp,*/*")).toBe("image/webp");
    expect(await type("?auto=format&w=10")).toBe("image/png");
  });

  test.each([
    "?w=0",
    "?w=100000",
    "?w=abc",
    "?fm=exe",
    "?fit=sideways",
    "?dpr=9",
    "?q=101",
    "?rect=1,2,3",
    "?rect=100,0,60,80",
    "?rect=0,0,0,0",
  ])("refuses %s with 400 that says why", async (query) => {
    const asset = await upload();
    const answer = await rawRequest(lake(), path(asset.url) + query);
    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({ message: A_STRING });
  });

  test.each([
    "..%2f..%2f..%2fetc%2fpasswd",
    "..",
    "%2e%2e%2flake.sqlite",
    `${"a".repeat(40)}-1x1.png`,
    `${"a".repeat(40)}-1x1.png%00.jpg`,
    "x.png",
  ])("has no file %s", async (name) => {
    const answer = await rawRequest(lake(), `/images/${PROJECT_ID}/${EDITORIAL}/${name}`);
    expect(answer.status).toBe(404);
    expect(answer.json).toMatchObject({ statusCode: 404 });
  });

  test("never shows an SVG as a page: it is saved, sandboxed, or drawn in another format", async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><script>alert(1)</script></svg>';
    const asset = await lake().client("editor").assets.upload("image", Buffer.from(svg));
    expect(asset._id).toContain("-40x20-svg");
    const original = await rawRequest(lake(), path(asset.url));
    expect(original.headers["content-disposition"]).toMatch(/^attachment/u);
    expect(original.headers["content-security-policy"]).toContain("sandbox");
    const drawn = await rawRequest(lake(), `${path(asset.url)}?fm=png&w=20`);
    expect(await sharp(drawn.bytes).metadata()).toMatchObject({ format: "png", width: 20 });
  });

  test("has nothing any more once the asset is deleted", async () => {
    const asset = await upload({ left: "#123456" });
    const fileName = asset.path.split("/").at(-1) ?? "";
    expect(await onDisk(EDITORIAL)).toContain(fileName);
    await lake().client("editor").delete(asset._id);
    expect((await rawRequest(lake(), path(asset.url))).status).toBe(404);
    await vi.waitFor(async () => expect(await onDisk(EDITORIAL)).not.toContain(fileName));
    const again = await upload({ left: "#123456" });
    expect((await rawRequest(lake(), path(again.url))).status).toBe(200);
  });
});

describe("files", () => {
  test("are kept as they came and sent to be saved, never run", async () => {
    const html = "<script>alert(1)</script>";
    const asset = await lake().client("contributor").assets.upload("file", Buffer.from(html), {
      filename: "page é.html",
      contentType: "text/html",
    });
    expect(asset).toMatchObject({
      _id: textLike(/^file-[0-9a-f]{40}-html$/u),
      _type: "sanity.fileAsset",
      mimeType: "text/html",
      originalFilename: "page é.html",
    });
    const answer = await rawRequest(lake(), path(asset.url));
    expect(answer.text).toBe(html);
    expect(answer.headers["content-disposition"]).toBe(
      "attachment; filename=\"page__.html\"; filename*=UTF-8''page%20%C3%A9.html",
    );
    expect(answer.headers["content-security-policy"]).toContain("sandbox");
  });

  test("that a browser only shows are shown, and saved under the name asked for", async () => {
    const asset = await lake().client("editor").assets.upload("file", Buffer.from("%PDF-1.4"), {
      filename: "a.pdf",
      contentType: "application/pdf",
    });
    expect((await rawRequest(lake(), path(asset.url))).headers["content-disposition"]).toBe(
      "inline",
    );
    const saved = await rawRequest(lake(), `${path(asset.url)}?dl=report.pdf`);
    expect(saved.headers["content-disposition"]).toContain('filename="report.pdf"');
  });
});

describe("starting after a crash", () => {
  test("takes away bytes that belong to no document, and keeps the others", async () => {
    const own = await startLake();
    try {
      const client = own.client("editor");
      const kept = await client.assets.upload("image", await picture());
      const orphan = await client.assets.upload("image", await picture({ left: "#00ff00" }));
      const directory = own.core.assetDirectory(EDITORIAL);
      await own.served.close();
      // Nobody listens: the deletion is written, the bytes are left, as when the process dies here.
      await own.core.dataset(EDITORIAL)?.mutate({
        mutations: [{ delete: { id: orphan._id } }],
        identity: { id: "<system>", name: "System", kind: "system", roles: [] },
      });
      await mkdir(join(directory, "incoming"), { recursive: true });
      await writeFile(join(directory, "incoming", "half.part"), "half of an upload");
      const again = await serveLake(own.core, {
        port: 0,
        origins: [],
        project: { displayName: "Again" },
      });
      await again.close();
      const left = (await readdir(directory, { recursive: true })).filter((name) =>
        name.includes("."),
      );
      expect(left).toEqual([join("images", kept.path.split("/").at(-1) ?? "")]);
    } finally {
      await own.close();
    }
  });
});
