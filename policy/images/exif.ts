import type { Bytes } from "./bytes.ts";
import type { MetadataKind } from "./types.ts";

/** The entry of a TIFF directory that leads to where a picture was taken. */
const GPS_DIRECTORY = 0x88_25;
const ENTRY_BYTES = 12;

/** EXIF, and GPS where its directory leads to one. `tiff` begins with the byte order. */
export function exifKinds(tiff: Bytes): readonly MetadataKind[] {
  return leadsToGps(tiff) ? ["EXIF", "GPS"] : ["EXIF"];
}

/** A directory that cannot be read holds no place that could be read either; EXIF it is all the same. */
function leadsToGps(tiff: Bytes): boolean {
  try {
    const littleEndian = tiff.startsWith("II");
    const directory = tiff.u32(4, littleEndian);
    const entries = tiff.u16(directory, littleEndian);
    for (let entry = 0; entry < entries; entry += 1) {
      const at = directory + 2 + entry * ENTRY_BYTES;
      if (tiff.u16(at, littleEndian) === GPS_DIRECTORY) return true;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return false;
}
