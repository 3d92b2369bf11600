/**
 * What the file of an image holds beside the picture, read from its bytes alone. Anybody can fetch
 * the original of a published image, and so all of it.
 *
 * Colour profiles are let pass. EXIF is EXIF, even if it says no more than which side is up: turn
 * the picture itself, then nothing need be said. What is not known to belong to the picture is told
 * as `other`.
 */
import { avifMetadata, isIsoMedia } from "./avif.ts";
import { Bytes } from "./bytes.ts";
import { gifMetadata } from "./gif.ts";
import { jpegMetadata } from "./jpeg.ts";
import { pngMetadata } from "./png.ts";
import { isSvg, svgMetadata } from "./svg.ts";
import type { ImageMetadata, MetadataKind } from "./types.ts";
import { webpMetadata } from "./webp.ts";

interface Format {
  readonly is: (bytes: Bytes) => boolean;
  readonly read: (bytes: Bytes) => Iterable<MetadataKind>;
}

const FORMATS: readonly Format[] = [
  { is: (bytes) => bytes.startsWith("\u00FF\u00D8\u00FF"), read: jpegMetadata },
  { is: (bytes) => bytes.startsWith("\u0089PNG\r\n\u001A\n"), read: pngMetadata },
  { is: (bytes) => bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8), read: webpMetadata },
  { is: (bytes) => /^GIF8[79]a/u.test(bytes.text(0, 6)), read: gifMetadata },
  { is: isIsoMedia, read: avifMetadata },
  { is: isSvg, read: svgMetadata },
];

/** In the order of `MetadataKind`s as they were found, each once; never throws. */
export function metadataIn(bytes: Uint8Array): ImageMetadata {
  const file = new Bytes(bytes);
  const format = FORMATS.find(({ is }) => is(file));
  if (format === undefined) return "unreadable";
  try {
    return [...new Set(format.read(file))];
  } catch (error) {
    if (error instanceof RangeError) return "unreadable";
    throw error;
  }
}
