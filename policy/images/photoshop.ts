/** What Photoshop writes into a JPEG beside the picture. */
import type { Bytes } from "./bytes.ts";
import type { MetadataKind } from "./types.ts";

const RESOURCES: Readonly<Record<number, MetadataKind>> = {
  0x04_04: "IPTC",
  0x04_09: "preview",
  0x04_0c: "preview",
  0x04_22: "EXIF",
  0x04_23: "EXIF",
  0x04_24: "XMP",
};

/** Resolution, quality, how to print, the angle of light: numbers that say nothing of the picture. */
const NUMBERS: ReadonlySet<number> = new Set([
  0x03_ed, 0x03_f3, 0x04_06, 0x04_0d, 0x04_19, 0x04_25, 0x04_26, 0x27_10,
]);

/**
 * The image resources of APP13: "8BIM", id, name, length, data, again and again. `segment` begins
 * with "Photoshop 3.0" and a zero. Throws a RangeError where it is cut off.
 */
export function* photoshopKinds(segment: Bytes): Generator<MetadataKind> {
  let at = "Photoshop 3.0\0".length;
  while (segment.startsWith("8BIM", at)) {
    const id = segment.u16(at + 4);
    if (!NUMBERS.has(id)) yield RESOURCES[id] ?? "other";
    const named = even(at + 6 + 1 + segment.u8(at + 6), at);
    at = segment.within(even(named + 4 + segment.u32(named), at));
  }
  if (segment.holdsAnything(at)) yield "other";
}

/** Names and data are filled up to an even length, counted from where the resource began. */
function even(end: number, start: number): number {
  return end + ((end - start) % 2);
}

const QUALITY = 1;

/** "Save for the web" writes the quality into APP12; a comment and a copyright may follow. */
export function* duckyKinds(segment: Bytes): Generator<MetadataKind> {
  let at = "Ducky".length;
  while (segment.holdsAnything(at)) {
    if (segment.u16(at) !== QUALITY) yield "comment";
    at += 4 + segment.u16(at + 2);
  }
}
