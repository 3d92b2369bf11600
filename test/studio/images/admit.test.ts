import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { admit, type Admission } from "../../../studio/images/file/admit.ts";
import { fitted } from "../../../studio/images/file/fit.ts";
import { kindOf } from "../../../studio/images/file/kind.ts";
import { LONGEST_SIDE, MOST_BYTES } from "../../../studio/images/file/limits.ts";
import { statedSize } from "../../../studio/images/file/size.ts";
import { picture, PLACE } from "../../policy/images/files.ts";

function ascii(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "latin1"));
}

/** The first box of an ISO media file: its length, "ftyp", brands. */
function ftyp(...brands: readonly string[]): Uint8Array {
  const [major = "", ...compatible] = brands;
  const body = `ftyp${major}\0\0\0\0${compatible.join("")}`;
  return ascii(`\0\0\0${String.fromCharCode(body.length + 4)}${body}${"\0".repeat(64)}`);
}

function refusalOf(admission: Admission): string {
  return admission.taken ? "taken" : admission.refusal;
}

describe("the kind of a file", () => {
  it.each(["jpeg", "png", "webp", "gif", "avif", "tiff"] as const)(
    "is told by the bytes of a whole %s",
    async (format) => {
      expect(kindOf(await picture().toFormat(format).toBuffer())).toBe(format);
    },
  );

  it.each([
    ["a telephone's HEIC", ftyp("heic", "mif1", "heic"), "heic"],
    ["HEIF of the general brand", ftyp("mif1", "heic"), "heic"],
    ["a sequence", ftyp("hevc", "msf1"), "heic"],
    ["AVIF that names the general brand first", ftyp("mif1", "avif"), "avif"],
    ["a film", ftyp("isom", "mp42"), "video"],
    ["a film of a browser", ascii("\u001AE\u00DF\u00A3...."), "video"],
    ["a raw file of a camera", ascii("II*\0\u0010\0\0\0CR\u0002\0"), "raw"],
    ["a scan", ascii("MM\0*\0\0\0\u0008"), "tiff"],
    ["a drawing", ascii('\u00EF\u00BB\u00BF\n <svg xmlns="x">'), "svg"],
    ["a drawing with a prolog", ascii('<?xml version="1.0"?><svg/>'), "svg"],
    ["a document", ascii("%PDF-1.7"), "pdf"],
    ["an old bitmap", ascii("BM......"), "bmp"],
    ["a page", ascii("<!doctype html>"), "unknown"],
    ["three letters", ascii("abc"), "unknown"],
    ["nothing", ascii(""), "unknown"],
  ] as const)("of %s is told", (_what, bytes, kind) => {
    expect(kindOf(bytes)).toBe(kind);
  });
});

describe("the size that a file states", () => {
  it.each([
    ["jpeg", () => picture().jpeg()],
    ["jpeg", () => picture().jpeg({ progressive: true }).withExif(PLACE)],
    ["png", () => picture().png()],
    ["webp", () => picture().webp()],
    ["webp", () => picture().webp({ lossless: true })],
    ["webp", () => picture().webp().withExif(PLACE)],
    ["webp", () => picture().ensureAlpha(0.5).webp()],
  ] as const)("is read from the header of a %s (%#)", async (kind, make) => {
    const bytes = await make().toBuffer();
    expect(statedSize(bytes, kind)).toEqual({ width: 24, height: 16 });
  });

  it("is read wherever in the file it stands, and is none in a file that ends before", async () => {
    const bytes = await picture().jpeg().withExif(PLACE).toBuffer();
    const sizes = Array.from(bytes, (_byte, end) => statedSize(bytes.subarray(0, end), "jpeg"));
    expect(new Set(sizes.map((size) => size && `${size.width} × ${size.height}`))).toEqual(
      new Set([undefined, "24 × 16"]),
    );
    expect(statedSize(bytes.subarray(0, 64), "jpeg")).toBeUndefined();
  });
});

describe("a file is", () => {
  it("taken with what it holds beside the picture, whatever its kind is called", async () => {
    const admission = admit(await picture().jpeg().withExif(PLACE).toBuffer());
    expect(admission).toEqual({
      taken: true,
      file: { kind: "jpeg", size: { width: 24, height: 16 }, held: ["EXIF", "GPS"] },
    });
  });

  it.each(["gif", "avif", "tiff"] as const)("refused where it is %s", async (format) => {
    expect(refusalOf(admit(await picture().toFormat(format).toBuffer()))).toBe(format);
  });

  it("refused before it is unpacked where it claims to hold a picture that fills the memory", async () => {
    const png = await sharp({
      create: { width: 1, height: 1, channels: 3, background: "#fff" },
    })
      .png()
      .toBuffer();
    png.writeUInt32BE(60_000, 16);
    png.writeUInt32BE(60_000, 20);
    expect(refusalOf(admit(png))).toBe("too-many-pixels");
  });

  it("refused where it is empty, too long, or of no size", async () => {
    expect(refusalOf(admit(new Uint8Array()))).toBe("empty");
    expect(refusalOf(admit(new Uint8Array(MOST_BYTES + 1)))).toBe("too-many-bytes");
    const png = await picture().png().toBuffer();
    png.writeUInt32BE(0, 16);
    expect(refusalOf(admit(png))).toBe("damaged");
  });
});

describe("a picture is brought to a size", () => {
  it.each([
    [4000, 3000, 4000, 3000],
    [8192, 4096, 4096, 2048],
    [3000, 12_000, 1024, 4096],
    [100_000, 3, LONGEST_SIDE, 1],
  ])("%i × %i to %i × %i", (width, height, toWidth, toHeight) => {
    expect(fitted({ width, height })).toEqual({ width: toWidth, height: toHeight });
  });
});
