/** Makes another image of an image: cut, scaled, turned, changed in colour, put on a ground. */
import sharp, { type Sharp, type SharpOptions } from "sharp";
import { type Colour, type ImageParameters, qualityOf } from "./image-parameters.ts";
import { type Area, layoutOf, type Size } from "./layout.ts";
import { type OutputName, outputCalled } from "./outputs.ts";

/** What is asked for cannot be made of this image; the message says why. */
export class ImpossibleImage extends Error {
  override readonly name = "ImpossibleImage";
}

export interface SourceImage {
  /** A path, or the bytes. */
  readonly input: string | Buffer;
  readonly extension: string;
  /** As shown: turned the way the camera meant it. */
  readonly size: Size;
}

export interface TransformationBounds {
  /** Pixels that are decoded, of all frames together. */
  readonly pixels: number;
  /** Width or height of the answer. */
  readonly side: number;
}

const ANIMATED = new Set(["gif", "webp"]);
const CLEAR: Colour = { r: 255, g: 255, b: 255, alpha: 0 };
/** Seconds that one step of libvips may take. */
const PATIENCE = { seconds: 30 };
/** The widest blur, in pixels, that is made at full size: the work grows with it. */
const WIDEST_BLUR = 8;
/** Documented up to 2000; half of it is about the radius in pixels. */
const BLUR_OF_ONE = 0.5;

/** Throws an `ImpossibleImage`, whatever it is that sharp cannot do. */
export async function transform(
  source: SourceImage,
  parameters: ImageParameters,
  output: OutputName,
  bounds: TransformationBounds,
): Promise<Buffer> {
  const part = partOf(source.size, parameters);
  if (parameters.cs === "cmyk" && !output.endsWith("jpg")) {
    throw new ImpossibleImage(`cs=cmyk can be written as jpg alone, and this is ${output}.`);
  }
  try {
    const animated = await isAnimated(source, parameters, output, bounds);
    const opened = openSource(source, bounds, { animated });
    const picture = await pictured(opened, source, part, parameters, bounds);
    const image = await framed(picture, parameters, bounds.side);
    const { encode } = outputCalled(output);
    return await encode(coloured(image, parameters), qualityOf(parameters))
      .timeout(PATIENCE)
      .toBuffer();
  } catch (error) {
    if (error instanceof ImpossibleImage) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new ImpossibleImage(`This image cannot be made: ${why}`, { cause: error });
  }
}

function openSource(source: SourceImage, bounds: TransformationBounds, more: SharpOptions): Sharp {
  return sharp(source.input, { limitInputPixels: bounds.pixels, ...more }).timeout(PATIENCE);
}

/** A picture between two steps. */
interface Picture {
  readonly image: Sharp;
  readonly scaled: Size;
  readonly canvas: Size;
}

/** Cut out, turned, scaled, with its effects: everything but what is around it. */
async function pictured(
  opened: Sharp,
  source: SourceImage,
  part: Area,
  parameters: ImageParameters,
  bounds: TransformationBounds,
): Promise<Picture> {
  const { or = 0, crop, fit, blur = 0 } = parameters;
  let image = opened.autoOrient();
  let whole: Area = part;
  if (or !== 0) {
    image = await settled(cut(image, part, source.size).rotate(or));
    const isTurned = or % 180 !== 0;
    const [width, height] = isTurned ? [part.height, part.width] : [part.width, part.height];
    whole = { left: 0, top: 0, width, height };
  }
  const { window, scaled, canvas } = layoutOf(whole, parameters, bounds.side);
  const from = or === 0 ? source.size : whole;
  if (crop === "entropy" && fit === "crop") {
    image = cut(image, whole, from).resize({ ...scaled, fit: "cover", position: "entropy" });
  } else {
    const shown = { ...window, left: whole.left + window.left, top: whole.top + window.top };
    image = cut(image, shown, from);
    const radius = blur * BLUR_OF_ONE;
    if (radius > WIDEST_BLUR) {
      return { image: await widelyBlurred(image, scaled, radius, parameters), scaled, canvas };
    }
    if (!isSame(window, scaled)) image = image.resize({ ...scaled, fit: "fill" });
  }
  return { image: withEffects(image, parameters, blur * BLUR_OF_ONE), scaled, canvas };
}

function cut(image: Sharp, area: Area, from: Size): Sharp {
  return isSame(area, from) ? image : image.extract({ ...area });
}

function isSame(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height;
}

/** A wide blur leaves no detail, so that it is made of a small copy, which is then enlarged. */
async function widelyBlurred(
  image: Sharp,
  scaled: Size,
  radius: number,
  parameters: ImageParameters,
): Promise<Sharp> {
  const factor = WIDEST_BLUR / radius;
  const small = {
    width: Math.max(1, Math.round(scaled.width * factor)),
    height: Math.max(1, Math.round(scaled.height * factor)),
  };
  const blurred = await settled(image.resize({ ...small, fit: "fill" }).blur(WIDEST_BLUR));
  return withEffects(blurred.resize({ ...scaled, fit: "fill", kernel: "cubic" }), parameters, 0);
}

