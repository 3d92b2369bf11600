import { assert, asyncProperty, double, property, uint8Array } from "fast-check";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { metadataIn } from "../../../policy/index.ts";
import {
  bare,
  CAMERA,
  type Format,
  FORMATS,
  gifWith,
  jpegWith,
  PACKET,
  picture,
  PLACE,
  pngWith,
  resource,
  segment,
  u32,
  webpWith,
} from "./files.ts";

const files = new Map<Format, Buffer>();
beforeAll(async () => {
  for (const format of FORMATS) files.set(format, await bare(format));
});

function file(format: Format): Buffer {
  return files.get(format) ?? Buffer.alloc(0);
}

describe.each(FORMATS)("a %s", (format) => {
  it("with nothing beside the picture is clean", () => {
    expect(metadataIn(file(format))).toEqual([]);
  });

  it("may hold a colour profile", async () => {
    const profiled = await picture().withIccProfile("p3").toFormat(format).toBuffer();
    expect(metadataIn(profiled)).toEqual([]);
  });

  it("is unreadable where it is cut off, wherever that is", () => {
    const whole = file(format);
    for (let length = 0; length < whole.length; length += 1) {
      expect(metadataIn(whole.subarray(0, length))).toBe("unreadable");
    }
  });

  it("with something behind its end is not clean", () => {
    const more = Buffer.concat([
      file(format),
      Buffer.from("\u0000\u0000\u0000\u0010ftypmp42 a film"),
    ]);
    expect(["unreadable", ["other"]]).toContainEqual(metadataIn(more));
  });

  it("is read without harm, whatever was changed in it", async () => {
    await assert(
      asyncProperty(
        double({ min: 0, max: 1, noNaN: true }),
        uint8Array({ maxLength: 8 }),
        async (where, bytes) => {
          const changed = Buffer.from(file(format));
          changed.set(bytes.subarray(0, changed.length), Math.floor(where * (changed.length - 8)));
          expect(["unreadable", expect.any(Array)]).toContainEqual(metadataIn(changed));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe.each(["jpeg", "png", "webp"] as const)("a %s", (format) => {
  it("from a camera holds EXIF", async () => {
    const taken = await picture().withExif(CAMERA).toFormat(format).toBuffer();
    expect(metadataIn(taken)).toEqual(["EXIF"]);
  });

  it("from a telephone holds the place too", async () => {
    const taken = await picture().withExif(PLACE).toFormat(format).toBuffer();
    expect(metadataIn(taken)).toEqual(["EXIF", "GPS"]);
  });

  it("that says which side is up holds EXIF all the same", async () => {
    const turned = await picture().withMetadata({ orientation: 6 }).toFormat(format).toBuffer();
    expect(metadataIn(turned)).toEqual(["EXIF"]);
  });

  it("from an editing program holds XMP", async () => {
    const edited = await picture().withXmp(PACKET).toFormat(format).toBuffer();
    expect(metadataIn(edited)).toEqual(["XMP"]);
  });

  it("holds what another reader finds, and no more once that was taken out", async () => {
    const all = await picture().withExif(PLACE).withXmp(PACKET).toFormat(format).toBuffer();
    const { exif, xmp } = await sharp(all).metadata();
    expect([exif, xmp]).not.toContain(undefined);
    expect(metadataIn(all)).toEqual(expect.arrayContaining(["EXIF", "GPS", "XMP"]));
    expect(metadataIn(await sharp(all).toFormat(format).toBuffer())).toEqual([]);
  });
});

describe("an AVIF", () => {
  it("from a telephone holds EXIF", async () => {
    const taken = await picture().withExif(PLACE).avif().toBuffer();
    expect(metadataIn(taken)).toEqual(["EXIF"]);
  });

  it("from an editing program holds XMP", async () => {
    expect(metadataIn(await picture().withXmp(PACKET).avif().toBuffer())).toEqual(["XMP"]);
  });

  it("with a box that nobody knows is not clean", () => {
    const box = Buffer.concat([u32(16), Buffer.from("uuidsomewhere")]).subarray(0, 16);
    expect(metadataIn(Buffer.concat([file("avif"), box]))).toEqual(["other"]);
  });

  it.each([
    [[], "free", "\0\0\0\0"],
    [["other"], "free", "who?"],
    [["other"], "skip", "who?"],
    [["comment"], "udes", "who?"],
  ] as const)("holds %j in a box %s of %j", (kinds, type, data) => {
    const box = Buffer.concat([u32(8 + data.length), Buffer.from(type + data, "latin1")]);
    expect(metadataIn(Buffer.concat([file("avif"), box]))).toEqual(kinds);
  });

  it("may have its size in eight bytes, or none where a box goes to the end", () => {
    const long = Buffer.concat([u32(1), Buffer.from("udes"), u32(0), u32(20), Buffer.from("who?")]);
    const open = Buffer.concat([u32(0), Buffer.from("udeswho is it?")]);
    expect(metadataIn(Buffer.concat([file("avif"), long]))).toEqual(["comment"]);
    expect(metadataIn(Buffer.concat([file("avif"), long, long]))).toEqual(["comment"]);
    expect(metadataIn(Buffer.concat([file("avif"), open]))).toEqual(["comment"]);
  });

  it("without a picture in it is none", () => {
    const whole = file("avif");
    expect(metadataIn(whole.subarray(0, whole.readUInt32BE(0)))).toBe("unreadable");
  });

  it("of another brand is none: HEIC cannot be read", () => {
    const heic = Buffer.from(file("avif"));
    const brands = heic.subarray(0, heic.readUInt32BE(0));
    brands.fill("heic", 8);
    expect(metadataIn(heic)).toBe("unreadable");
  });
});

describe("a JPEG", () => {
  it.each([
    [
      "IPTC",
      segment(0xed, Buffer.concat([Buffer.from("Photoshop 3.0\0"), resource(0x0404, "who")])),
    ],
    [
      "preview",
      segment(0xed, Buffer.concat([Buffer.from("Photoshop 3.0\0"), resource(0x040c, "it")])),
    ],
    [
      "other",
      segment(0xed, Buffer.concat([Buffer.from("Photoshop 3.0\0"), resource(0x041a, "is")])),
    ],
    ["XMP", segment(0xe1, "http://ns.adobe.com/xmp/extension/\0more")],
    ["comment", segment(0xfe, "drawn by somebody")],
    ["preview", segment(0xe2, "MPF\0")],
    ["preview", segment(0xe0, "JFXX\0\u0010")],
    ["preview", segment(0xe0, "JFIF\0\u0001\u0002\0\0\u0001\0\u0001\u0001\u0001abc")],
    ["comment", segment(0xec, "Ducky\0\u0001\0\u0004\0\0\0\u003C\0\u0002\0\u0002hi\0\0")],
    ["other", segment(0xec, "PICTURE INFO")],
    ["other", segment(0xed, "Photoshop 3.0\0and more")],
    ["other", segment(0xeb, "JP\0\u0001jumb")],
    ["other", segment(0xe1, "QVCI\0")],
    ["other", segment(0xe0, "OTHER\0")],
    ["other", segment(0xe2, "OTHER\0")],
    ["other", segment(0xed, "Other 3.0\0")],
    ["other", segment(0xee, "Other")],
    ["other", segment(0xf0, "JPG0")],
  ])("may hold %s in a segment of its own", async (kind, more) => {
    expect(metadataIn(await jpegWith(more))).toEqual([kind]);
  });

  it("may say how it was saved for the web, and for print", async () => {
    const quality = segment(0xec, "Ducky\0\u0001\0\u0004\0\0\0\u003C\0\0");
    const numbers = Buffer.concat([Buffer.from("Photoshop 3.0\0"), resource(0x03ed, "72 dpi")]);
    const adobe = segment(0xee, "Adobe\0d\0\0\0\0\u0001");
    expect(metadataIn(await jpegWith(quality, segment(0xed, numbers), adobe))).toEqual([]);
  });

  it("may hold several, also in Photoshop's resources", async () => {
    const resources = Buffer.concat([
      Buffer.from("Photoshop 3.0\0"),
      resource(0x0404, "odd"),
      resource(0x0424, "even"),
    ]);
    expect(metadataIn(await jpegWith(segment(0xed, resources)))).toEqual(["IPTC", "XMP"]);
  });

  it("may be progressive, and fill up between its segments", async () => {
    const progressive = await picture().jpeg({ progressive: true }).toBuffer();
    expect(metadataIn(progressive)).toEqual([]);
    const filled = Buffer.concat([
      progressive.subarray(0, 2),
      Buffer.from([0xff, 0xff]),
      progressive.subarray(2),
    ]);
    expect(metadataIn(filled)).toEqual([]);
  });
});

describe("other formats", () => {
  it.each([
    ["XMP", "iTXt", "XML:com.adobe.xmp\0\0\0\0\0<x/>"],
    ["EXIF", "zTXt", "Raw profile type exif\0\0x"],
    ["IPTC", "tEXt", "Raw profile type iptc\0x"],
    ["comment", "tEXt", "Author\0Somebody"],
    ["EXIF", "eXIf", "MM\0*\0\0\0\u0008\0\0"],
    ["other", "caBX", "jumb"],
  ])("a PNG may hold %s in a chunk %s", async (kind, type, data) => {
    expect(metadataIn(await pngWith(type, data))).toEqual([kind]);
  });

  it("a PNG may say when it was changed", async () => {
    expect(metadataIn(await pngWith("tIME", "1234567"))).toEqual([]);
  });

  it.each([
    ["comment", 0xfe, ["made by somebody"]],
    ["comment", 0x01, ["123456789012", "text"]],
    ["XMP", 0xff, ["XMP DataXMP", "<x/>"]],
    ["other", 0xff, ["MGK8BIM0000", "x"]],
  ])("a GIF may hold %s in an extension", async (kind, label, blocks) => {
    expect(metadataIn(await gifWith(label, ...blocks))).toEqual([kind]);
  });

  it("a GIF with a block that nobody knows cannot be read", () => {
    const gif = file("gif");
    const odd = Buffer.concat([gif.subarray(0, -1), Buffer.from([0x2e, 0, 0x3b])]);
    expect(metadataIn(odd)).toBe("unreadable");
  });

  it("a JPEG without a marker where one must be cannot be read", () => {
    const jpeg = file("jpeg");
    const odd = Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0, 0]), jpeg.subarray(2)]);
    expect(metadataIn(odd)).toBe("unreadable");
  });

  it("a GIF may be animated", async () => {
    expect(metadataIn(await gifWith(0xff, "NETSCAPE2.0", "\u0001\0\0"))).toEqual([]);
  });

  it("a WebP may hold a chunk that nobody knows", async () => {
    expect(metadataIn(await webpWith("JUNK", "odd"))).toEqual(["other"]);
  });

  it.each([
    [[], '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'],
    [["XMP"], "<svg><metadata>who</metadata></svg>"],
    [["comment"], "<?xml version='1.0'?><svg><title>Somebody</title></svg>\n"],
    [["comment"], "<!-- drawn by somebody --><svg></svg>"],
    [["other"], "<svg sodipodi:docname='somebody.svg'></svg>"],
    [["other"], "<svg><image href='data:image/png;base64,AA=='/></svg>"],
    ["unreadable", "<svg><path d='M0"],
    ["unreadable", "<svg>\u00FF</svg>"],
  ])("%j is what an SVG holds", (kinds, text) => {
    expect(metadataIn(Buffer.from(text, "latin1"))).toEqual(kinds);
  });

  it.each([
    "",
    "BM",
    "II*\0",
    "MM\0*",
    "%PDF-1.7",
    "<html></html>",
    "\0\0\0\u0018ftypheic\0\0\0\0mif1heic",
  ])("%j cannot be read", (text) => {
    expect(metadataIn(Buffer.from(text, "latin1"))).toBe("unreadable");
  });

  it("no bytes at all do any harm", () => {
    assert(
      property(uint8Array({ maxLength: 200 }), (bytes) => {
        expect(["unreadable", expect.any(Array)]).toContainEqual(metadataIn(bytes));
      }),
    );
  });
});
