import sharp, { type Exif } from "sharp";
import { thumbHashToApproximateAspectRatio } from "thumbhash";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { sharedLake } from "../http/shared-lake.ts";
import { quarters, upload } from "./pictures.ts";

const lake = sharedLake();

const answerSchema = z.object({
  document: z.object({ metadata: z.record(z.string(), z.unknown()) }),
});

async function metadata(bytes: Buffer, query: string): Promise<Record<string, unknown>> {
  const answer = await upload(lake(), "images", bytes, query);
  expect(answer.status).toBe(200);
  return answerSchema.parse(answer.json).document.metadata;
}

let shade = 0;
/** Another picture each time: what is there already is not described again. */
async function photograph(exif?: Exif): Promise<Buffer> {
  shade += 1;
  const image = sharp(await quarters(100, 50)).linear(1, shade / 4);
  return await (exif === undefined ? image : image.withExif(exif))
    .jpeg({ quality: 60 + (shade % 40) })
    .toBuffer();
}

const CAMERA: Exif = {
  IFD0: { Make: "Invented", Model: "Box 1", DateTime: "2026:03:04 05:06:07", Artist: "Someone" },
  IFD2: { FNumber: "28/10", ISOSpeedRatings: "200", DateTimeOriginal: "2026:03:04 05:06:07" },
  IFD3: {
    GPSLatitude: "14/1 35/1 6000/100",
    GPSLatitudeRef: "N",
    GPSLongitude: "120/1 58/1 1200/100",
    GPSLongitudeRef: "E",
    GPSAltitude: "16/1",
  },
};

describe("what is recorded of an image", () => {
  test("is, where nothing is asked for, what shows it in a smaller way, and nothing of the camera", async () => {
    expect(Object.keys(await metadata(await photograph(CAMERA), "")).toSorted()).toEqual([
      "_type",
      "blurHash",
      "dimensions",
      "hasAlpha",
      "isOpaque",
      "lqip",
      "palette",
    ]);
  });

  test.each([
    ["?meta=none", []],
    ["?meta=palette&meta=lqip", ["lqip", "palette"]],
    ["?meta=thumbhash,blurhash", ["blurHash", "thumbHash"]],
    ["?meta=exif,image,location", ["exif", "image", "location"]],
  ])("by %s is %j beside what always is", async (query, parts) => {
    const always = ["_type", "dimensions", "hasAlpha", "isOpaque"];
    expect(Object.keys(await metadata(await photograph(CAMERA), query)).toSorted()).toEqual(
      [...always, ...parts].toSorted(),
    );
  });

  test("of the camera is told by the names that the hosted service gives", async () => {
    const { exif, image, location } = await metadata(
      await photograph(CAMERA),
      "?meta=exif&meta=image&meta=location",
    );
    expect(image).toMatchObject({
      _type: "sanity.imageExifTags",
      Make: "Invented",
      Model: "Box 1",
      ModifyDate: "2026-03-04T05:06:07.000Z",
    });
    expect(exif).toMatchObject({
      _type: "sanity.imageExifMetadata",
      FNumber: 2.8,
      ISO: 200,
      DateTimeOriginal: "2026-03-04T05:06:07.000Z",
    });
    expect(location).toMatchObject({ _type: "geopoint", alt: 16 });
    expect(location).toHaveProperty("lat", 14 + 35 / 60 + 60 / 3600);
    expect(location).toHaveProperty("lng", 120 + 58 / 60 + 12 / 3600);
  });

  test("has places south and west below zero", async () => {
    const south = {
      ...CAMERA,
      IFD3: { ...CAMERA.IFD3, GPSLatitudeRef: "S", GPSLongitudeRef: "W" },
    };
    const { location } = await metadata(await photograph(south), "?meta=location");
    expect(location).toHaveProperty("lat", -(14 + 35 / 60 + 60 / 3600));
    expect(location).toHaveProperty("lng", -(120 + 58 / 60 + 12 / 3600));
  });

  test("leaves out what the image does not have", async () => {
    const parts = await metadata(await photograph(), "?meta=exif,location,image");
    for (const part of ["exif", "location", "image"]) expect(parts).not.toHaveProperty(part);
  });

  test("holds a thumb hash of its shape and seven swatches that say what they are", async () => {
    const { thumbHash, palette } = await metadata(await photograph(), "?meta=thumbhash,palette");
    const hash = Buffer.from(z.string().parse(thumbHash), "base64");
    expect(thumbHashToApproximateAspectRatio(hash)).toBeCloseTo(2, 0);
    const swatch = z.strictObject({
      _type: z.literal("sanity.imagePaletteSwatch"),
      background: z.string().regex(/^#[0-9a-f]{6}$/u),
      foreground: z.enum(["#000", "#fff"]),
      title: z.enum(["#000", "#fff"]),
      population: z.number().min(0).max(100),
    });
    const names = ["darkMuted", "darkVibrant", "dominant", "lightMuted", "lightVibrant", "muted"];
    const shape = Object.fromEntries([...names, "vibrant"].map((name) => [name, swatch]));
    const parsed = z.strictObject({ _type: z.literal("sanity.imagePalette"), ...shape });
    expect(() => parsed.parse(palette)).not.toThrow();
  });
});

test("a part that there is not is refused with 400, and those that there are named", async () => {
  const answer = await upload(lake(), "images", await photograph(), "?meta=palette,smell");
  expect(answer.status).toBe(400);
  expect(answer.text).toContain("smell");
  expect(answer.text).toContain("thumbhash");
});

/** A list of tags as TIFF has it, little end first. */
function block(
  entries: readonly (readonly [tag: number, type: number, count: number, value: number])[],
): Buffer {
  const bytes = Buffer.alloc(10 + entries.length * 12 + 4 + 64);
  bytes.write("II*\0", "latin1");
  bytes.writeUInt32LE(8, 4);
  bytes.writeUInt16LE(entries.length, 8);
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const at = 10 + index * 12;
    bytes.writeUInt16LE(tag, at);
    bytes.writeUInt16LE(type, at + 2);
    bytes.writeUInt32LE(count, at + 4);
    bytes.writeUInt32LE(value, at + 8);
  }
  return bytes;
}

