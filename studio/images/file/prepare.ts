/**
 * Makes of an unpacked picture the bytes that are uploaded: the pixels, encoded anew, with the solid
 * shapes painted into them. What the file held beside the picture cannot come along, for only
 * pixels are handed on; that nothing is there is looked at all the same.
 */
import { metadataIn } from "../../../policy/index.ts";
import type { Shape } from "../masks/shapes.ts";
import { fitted } from "./fit.ts";
import { isTaken, kindOf, type TakenKind } from "./kind.ts";
import { MOST_UPLOADED_BYTES } from "./limits.ts";
import { statedSize, type Size } from "./size.ts";
import type { Unpacked } from "./unpack.ts";

/** Exactly what is uploaded. */
export interface Prepared {
  readonly blob: Blob;
  readonly kind: TakenKind;
  readonly size: Size;
}

/** The browser made something else than it was asked for: nothing of it is uploaded. */
class NotPrepared extends Error {
  override readonly name = "NotPrepared";
}

const MIME_TYPES: Readonly<Record<TakenKind, string>> = {
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
};

/** Nobody sees the difference to the original, and it takes a fraction of the bytes. */
const QUALITY = 0.9;

/** Black: nothing shines through, and nobody takes it for a part of the picture. */
const COVER = "#000";

/** Throws `NotPrepared`. `shapes` are in pixels of the fitted picture. */
export async function prepare(
  { bitmap, from }: Unpacked,
  shapes: readonly Shape[],
): Promise<Prepared> {
  const size = fitted(bitmap);
  const canvas = new OffscreenCanvas(size.width, size.height);
  // Wide-gamut pictures are brought to the colours that every screen shows.
  const context = canvas.getContext("2d", { colorSpace: "srgb" });
  if (context === null) throw new NotPrepared("This browser gives no canvas to draw on.");
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, size.width, size.height);
  context.fillStyle = COVER;
  for (const shape of shapes) fill(context, shape);
  const blob = await encoded(canvas, context, from.kind);
  return checked(blob, size);
}

function fill(context: OffscreenCanvasRenderingContext2D, shape: Shape): void {
  const { kind, x, y, width, height } = shape;
  if (kind === "rectangle") {
    context.fillRect(x, y, width, height);
    return;
  }
  context.beginPath();
  context.ellipse(x + width / 2, y + height / 2, width / 2, height / 2, 0, 0, 2 * Math.PI);
  context.fill();
}

/** In the kind it came in; a browser that cannot write WebP writes PNG. */
async function encoded(
  canvas: OffscreenCanvas,
  context: OffscreenCanvasRenderingContext2D,
  kind: TakenKind,
): Promise<Blob> {
  const blob = await canvas.convertToBlob({ type: MIME_TYPES[kind], quality: QUALITY });
  if (blob.size <= MOST_UPLOADED_BYTES || blob.type === MIME_TYPES.jpeg) return blob;
  if (!isOpaque(context, canvas)) return blob;
  return canvas.convertToBlob({ type: MIME_TYPES.jpeg, quality: QUALITY });
}

function isOpaque(context: OffscreenCanvasRenderingContext2D, { width, height }: Size): boolean {
  const { data } = context.getImageData(0, 0, width, height);
  for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] !== 255) return false;
  return true;
}

/** By the same code by which the gate judges the stored file. */
async function checked(blob: Blob, size: Size): Promise<Prepared> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const kind = kindOf(bytes);
  if (!isTaken(kind)) throw new NotPrepared(`This browser wrote ${kind} in place of a picture.`);
  const held = metadataIn(bytes);
  if (held === "unreadable" || held.length > 0) {
    const what = held === "unreadable" ? "something unreadable" : held.join(", ");
    throw new NotPrepared(`This browser wrote ${what} beside the picture.`);
  }
  const stated = statedSize(bytes, kind);
  if (stated?.width !== size.width || stated.height !== size.height) {
    throw new NotPrepared("This browser wrote a picture of another size.");
  }
  return { blob: new Blob([bytes], { type: MIME_TYPES[kind] }), kind, size };
}
