/**
 * How many pixels a file says it holds, read from its header alone: before anything is unpacked, for
 * a file of a few kilobytes can hold a picture that fills the memory.
 */
import { Bytes } from "../../../policy/images/bytes.ts";
import type { TakenKind } from "./kind.ts";

/** In pixels, as stored: before it is turned upright. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `undefined` where the header is damaged or says nothing that makes sense. */
export function statedSize(file: Uint8Array, kind: TakenKind): Size | undefined {
  try {
    const size = READERS[kind](new Bytes(file));
    return size !== undefined && size.width > 0 && size.height > 0 ? size : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const READERS: Readonly<Record<TakenKind, (bytes: Bytes) => Size | undefined>> = {
  jpeg: jpegSize,
  png: (bytes) =>
    bytes.startsWith("IHDR", 12) ? { width: bytes.u32(16), height: bytes.u32(20) } : undefined,
  webp: webpSize,
};

/** Frames of a JPEG begin with these markers: all of 0xC0 to 0xCF but tables and arithmetic. */
const NOT_A_FRAME: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc]);
const START_OF_SCAN = 0xda;

function jpegSize(bytes: Bytes): Size | undefined {
  for (let at = 2; ;) {
    if (bytes.u8(at) !== 0xff) return undefined;
    while (bytes.u8(at + 1) === 0xff) at += 1;
    const marker = bytes.u8(at + 1);
    if (marker === START_OF_SCAN) return undefined;
    if (marker >= 0xc0 && marker <= 0xcf && !NOT_A_FRAME.has(marker)) {
      return { height: bytes.u16(at + 5), width: bytes.u16(at + 7) };
    }
    at += 2 + bytes.u16(at + 2);
  }
}

/** The three kinds of WebP keep their size in three ways: RFC 9649. */
function webpSize(bytes: Bytes): Size | undefined {
  const chunk = bytes.text(12, 4);
  if (chunk === "VP8X") return { width: 1 + u24(bytes, 24), height: 1 + u24(bytes, 27) };
  if (chunk === "VP8L") {
    const bits = bytes.u32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (chunk !== "VP8 ") return undefined;
  return { width: bytes.u16(26, true) & 0x3fff, height: bytes.u16(28, true) & 0x3fff };
}

function u24(bytes: Bytes, at: number): number {
  return bytes.u16(at, true) | (bytes.u8(at + 2) << 16);
}