describe("an Exif block that lies", () => {
  /** A JPEG with this Exif block, whatever it is. */
  async function withBlock(block: Buffer): Promise<Buffer> {
    const jpeg = await photograph();
    const payload = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), block]);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(payload.length + 2);
    return Buffer.concat([
      jpeg.subarray(0, 2),
      Buffer.from([0xff, 0xe1]),
      length,
      payload,
      jpeg.subarray(2),
    ]);
  }

  test.each([
    [
      "values beyond its end",
      [
        [0x01_0f, 2, 5000, 20],
        [0x01_10, 2, 4, 0x41_42_43],
      ],
    ],
    [
      "four thousand million values",
      [
        [0x01_3e, 1, 0xff_ff_ff_ff, 8],
        [0x01_28, 3, 1, 2],
      ],
    ],
    [
      "a list within itself",
      [
        [0x87_69, 4, 1, 8],
        [0x01_28, 3, 1, 2],
      ],
    ],
    [
      "a fraction over nothing",
      [
        [0x01_1a, 5, 1, 60],
        [0x01_28, 3, 1, 2],
      ],
    ],
    [
      "types that there are not",
      [
        [0x01_0f, 77, 1, 1],
        [0x01_28, 3, 1, 2],
      ],
    ],
  ] as const)("with %s is read as far as it can be", async (_name, entries) => {
    const { image } = await metadata(await withBlock(block(entries)), "?meta=exif,image,location");
    expect(image).toMatchObject({ _type: "sanity.imageExifTags" });
    expect(JSON.stringify(image).length).toBeLessThan(500);
  });

  test.each([
    ["nothing", Buffer.alloc(0)],
    ["no lists", Buffer.from("II*\0", "latin1")],
    ["a list beyond its end", Buffer.from("MM\0*\x7f\xff\xff\xff\0\0\0\0", "latin1")],
    ["noise", Buffer.from("what is this?")],
  ])("and holds %s is no reason to refuse the image", async (_name, bytes) => {
    expect(await metadata(await withBlock(bytes), "?meta=exif")).not.toHaveProperty("exif");
  });
});
