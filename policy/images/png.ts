/** PNG: chunks, as in the W3C specification. */
import type { Bytes } from "./bytes.ts";
import { exifKinds } from "./exif.ts";
import type { MetadataKind } from "./types.ts";

const SIGNATURE_BYTES = 8;
const CHECKSUM_BYTES = 4;

/** The picture, its colours, its size in print, its frames, when it was changed; Apple's hint where to begin. */
const PICTURE: ReadonlySet<string> = new Set(
  "IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT tIME iDOT".split(
    " ",
  ),
);

const TEXTS: ReadonlySet<string> = new Set(["tEXt", "zTXt", "iTXt"]);

/** A keyword of a text has at most so many characters. */
const LONGEST_KEYWORD = 79;

/** How ImageMagick keeps what has no place of its own in a PNG. */
const RAW_PROFILES: readonly (readonly [RegExp, MetadataKind])[] = [
  [/^XML:com\.adobe\.xmp$|^Raw profile type xmp$/iu, "XMP"],
  [/^Raw profile type (?:exif|APP1)$/iu, "EXIF"],
  [/^Raw profile type (?:iptc|8bim)$/iu, "IPTC"],
];

/** Throws a RangeError where it does not come to its end. */
export function* pngMetadata(bytes: Bytes): Generator<MetadataKind> {
  let at = SIGNATURE_BYTES;
  for (let type = ""; type !== "IEND";) {
    const end = at + 8 + bytes.u32(at);
    type = bytes.text(at + 4, 4);
    yield* chunkKinds(type, bytes.part(at + 8, end));
    at = bytes.within(end + CHECKSUM_BYTES);
  }
  if (bytes.holdsAnything(at)) yield "other";
}

function chunkKinds(type: string, data: Bytes): readonly MetadataKind[] {
  if (PICTURE.has(type)) return [];
  if (type === "eXIf") return exifKinds(data);
  if (!TEXTS.has(type)) return ["other"];
  const [keyword = ""] = data.text(0, LONGEST_KEYWORD).split("\0");
  return [RAW_PROFILES.find(([pattern]) => pattern.test(keyword))?.[1] ?? "comment"];
}
