/** What the Content Lake records of an image: size, transparency, a blurred preview, colours. */
import sharp, { type Metadata } from "sharp";
import type { Json } from "../types.ts";
import { rgbaToThumbHash } from "thumbhash";
import { blurHash } from "./blur-hash.ts";
import { readExif } from "./exif.ts";
import { palette } from "./palette.ts";
import { type RgbaImage } from "./rgba-image.ts";
import { readSvg } from "./svg/read.ts";
import { UnreadableSvg } from "./svg/sanitise.ts";

/** The parts of the metadata that an upload may ask for with `?meta=`. */
export const METADATA_PARTS = [
  "lqip",
  "palette",
  "blurhash",
  "thumbhash",
  "exif",
  "image",
  "location",
] as const;
export type MetadataPart = (typeof METADATA_PARTS)[number];
/**
 * What is recorded where nothing is asked for: what shows the image in a smaller way. What a camera
 * wrote may tell who took it and where, so that it has to be asked for.
 */
export const USUAL_PARTS: readonly MetadataPart[] = ["lqip", "palette", "blurhash"];

/** The upload is no image that can be read, or one too large to decode. */
export class UnreadableImage extends Error {
  override readonly name = "UnreadableImage";
}

export interface DescribedImage {
  readonly width: number;
  readonly height: number;
  readonly extension: string;
  readonly mimeType: string;
  /** The `metadata` field of the asset document. */
  readonly metadata: { readonly [field: string]: Json };
}

/** Formats that are taken, by sharp's names for them. */
const FORMATS: Readonly<Record<string, { readonly extension: string; readonly mimeType: string }>> =
  {
    jpeg: { extension: "jpg", mimeType: "image/jpeg" },
    png: { extension: "png", mimeType: "image/png" },
    webp: { extension: "webp", mimeType: "image/webp" },
    gif: { extension: "gif", mimeType: "image/gif" },
    svg: { extension: "svg", mimeType: "image/svg+xml" },
    tiff: { extension: "tif", mimeType: "image/tiff" },
    heif: { extension: "avif", mimeType: "image/avif" },
  };

/** The type of a stored image, by the extension that its format gave it. */
export function imageMimeType(extension: string): string {
  const format = Object.values(FORMATS).find((known) => known.extension === extension);
  return format?.mimeType ?? "application/octet-stream";
}

/** Side of the small copy from which colours and previews are read. */
const SAMPLE_SIDE = 100;
/** Width of the preview that is stored in the document. */
const LQIP_WIDTH = 20;

export interface DescriptionLimits {
  /** Width × height that is decoded. */
  readonly pixels: number;
  /** Of an SVG, which is read as a whole. */
  readonly svgBytes: number;
}

/** Throws `UnreadableImage` in words for the person who uploads. */
export async function describeImage(
  path: string,
  parts: ReadonlySet<MetadataPart>,
  limits: DescriptionLimits,
): Promise<DescribedImage> {
  const pixelLimit = limits.pixels;
  const header = await readHeader(path, pixelLimit);
  const format = FORMATS[header.format];
  if (format === undefined) {
    const known = Object.values(FORMATS).map(({ extension }) => extension);
    throw new UnreadableImage(`${header.format} images are not taken; ${known.join(", ")} are.`);
  }
  const { width, height } = header.autoOrient;
  if (width * height > pixelLimit) {
    throw new UnreadableImage(
      `The image has ${width} × ${height} pixels; at most ${pixelLimit} are decoded.`,
    );
  }
  // Of a drawing it is seen what will be sent of it.
  const input = header.format === "svg" ? await readDrawing(path, limits.svgBytes) : path;
  const sample = await readSample(input, pixelLimit);
  return {
    ...format,
    width,
    height,
    metadata: {
      _type: "sanity.imageMetadata",
      dimensions: {
        _type: "sanity.imageDimensions",
        width,
        height,
        aspectRatio: width / height,
      },
      hasAlpha: header.hasAlpha,
      isOpaque: isOpaque(sample),
      ...(parts.has("lqip") ? { lqip: await lqip(sample) } : {}),
      ...(parts.has("palette") ? { palette: palette(sample) } : {}),
      ...(parts.has("blurhash") ? { blurHash: blurHash(sample) } : {}),
      ...(parts.has("thumbhash") ? { thumbHash: thumbHash(sample) } : {}),
      ...(header.exif === undefined ? {} : cameraParts(header.exif, parts)),
    },
  };
}

/** What the camera wrote, as far as it is asked for and there is any. */
function cameraParts(block: Buffer, parts: ReadonlySet<MetadataPart>): Record<string, Json> {
  const { image, exif, location } = readExif(block);
  return {
    ...(parts.has("exif") && exif ? { exif: { _type: "sanity.imageExifMetadata", ...exif } } : {}),
    ...(parts.has("image") && image ? { image: { _type: "sanity.imageExifTags", ...image } } : {}),
    ...(parts.has("location") && location ? { location: { _type: "geopoint", ...location } } : {}),
  };
}

/** As text, as https://evanw.github.io/thumbhash/ has it. */
function thumbHash({ pixels, width, height }: RgbaImage): string {
  return Buffer.from(rgbaToThumbHash(width, height, pixels)).toString("base64");
}

async function readHeader(path: string, pixelLimit: number): Promise<Metadata> {
  try {
    return await sharp(path, { limitInputPixels: pixelLimit }).metadata();
  } catch (error) {
    throw unreadable(error);
  }
}

/** Decodes the image once, to a small copy. */
async function readSample(input: string | Buffer, pixelLimit: number): Promise<RgbaImage> {
  try {
    const { data, info } = await sharp(input, { limitInputPixels: pixelLimit })
      .autoOrient()
      .resize(SAMPLE_SIDE, SAMPLE_SIDE, { fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb")
      .ensureAlpha()
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
    return { pixels: data, width: info.width, height: info.height };
  } catch (error) {
    throw unreadable(error);
  }
}

async function readDrawing(path: string, limit: number): Promise<Buffer> {
  try {
    return await readSvg(path, limit);
  } catch (error) {
    if (error instanceof UnreadableSvg) throw new UnreadableImage(error.message);
    throw error;
  }
}

function unreadable(error: unknown): UnreadableImage {
  const why = error instanceof Error ? error.message : String(error);
  return new UnreadableImage(`The upload is not an image that can be read: ${why}`);
}

function isOpaque({ pixels }: RgbaImage): boolean {
  for (let alpha = 3; alpha < pixels.length; alpha += 4) {
    if (pixels[alpha] !== 255) {
      return false;
    }
  }
  return true;
}

/** A preview of some hundred bytes as a data URI. */
async function lqip(sample: RgbaImage): Promise<string> {
  const { pixels, width, height } = sample;
  const small = sharp(pixels, { raw: { width, height, channels: 4 } }).resize(LQIP_WIDTH);
  const opaque = isOpaque(sample);
  const bytes = await (opaque ? small.removeAlpha().jpeg({ quality: 50 }) : small.png()).toBuffer();
  return `data:image/${opaque ? "jpeg" : "png"};base64,${bytes.toString("base64")}`;
}
