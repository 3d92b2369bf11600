import { describe, expect, it } from "vitest";
import { metadataIn } from "../../../policy/index.ts";

/** Numbers are bytes, words their characters in Latin 1. */
function bytes(...parts: readonly (number | string | Buffer)[]): Buffer {
  return Buffer.concat(
    parts.map((part) =>
      typeof part === "number"
        ? Buffer.from([part])
        : typeof part === "string"
          ? Buffer.from(part, "latin1")
          : part,
    ),
  );
}

function big(value: number, size: 2 | 4): Buffer {
  const made = Buffer.alloc(size);
  made.writeUIntBE(value, 0, size);
  return made;
}

function little(value: number, size: 2 | 4): Buffer {
  const made = Buffer.alloc(size);
  made.writeUIntLE(value, 0, size);
  return made;
}

/** A TIFF of one directory with the entries of these tags, in either order of bytes. */
function tiff(order: "II" | "MM", ...tags: readonly number[]): Buffer {
  const put = order === "II" ? little : big;
  const entries = tags.map((tag) => bytes(put(tag, 2), put(4, 2), put(1, 4), put(0, 4)));
  return bytes(order, put(42, 2), put(8, 4), put(tags.length, 2), ...entries, put(0, 4));
}

const GPS = 0x8825;
const MAKE = 0x010f;

describe("the bytes of a GIF", () => {
  /** A screen whose table of colours has 2^(size + 1) entries, or none. */
  const screen = (size?: number) =>
    bytes(
      "GIF89a",
      little(1, 2),
      little(1, 2),
      size === undefined ? 0 : 0x80 | size,
      0,
      0,
      Buffer.alloc(size === undefined ? 0 : 3 * 2 ** (size + 1), 0x21),
    );
  /** An image with its data in sub-blocks of these lengths. */
  const image = (size: number | undefined, ...lengths: readonly number[]) =>
    bytes(
      0x2c,
      Buffer.alloc(8),
      size === undefined ? 0 : 0x80 | size,
      Buffer.alloc(size === undefined ? 0 : 3 * 2 ** (size + 1), 0x3b),
      2,
      ...lengths.map((length) => bytes(length, Buffer.alloc(length, 0x3b))),
      0,
    );
  const extension = (label: number, ...blocks: readonly string[]) =>
    bytes(0x21, label, ...blocks.map((block) => bytes(block.length, block)), 0);

  it.each([
    ["no tables of colours", bytes(screen(), image(undefined, 1), 0x3b), []],
    ["a table for all", bytes(screen(0), image(undefined, 3), 0x3b), []],
    ["a large table for all", bytes(screen(7), image(undefined, 3), 0x3b), []],
    ["a table for one image", bytes(screen(), image(2, 3, 255, 1), 0x3b), []],
    [
      "two images and a pause",
      bytes(screen(1), image(undefined, 2), extension(0xf9, "abcd"), image(1), 0x3b),
      [],
    ],
    ["no image", bytes(screen(), 0x3b), []],
    ["a repetition", bytes(screen(), extension(0xff, "NETSCAPE2.0", "abc"), 0x3b), []],
    ["a packet of XMP", bytes(screen(), extension(0xff, "XMP DataXMP", "<x/>"), 0x3b), ["XMP"]],
    [
      "another application",
      bytes(screen(), extension(0xff, "SOMEBODY1.0", "abc"), 0x3b),
      ["other"],
    ],
    ["a comment", bytes(screen(), extension(0xfe, "who"), image(undefined, 1), 0x3b), ["comment"]],
    ["a drawn text", bytes(screen(), extension(0x01, "who"), 0x3b), ["comment"]],
    ["zeros behind its end", bytes(screen(), 0x3b, 0, 0), []],
    ["more behind its end", bytes(screen(), 0x3b, 0, 7), ["other"]],
    ["an unknown block", bytes(screen(), 0x2d, 0x3b), "unreadable"],
    ["no end", bytes(screen(), image(undefined, 1)), "unreadable"],
    ["another version", bytes("GIF88a", screen().subarray(6), 0x3b), "unreadable"],
  ] as const)("with %s", (_what, file, kinds) => {
    expect(metadataIn(file)).toEqual(kinds);
  });
});

