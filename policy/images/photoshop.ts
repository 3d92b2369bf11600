/** The image resources of Photoshop, as APP13 of a JPEG holds them: "8BIM", id, name, length, data. */
import type { Bytes } from "./bytes.ts";
import type { MetadataKind } from "./types.ts";

const KINDS: Readonly<Record<number, MetadataKind>> = {
  0x04_04: "IPTC",
  0x04_09: "preview",
  0x04_0c: "preview",
  0x04_22: "EXIF",
  0x04_23: "EXIF",
  0x04_24: "XMP",
};

/** `segment` begins with "Photoshop 3.0" and a zero. Throws a RangeError where it is cut off. */
export function photoshopKinds(segment: Bytes): readonly MetadataKind[] {
  const kinds: MetadataKind[] = [];
  let at = "Photoshop 3.0\0".length;
  while (segment.startsWith("8BIM", at)) {
    kinds.push(KINDS[segment.u16(at + 4)] ?? "other");
    const named = even(at + 6 + 1 + segment.u8(at + 6), at);
    at = even(named + 4 + segment.u32(named), at);
  }
  return kinds.length === 0 ? ["other"] : kinds;
}

/** Names and data are filled up to an even length, counted from where the resource began. */
function even(end: number, start: number): number {
  return end + ((end - start) % 2);
}
