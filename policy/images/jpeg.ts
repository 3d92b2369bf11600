/** JPEG: markers and segments, ITU-T T.81; JFIF; application segments as cameras write them. */
import type { Bytes } from "./bytes.ts";
import { exifKinds } from "./exif.ts";
import { duckyKinds, photoshopKinds } from "./photoshop.ts";
import type { MetadataKind } from "./types.ts";

const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
const COMMENT = 0xfe;

/** Throws a RangeError where it does not come to its end. */
export function* jpegMetadata(bytes: Bytes): Generator<MetadataKind> {
  let at = 2;
  for (;;) {
    const marker = bytes.u8(markerAt(bytes, at));
    at = markerAt(bytes, at) + 1;
    if (marker === END_OF_IMAGE) break;
    if (standsAlone(marker)) continue;
    const end = at + bytes.u16(at);
    yield* segmentKinds(marker, bytes.part(at + 2, end));
    at = marker === START_OF_SCAN ? afterScan(bytes, end) : end;
  }
  // Telephones put further pictures and films behind the end.
  if (bytes.holdsAnything(at)) yield "other";
}

/** Where the marker is, after the 0xFF and any more of them that fill up. */
function markerAt(bytes: Bytes, at: number): number {
  if (bytes.u8(at) !== 0xff) throw new RangeError(`no marker at ${at}`);
  let marker = at + 1;
  while (bytes.u8(marker) === 0xff) marker += 1;
  return marker;
}

/** Restarts and TEM have no length. */
function standsAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

/** Over the picture itself, in which a 0xFF is followed by a zero or a restart. */
function afterScan(bytes: Bytes, start: number): number {
  let at = bytes.next(0xff, start);
  while (bytes.u8(at + 1) === 0 || standsAlone(bytes.u8(at + 1))) at = bytes.next(0xff, at + 2);
  return at;
}

/** What segments that are not named here hold is the picture, or `other`. */
const READERS: Readonly<Record<number, (data: Bytes) => Iterable<MetadataKind>>> = {
  0xe0: (data) => {
    if (!data.startsWith("JFIF\0")) return data.startsWith("JFXX\0") ? ["preview"] : ["other"];
    return data.u8(12) * data.u8(13) > 0 ? ["preview"] : [];
  },
  0xe1: (data) => {
    if (data.startsWith("Exif\0")) return exifKinds(data.part(6, data.length));
    return data.startsWith("http://ns.adobe.com/x") ? ["XMP"] : ["other"];
  },
  0xe2: (data) => {
    if (data.startsWith("ICC_PROFILE\0")) return [];
    return data.startsWith("MPF\0") ? ["preview"] : ["other"];
  },
  0xec: (data) => (data.startsWith("Ducky") ? duckyKinds(data) : ["other"]),
  0xed: (data) => (data.startsWith("Photoshop 3.0\0") ? photoshopKinds(data) : ["other"]),
  0xee: (data) => (data.startsWith("Adobe") ? [] : ["other"]),
  [COMMENT]: () => ["comment"],
};

function segmentKinds(marker: number, data: Bytes): Iterable<MetadataKind> {
  const read = READERS[marker];
  if (read !== undefined) return read(data);
  // Tables, frames and scans from 0xC0 to 0xDF; all others belong to applications or to nobody.
  return marker >= 0xc0 && marker <= 0xdf ? [] : ["other"];
}
