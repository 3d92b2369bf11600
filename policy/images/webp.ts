/** WebP: a RIFF file with chunks, as in RFC 9649. */
import type { Bytes } from "./bytes.ts";
import { exifKinds } from "./exif.ts";
import type { MetadataKind } from "./types.ts";

const FILE_HEADER_BYTES = 12;
const FRAME_HEADER_BYTES = 16;

const PICTURE: ReadonlySet<string> = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ICCP"]);

/** Throws a RangeError where it does not come to its end. */
export function* webpMetadata(bytes: Bytes): Generator<MetadataKind> {
  const end = 8 + bytes.u32(4, true);
  yield* chunksKinds(bytes.part(FILE_HEADER_BYTES, end));
  if (bytes.holdsAnything(end)) yield "other";
}

function* chunksKinds(chunks: Bytes): Generator<MetadataKind> {
  for (let at = 0; at < chunks.length;) {
    const length = chunks.u32(at + 4, true);
    yield* chunkKinds(chunks.text(at, 4), chunks.part(at + 8, at + 8 + length));
    at += 8 + length + (length % 2);
  }
}

function* chunkKinds(type: string, data: Bytes): Generator<MetadataKind> {
  if (PICTURE.has(type)) return;
  if (type === "ANMF") yield* chunksKinds(data.part(FRAME_HEADER_BYTES, data.length));
  else if (type === "EXIF") yield* exifKinds(withoutPrefix(data));
  else yield type === "XMP " ? "XMP" : "other";
}

/** Some writers begin with the signature that EXIF has in a JPEG. */
function withoutPrefix(data: Bytes): Bytes {
  return data.startsWith("Exif\0\0") ? data.part(6, data.length) : data;
}
