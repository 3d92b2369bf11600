import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import sharp from "sharp";
import { describe, expect, test, vi } from "vitest";
import { A_STRING } from "../http/matchers.ts";
import { rawRequest } from "../http/raw-request.ts";
import { sharedLake } from "../http/shared-lake.ts";
import { EDITORIAL } from "../start-lake.ts";
import { quarters, upload } from "./pictures.ts";

const lake = sharedLake({ limits: { uploadBytes: 200_000, imagePixels: 500_000 } });

async function onDisk(): Promise<readonly string[]> {
  const folder = lake().core.assetDirectory(EDITORIAL);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

async function noise(format: "jpeg" | "png" | "webp" | "gif" | "tiff" | "avif"): Promise<Buffer> {
  const gaussian = { type: "gaussian", mean: 128, sigma: 40 } as const;
  return await sharp({
    create: { width: 120, height: 90, channels: 3, background: "#888", noise: gaussian },
  })
    .toFormat(format)
    .toBuffer();
}

describe("what is refused with 400 in plain words, and leaves nothing behind", () => {
  const refused = async (kind: "images" | "files", bytes: Buffer): Promise<string> => {
    const before = await onDisk();
    const answer = await upload(lake(), kind, bytes, "?filename=a.jpg");
    expect(answer.json).toMatchObject({ statusCode: 400, error: "Bad Request", message: A_STRING });
    expect(await onDisk()).toEqual(before);
    return answer.text;
  };

  test.each(["images", "files"] as const)("nothing at all, as one of the %s", async (kind) => {
    expect(await refused(kind, Buffer.alloc(0))).toContain("empty");
  });

  test.each(["jpeg", "png", "webp", "gif", "tiff", "avif"] as const)(
    "a %s that was cut off, wherever",
    async (format) => {
      const whole = await noise(format);
      for (const part of [0.2, 0.6, 0.95]) {
        const text = await refused("images", whole.subarray(0, Math.floor(whole.length * part)));
        expect(text).toContain("not an image that can be read");
      }
    },
  );

  test.each([
    ["a page", "<!doctype html><script>alert(1)</script>"],
    ["a document", "%PDF-1.4\n%âãÏÓ"],
    ["a program", "MZ\u0090\0\u0003"],
    ["plain words", "This is not an image."],
  ])("%s under the name of an image", async (_name, text) => {
    expect(await refused("images", Buffer.from(text, "latin1"))).toContain("image");
  });

  test("a few bytes that are very many pixels", async () => {
    const bomb = await sharp({
      create: { width: 8000, height: 8000, channels: 3, background: "#000" },
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.byteLength).toBeLessThan(200_000);
    expect(await refused("images", bomb)).toContain("pixel");
  });
});

test("a body that is declared or found to be too large is refused with 413 and leaves nothing behind", async () => {
  const before = await onDisk();
  for (const headers of [{}, { "transfer-encoding": "chunked" }]) {
    const answer = await rawRequest(lake(), `/v2025-02-19/assets/files/${EDITORIAL}`, {
      method: "POST",
      as: "editor",
      body: Buffer.alloc(300_000),
      headers,
    });
    expect(answer.json).toMatchObject({ statusCode: 413, error: "Payload Too Large" });
  }
  expect(await onDisk()).toEqual(before);
});

test("the same bytes many times at once are one asset and one file", async () => {
  const bytes = await noise("webp");
  const ids = await Promise.all(
    Array.from({ length: 12 }, async () => {
      const asset = await lake().client("editor").assets.upload("image", bytes);
      return asset._id;
    }),
  );
  expect(new Set(ids).size).toBe(1);
  const sha1 = createHash("sha1").update(bytes).digest("hex");
  expect((await onDisk()).filter((name) => name.includes(sha1))).toHaveLength(1);
  expect((await onDisk()).filter((name) => name.endsWith(".part"))).toEqual([]);
});

test("an image is named after what it is, whatever it was said to be", async () => {
  const asset = await lake()
    .client("editor")
    .assets.upload("image", await noise("png"), { filename: "a.jpg", contentType: "image/gif" });
  expect(asset).toMatchObject({
    extension: "png",
    mimeType: "image/png",
    originalFilename: "a.jpg",
  });
});

test("an animation whose frames are too many pixels together is made into a still image", async () => {
  const frames = Array.from({ length: 60 }, (_, index) => ({
    create: {
      width: 200,
      height: 200,
      channels: 3 as const,
      background: { r: index * 4, g: 0, b: 255 - index * 4 },
    },
  }));
  const pages = await Promise.all(frames.map((frame) => sharp(frame).png().toBuffer()));
  const long = await sharp(pages, { join: { animated: true } })
    .gif()
    .toBuffer();
  const asset = await lake().client("editor").assets.upload("image", long);
  const { bytes } = await rawRequest(lake(), `${new URL(asset.url).pathname}?w=50`);
  expect(await sharp(bytes).metadata()).toMatchObject({ width: 50, height: 50, format: "gif" });
  expect((await sharp(bytes).metadata()).pages ?? 1).toBe(1);
});

describe("deleting an asset", () => {
  test.each([
    ["image", "image-"],
    ["file", "file-"],
  ] as const)(
    "of kind %s is refused while something needs it, and then takes the bytes",
    async (kind, prefix) => {
      const client = lake().client("editor");
      const bytes = await quarters(kind === "image" ? 64 : 66, 48);
      const asset = await client.assets.upload(kind, bytes, { filename: "a.png" });
      const fileName = asset.path.split("/").at(-1) ?? "";
      const holder = {
        _id: `holder-${kind}`,
        _type: "page",
        media: { _type: kind, asset: { _type: "reference", _ref: asset._id } },
      };
      await client.create(holder);
      expect(asset._id.startsWith(prefix)).toBe(true);
      await expect(client.delete(asset._id)).rejects.toMatchObject({
        statusCode: 409,
        details: {
          type: "mutationError",
          items: [
            {
              error: {
                type: "documentHasExistingReferencesError",
                id: asset._id,
                referencingIDs: [holder._id],
              },
            },
          ],
        },
      });
      expect(await onDisk()).toContain(fileName);
      await client.patch(holder._id).set({ "media.asset._weak": true }).commit();
      await client.delete(asset._id);
      await vi.waitFor(async () => expect(await onDisk()).not.toContain(fileName));
      const { status } = await rawRequest(lake(), new URL(asset.url).pathname);
      expect(status).toBe(404);
    },
  );
});