describe("the bytes of a PNG", () => {
  const chunk = (type: string, data: string | Buffer = "") => {
    const held = bytes(data);
    return bytes(big(held.length, 4), type, held, "sum!");
  };
  const png = (...chunks: readonly Buffer[]) =>
    bytes("\u0089PNG\r\n\u001A\n", chunk("IHDR", "x".repeat(13)), ...chunks, chunk("IEND"));

  it.each([
    ["the picture alone", png(chunk("IDAT", "data"), chunk("tIME", "1234567")), []],
    ["EXIF", png(chunk("eXIf", tiff("MM", MAKE))), ["EXIF"]],
    ["a place", png(chunk("eXIf", tiff("II", MAKE, GPS))), ["EXIF", "GPS"]],
    ["a text", png(chunk("tEXt", "Author\0who")), ["comment"]],
    ["a packed text", png(chunk("zTXt", "Comment\0\0data")), ["comment"]],
    ["XMP", png(chunk("iTXt", "XML:com.adobe.xmp\0<x/>")), ["XMP"]],
    ["a raw profile of XMP", png(chunk("tEXt", "Raw profile type xmp\0 00")), ["XMP"]],
    ["a raw profile of EXIF", png(chunk("zTXt", "Raw profile type APP1\0 00")), ["EXIF"]],
    ["a raw profile of IPTC", png(chunk("tEXt", "Raw profile type iptc\0 00")), ["IPTC"]],
    ["another raw profile", png(chunk("tEXt", "Raw profile type icm\0 00")), ["comment"]],
    ["a text about XMP", png(chunk("tEXt", "Note\0XML:com.adobe.xmp")), ["comment"]],
    ["an unknown chunk", png(chunk("whoA")), ["other"]],
    ["zeros behind its end", bytes(png(), 0, 0), []],
    ["more behind its end", bytes(png(), "film"), ["other"]],
    ["its last checksum cut off", png().subarray(0, -1), "unreadable"],
    ["no end", png().subarray(0, -12), "unreadable"],
  ] as const)("with %s", (_what, file, kinds) => {
    expect(metadataIn(file)).toEqual(kinds);
  });
});

describe("the bytes of a WebP", () => {
  const chunk = (type: string, data: string | Buffer = "") => {
    const held = bytes(data);
    return bytes(type, little(held.length, 4), held, held.length % 2 === 0 ? "" : 0);
  };
  const webp = (...chunks: readonly Buffer[]) => {
    const held = bytes("WEBP", ...chunks);
    return bytes("RIFF", little(held.length, 4), held);
  };

  it.each([
    [
      "the picture alone",
      webp(chunk("VP8X", "0123456789"), chunk("ALPH", "odd"), chunk("VP8 ", "data")),
      [],
    ],
    ["EXIF", webp(chunk("VP8 ", "d"), chunk("EXIF", tiff("II", MAKE))), ["EXIF"]],
    [
      "a place, after a signature",
      webp(chunk("EXIF", bytes("Exif\0\0", tiff("MM", GPS)))),
      ["EXIF", "GPS"],
    ],
    ["XMP", webp(chunk("VP8L", "odd"), chunk("XMP ", "<x/>")), ["XMP"]],
    ["an unknown chunk", webp(chunk("WHOA")), ["other"]],
    ["frames", webp(chunk("ANMF", bytes(Buffer.alloc(16, 1), chunk("VP8 ", "data")))), []],
    ["more in a frame", webp(chunk("ANMF", bytes(Buffer.alloc(16, 1), chunk("WHOA")))), ["other"]],
    ["zeros behind its end", bytes(webp(chunk("VP8 ")), 0, 0), []],
    ["more behind its end", bytes(webp(chunk("VP8 ")), "film"), ["other"]],
    ["its end cut off", webp(chunk("VP8 ", "data")).subarray(0, -1), "unreadable"],
    ["a chunk that is longer than it", webp(bytes("VP8 ", little(9, 4), "data")), "unreadable"],
    ["another kind of RIFF", bytes("RIFF", little(4, 4), "WAVE"), "unreadable"],
  ] as const)("with %s", (_what, file, kinds) => {
    expect(metadataIn(file)).toEqual(kinds);
  });
});

