/**
 * What a camera wrote into an image: tags, and where it was taken. Written after the published
 * format (Exif 2.32, TIFF 6); each list of tags, and each value in it, is read to a bound, since
 * the numbers in the file are whatever somebody put there.
 */
import type { Json } from "../types.ts";
import { GPS_NAMES, TAG_NAMES } from "./exif-tags.ts";

type Tags = Readonly<Record<string, Json>>;

export interface Exif {
  /** Of the file: camera, program, resolution. */
  readonly image?: Tags;
  /** Of the exposure. */
  readonly exif?: Tags;
  readonly location?: { readonly lat: number; readonly lng: number; readonly alt?: number };
}

const HEADER = "Exif\0\0";
const TIFF = 42;
const ENTRY_BYTES = 12;
const MOST_ENTRIES = 200;
const MOST_VALUES = 16;
const LONGEST_TEXT = 1000;
/** Bytes of each TIFF type, from 1 on; types without a readable value are not here. */
const SIZES: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  8: 2,
  9: 4,
  10: 8,
};
const TEXT = 2;
const DATES = new Set(["ModifyDate", "DateTimeOriginal", "DateTimeDigitized"]);
const DATE = /^(?<y>\d{4}):(?<m>\d\d):(?<d>\d\d) (?<time>\d\d:\d\d:\d\d)$/u;

/** What can be read of it; nothing of what cannot. Never throws. */
export function readExif(block: Buffer): Exif {
  const file = fileIn(block);
  if (file === undefined) return {};
  const { bytes, littleEndian } = file;
  const reader = new Reader(bytes, littleEndian);
  const image = reader.tags(reader.uint32(4), TAG_NAMES);
  if (image === undefined) return {};
  const exif = reader.tags(image["ExifOffset"], TAG_NAMES);
  const location = locationIn(reader.tags(image["GPSInfo"], GPS_NAMES));
  return {
    image,
    ...(exif === undefined ? {} : { exif }),
    ...(location === undefined ? {} : { location }),
  };
}

function fileIn(block: Buffer): { bytes: Buffer; littleEndian: boolean } | undefined {
  const bytes = block.toString("latin1", 0, 6) === HEADER ? block.subarray(6) : block;
  const order = bytes.toString("latin1", 0, 2);
  if (bytes.length < 8 || (order !== "II" && order !== "MM")) return undefined;
  const littleEndian = order === "II";
  const magic = littleEndian ? bytes.readUInt16LE(2) : bytes.readUInt16BE(2);
  return magic === TIFF ? { bytes, littleEndian } : undefined;
}

class Reader {
  readonly #view: DataView;
  readonly #bytes: Buffer;
  readonly #littleEndian: boolean;

  constructor(bytes: Buffer, littleEndian: boolean) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#littleEndian = littleEndian;
  }

  uint32(at: number): number {
    return this.#view.getUint32(at, this.#littleEndian);
  }

  #uint16(at: number): number {
    return this.#view.getUint16(at, this.#littleEndian);
  }

  /** The list of tags at an offset; `undefined` where there is none. */
  tags(offset: Json | undefined, names: ReadonlyMap<number, string>): Tags | undefined {
    if (typeof offset !== "number" || offset < 8 || offset + 2 > this.#bytes.length)
      return undefined;
    const found: Record<string, Json> = {};
    const count = Math.min(this.#uint16(offset), MOST_ENTRIES);
    for (let index = 0; index < count; index += 1) {
      const at = offset + 2 + index * ENTRY_BYTES;
      if (at + ENTRY_BYTES > this.#bytes.length) break;
      const name = names.get(this.#uint16(at));
      const value = name === undefined ? undefined : this.#value(at);
      if (name !== undefined && value !== undefined) {
        found[name] = DATES.has(name) ? (dateOf(value) ?? value) : value;
      }
    }
    return found;
  }

  #value(entry: number): Json | undefined {
    const type = this.#uint16(entry + 2);
    const count = this.uint32(entry + 4);
    const size = SIZES[type];
    if (size === undefined || count === 0) return undefined;
    const at = count * size <= 4 ? entry + 8 : this.uint32(entry + 8);
    if (at + count * size > this.#bytes.length) return undefined;
    if (type === TEXT) {
      const [text = ""] = this.#bytes
        .toString("utf8", at, at + Math.min(count, LONGEST_TEXT))
        .split("\0");
      return text.trim();
    }
    if (count > MOST_VALUES) return undefined;
    const values = Array.from({ length: count }, (_, index) =>
      this.#number(type, at + index * size),
    );
    const [only] = values;
    // A fraction over nothing is no number, and JSON has none for it.
    return values.every(Number.isFinite) ? (count === 1 ? only : values) : undefined;
  }

  #number(type: number, at: number): number {
    const little = this.#littleEndian;
    switch (type) {
      case 3:
        return this.#uint16(at);
      case 4:
        return this.uint32(at);
      case 5:
        return this.uint32(at) / this.uint32(at + 4);
      case 6:
        return this.#view.getInt8(at);
      case 8:
        return this.#view.getInt16(at, little);
      case 9:
        return this.#view.getInt32(at, little);
      case 10:
        return this.#view.getInt32(at, little) / this.#view.getInt32(at + 4, little);
      default:
        return this.#view.getUint8(at);
    }
  }
}

/** Exif has no time zone for these: they are told as if they were UTC, as hosted. */
function dateOf(value: Json): string | undefined {
  const parts = typeof value === "string" ? DATE.exec(value)?.groups : undefined;
  const text = parts && `${parts["y"]}-${parts["m"]}-${parts["d"]}T${parts["time"]}.000Z`;
  return text !== undefined && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

function locationIn(gps: Tags | undefined): Exif["location"] {
  const lat = degrees(gps?.["latitude"], gps?.["latitudeRef"], "S");
  const lng = degrees(gps?.["longitude"], gps?.["longitudeRef"], "W");
  if (lat === undefined || lng === undefined || Math.abs(lat) > 90 || Math.abs(lng) > 180) {
    return undefined;
  }
  const altitude = gps?.["altitude"];
  if (typeof altitude !== "number") return { lat, lng };
  return { lat, lng, alt: gps?.["altitudeRef"] === 1 ? -altitude : altitude };
}

/** From degrees, minutes and seconds; what lies west or south is below zero. */
function degrees(
  parts: Json | undefined,
  side: Json | undefined,
  negative: string,
): number | undefined {
  if (!Array.isArray(parts) || parts.length !== 3) return undefined;
  const [whole, minutes, seconds] = parts.map(Number);
  if (whole === undefined || minutes === undefined || seconds === undefined) return undefined;
  const value = whole + minutes / 60 + seconds / 3600;
  return side === negative ? -value : value;
}
