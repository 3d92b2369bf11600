/** GIF 87a and 89a: a screen, then blocks, each followed by sub-blocks up to an empty one. */
import type { Bytes } from "./bytes.ts";
import type { MetadataKind } from "./types.ts";

const TRAILER = 0x3b;
const IMAGE = 0x2c;
const EXTENSION = 0x21;

const GRAPHIC_CONTROL = 0xf9;
const APPLICATION = 0xff;

/** Repetition, and colours. */
const PICTURE_APPLICATIONS: ReadonlySet<string> = new Set([
  "NETSCAPE2.0",
  "ANIMEXTS1.0",
  "ICCRGBG1012",
]);

/** Throws a RangeError where it does not come to its end. */
export function* gifMetadata(bytes: Bytes): Generator<MetadataKind> {
  const screen = 6;
  let at = screen + 7 + colourBytes(bytes.u8(screen + 4));
  for (let block = bytes.u8(at); block !== TRAILER; block = bytes.u8(at)) {
    if (block === IMAGE) {
      at = afterSubBlocks(bytes, at + 10 + colourBytes(bytes.u8(at + 9)) + 1);
    } else if (block === EXTENSION) {
      yield* extensionKinds(bytes, at + 1);
      at = afterSubBlocks(bytes, at + 2);
    } else {
      throw new RangeError(`no block of GIF at ${at}`);
    }
  }
  if (bytes.holdsAnything(at + 1)) yield "other";
}

/** Of the table of colours that the flags announce. */
function colourBytes(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 0x07) + 1);
}

function afterSubBlocks(bytes: Bytes, start: number): number {
  let at = start;
  while (bytes.u8(at) !== 0) at += 1 + bytes.u8(at);
  return at + 1;
}

/** `at` is the label. A comment, and a text that is drawn, are words that nobody checked. */
function* extensionKinds(bytes: Bytes, at: number): Generator<MetadataKind> {
  const label = bytes.u8(at);
  if (label === GRAPHIC_CONTROL) return;
  if (label !== APPLICATION) {
    yield "comment";
    return;
  }
  const application = bytes.text(at + 2, 11);
  if (PICTURE_APPLICATIONS.has(application)) return;
  yield application === "XMP DataXMP" ? "XMP" : "other";
}