describe("the bytes of a JPEG", () => {
  const segment = (marker: number, data: string | Buffer = "") => {
    const held = bytes(data);
    return bytes(0xff, marker, big(held.length + 2, 2), held);
  };
  const SCAN = bytes(segment(0xda, "scan"), "data", 0xff, 0, "data", 0xff, 0xd3, "data");
  const jpeg = (...parts: readonly Buffer[]) => bytes(0xff, 0xd8, ...parts, SCAN, 0xff, 0xd9);

  it.each([
    ["the picture alone", jpeg(segment(0xdb, "table"), segment(0xc0, "frame")), []],
    [
      "bytes that fill up, and markers that stand alone",
      jpeg(bytes(0xff, 0xff, 0xff, 0x01, 0xff, 0xd0), segment(0xdf)),
      [],
    ],
    ["two scans", jpeg(SCAN), []],
    ["a header", jpeg(segment(0xe0, "JFIF\0\u0001\u0002\0\0\u0001\0\u0001\0\0")), []],
    [
      "a header with a picture of 1 by 2",
      jpeg(segment(0xe0, "JFIF\0\u0001\u0002\0\0\u0001\0\u0001\u0001\u0002")),
      ["preview"],
    ],
    [
      "a header with a picture of 0 by 2",
      jpeg(segment(0xe0, "JFIF\0\u0001\u0002\0\0\u0001\0\u0001\0\u0002")),
      [],
    ],
    ["a header cut off", jpeg(segment(0xe0, "JFIF\0\u0001")), "unreadable"],
    ["a second header", jpeg(segment(0xe0, "JFXX\0\u0010")), ["preview"]],
    ["another header", jpeg(segment(0xe0, "WHO\0")), ["other"]],
    ["EXIF", jpeg(segment(0xe1, bytes("Exif\0\0", tiff("II", MAKE)))), ["EXIF"]],
    [
      "a place",
      jpeg(segment(0xe1, bytes("Exif\0\0", tiff("MM", MAKE, MAKE, GPS)))),
      ["EXIF", "GPS"],
    ],
    ["EXIF that cannot be read", jpeg(segment(0xe1, "Exif\0\0II")), ["EXIF"]],
    [
      "EXIF with more entries than it holds",
      jpeg(segment(0xe1, bytes("Exif\0\0MM", big(42, 2), big(8, 4), big(9, 2)))),
      ["EXIF"],
    ],
    ["XMP", jpeg(segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x/>")), ["XMP"]],
    ["another kind of that segment", jpeg(segment(0xe1, "who")), ["other"]],
    ["colours", jpeg(segment(0xe2, "ICC_PROFILE\0\u0001\u0001")), []],
    ["more pictures", jpeg(segment(0xe2, "MPF\0")), ["preview"]],
    ["another kind of that one", jpeg(segment(0xe2, "who")), ["other"]],
    ["the sign of Adobe", jpeg(segment(0xee, "Adobe\0")), []],
    ["the sign of somebody", jpeg(segment(0xee, "who")), ["other"]],
    ["a comment", jpeg(segment(0xfe, "who")), ["comment"]],
    ["a segment of an application", jpeg(segment(0xe5, "who")), ["other"]],
    ["a segment of nobody", jpeg(segment(0xbf, "who")), ["other"]],
    [
      "a quality for the web",
      jpeg(segment(0xec, bytes("Ducky", big(1, 2), big(4, 2), big(60, 4), 0, 0))),
      [],
    ],
    [
      "a copyright for the web",
      jpeg(
        segment(0xec, bytes("Ducky", big(1, 2), big(4, 2), big(60, 4), big(3, 2), big(2, 2), "me")),
      ),
      ["comment"],
    ],
    ["another twelfth segment", jpeg(segment(0xec, "who")), ["other"]],
    ["another thirteenth segment", jpeg(segment(0xed, "who")), ["other"]],
    ["zeros behind its end", bytes(jpeg(), 0, 0), []],
    ["a film behind its end", bytes(jpeg(), "film"), ["other"]],
    [
      "no marker where one must be",
      bytes(0xff, 0xd8, 0xff, 0xdb, big(2, 2), "x", 0xff, 0xd9),
      "unreadable",
    ],
    ["no end", bytes(0xff, 0xd8, SCAN), "unreadable"],
  ] as const)("with %s", (_what, file, kinds) => {
    expect(metadataIn(file)).toEqual(kinds);
  });

  const resource = (id: number, name: string, data: string) =>
    bytes(
      "8BIM",
      big(id, 2),
      name.length,
      name,
      name.length % 2 === 0 ? 0 : "",
      big(data.length, 4),
      data,
      data.length % 2 === 0 ? "" : 0,
    );
  const photoshop = (...resources: readonly Buffer[]) =>
    jpeg(segment(0xed, bytes("Photoshop 3.0\0", ...resources)));

  it.each([
    ["nothing", photoshop(), []],
    ["numbers", photoshop(resource(0x03ed, "", "res"), resource(0x0406, "ab", "q")), []],
    ["an agency", photoshop(resource(0x03ed, "abc", "r"), resource(0x0404, "a", "who")), ["IPTC"]],
    ["a smaller picture", photoshop(resource(0x0409, "", "pict")), ["preview"]],
    [
      "EXIF and XMP",
      photoshop(resource(0x0422, "", "x"), resource(0x0424, "", "y")),
      ["EXIF", "XMP"],
    ],
    ["what nobody knows", photoshop(resource(0x1234, "", "x")), ["other"]],
    ["something behind it", photoshop(resource(0x03ed, "", "x"), bytes("more")), ["other"]],
    [
      "a resource that is cut off",
      photoshop(resource(0x03ed, "", "long").subarray(0, -2)),
      "unreadable",
    ],
  ] as const)("with %s from Photoshop", (_what, file, kinds) => {
    expect(metadataIn(file)).toEqual(kinds);
  });
});

describe("the bytes of an AVIF", () => {
  const box = (type: string, ...data: readonly (string | number | Buffer)[]) => {
    const held = bytes(...data);
    return bytes(big(held.length + 8, 4), type, held);
  };
  const START = box("ftyp", "avif", big(0, 4), "mif1");
  const END = box("mdat", "picture");
  /** An entry of the list of items: version, two or four bytes of id, protection, kind and more. */
  const item = (version: number, kind: string, more = "") =>
    box("infe", version, 0, 0, 0, Buffer.alloc(version === 2 ? 4 : 6), kind, more);
  const avif = (...boxes: readonly Buffer[]) => bytes(START, box("meta", big(0, 4), ...boxes), END);
  const list = (...items: readonly Buffer[]) =>
    box("iinf", big(0, 4), big(items.length, 2), ...items);

  it.each([
    ["the picture alone", avif(list(item(2, "av01"))), []],
    ["EXIF", avif(list(item(2, "av01"), item(2, "Exif"))), ["EXIF"]],
    ["EXIF in a longer entry", avif(list(item(3, "Exif"))), ["EXIF"]],
    ["EXIF in a longer list", avif(box("iinf", 1, 0, 0, 0, big(1, 4), item(2, "Exif"))), ["EXIF"]],
    ["XMP", avif(list(item(2, "mime", "\0application/rdf+xml\0"))), ["XMP"]],
    ["something else by its type", avif(list(item(2, "mime", "\0text/plain\0"))), ["other"]],
    ["something elsewhere", avif(list(item(2, "uri ", "\0who"))), ["other"]],
    ["an entry of an old form", avif(list(item(1, "Exif"))), ["other"]],
    ["an entry that is none", avif(list(box("whoa", "x"))), ["other"]],
    [
      "boxes in boxes",
      avif(box("iprp", box("ipco", box("ispe", "size"), box("udes", "who")))),
      ["comment"],
    ],
    [
      "a sequence",
      bytes(box("ftyp", "avis"), box("moov", box("trak", box("mdia", box("free", 0)))), END),
      [],
    ],
    ["free space with words", avif(box("free", "who")), ["other"]],
    ["another brand first", bytes(box("ftyp", "mif1", big(0, 4), "avif"), END), []],
    ["no brand of it", bytes(box("ftyp", "mif1", big(0, 4), "heic"), END), "unreadable"],
    ["no picture", bytes(START, box("meta", big(0, 4))), "unreadable"],
    ["a box longer than it", bytes(START, END, big(99, 4), "free"), "unreadable"],
  ] as const)("with %s", (_what, file, kinds) => {
    expect(metadataIn(file)).toEqual(kinds);
  });
});

describe("the words of an SVG", () => {
  it.each([
    ["\u00EF\u00BB\u00BF <svg></svg>", []],
    ["<!DOCTYPE svg><svg ></svg> \n", []],
    ["<?xpacket begin?><svg></svg>", "unreadable"],
    ["<svg><?xpacket begin?></svg>", ["XMP"]],
    ["<svg><rdf:RDF/></svg>", ["XMP"]],
    ["<svg><svg:metadata/></svg>", ["XMP"]],
    ["<svg><desc>who</desc><script/></svg>", ["comment", "other"]],
    ["<svg><foreignObject/></svg>", ["other"]],
    ["<svg inkscape:version='1'></svg>", ["other"]],
    ["<svgs></svgs>", "unreadable"],
    ["<svg></svg>more", "unreadable"],
    ["text <svg></svg>", "unreadable"],
  ])("“%s”: %j", (text, kinds) => {
    expect(metadataIn(Buffer.from(text, "latin1"))).toEqual(kinds);
  });
});