function withEffects(image: Sharp, parameters: ImageParameters, radius: number): Sharp {
  const { sharp: sharpness = 0, sat = 0, invert = false, flip = "" } = parameters;
  if (radius >= 0.3) image.blur(radius);
  if (sharpness > 0) image.sharpen({ sigma: 0.5 + sharpness / 50 });
  if (sat !== 0) image.modulate({ saturation: 0 });
  if (invert) image.negate({ alpha: false });
  if (flip.includes("h")) image.flop();
  if (flip.includes("v")) image.flip();
  return image;
}

/** The picture in the middle of its canvas, with the padding around and the ground behind it. */
async function framed(
  { image, scaled, canvas }: Picture,
  parameters: ImageParameters,
  side: number,
): Promise<Sharp> {
  const { pad = 0, dpr, bg } = parameters;
  const room = Math.floor((side - Math.max(canvas.width, canvas.height)) / 2);
  const border = Math.min(Math.round(pad * dpr), room);
  const left = Math.floor((canvas.width - scaled.width) / 2);
  const top = Math.floor((canvas.height - scaled.height) / 2);
  const extension = {
    left: left + border,
    right: canvas.width - scaled.width - left + border,
    top: top + border,
    bottom: canvas.height - scaled.height - top + border,
  };
  const isLarger = Object.values(extension).some((pixels) => pixels > 0);
  if (!isLarger && bg === undefined) return image;
  const isStill = hasEffects(parameters) || (bg !== undefined && bg.alpha < 1);
  const base = isStill ? await settled(image) : image;
  if (bg?.alpha === 1) base.flatten({ background: bg });
  if (isLarger) base.extend({ ...extension, background: bg?.alpha === 1 ? bg : CLEAR });
  if (bg === undefined || bg.alpha === 1) return base;
  const size = {
    width: canvas.width + 2 * border,
    height: canvas.height + 2 * border,
  };
  const ground = { create: { ...size, channels: 4 as const, background: { ...bg } } };
  return (await settled(base)).composite([{ input: ground, blend: "dest-over" }]);
}

function hasEffects({
  blur = 0,
  sharp: sharpness = 0,
  sat = 0,
  invert = false,
}: ImageParameters): boolean {
  return blur > 0 || sharpness > 0 || sat !== 0 || invert;
}

function coloured(image: Sharp, { cs }: ImageParameters): Sharp {
  if (cs === "origin") return image.keepIccProfile();
  return cs === undefined || cs === "srgb" ? image : image.toColourspace(cs);
}

/** Carries out what was asked so far: sharp has an order of its own within one pipeline. */
async function settled(image: Sharp): Promise<Sharp> {
  const { data, info } = await image
    .toColourspace("srgb")
    .ensureAlpha()
    .timeout(PATIENCE)
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: false });
}

/**
 * Animations stay animations where the format has them, all frames together are few enough pixels,
 * and nothing is asked for that is made in several steps.
 */
async function isAnimated(
  source: SourceImage,
  parameters: ImageParameters,
  output: OutputName,
  bounds: TransformationBounds,
): Promise<boolean> {
  const { frame, or = 0, crop, blur = 0, bg } = parameters;
  const isPossible =
    ANIMATED.has(source.extension) &&
    outputCalled(output).animates &&
    frame === undefined &&
    or === 0 &&
    crop !== "entropy" &&
    blur * BLUR_OF_ONE <= WIDEST_BLUR &&
    (bg === undefined || bg.alpha === 1) &&
    !(hasEffects(parameters) && isFramed(parameters));
  if (!isPossible) return false;
  const { pages = 1 } = await openSource(source, bounds, {}).metadata();
  return pages > 1 && pages * source.size.width * source.size.height <= bounds.pixels;
}

function isFramed({ fit, pad = 0, bg }: ImageParameters): boolean {
  return fit === "fill" || fit === "fillmax" || pad > 0 || bg !== undefined;
}

/** The part that `rect` names. Throws an `ImpossibleImage` where it is not inside the image. */
function partOf(size: Size, { rect }: ImageParameters): Area {
  if (rect === undefined) return { left: 0, top: 0, ...size };
  const fits =
    rect.width > 0 &&
    rect.height > 0 &&
    rect.left + rect.width <= size.width &&
    rect.top + rect.height <= size.height;
  if (fits) return rect;
  throw new ImpossibleImage(
    `rect ${rect.left},${rect.top},${rect.width},${rect.height} is not inside the image, ` +
      `which has ${size.width} × ${size.height} pixels.`,
  );
}
