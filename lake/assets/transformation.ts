/** Image transformations by Sanity's URL parameters: rect, w, h, fit, dpr, auto, fm, q. */
import sharp, { type ResizeOptions, type Sharp } from "sharp";
import { z } from "zod";

/** How each `fit` reads in sharp's words. */
const FITS = {
  clip: { fit: "inside" },
  crop: { fit: "cover" },
  fill: { fit: "contain" },
  fillmax: { fit: "contain", withoutEnlargement: true },
  max: { fit: "inside", withoutEnlargement: true },
  min: { fit: "cover", withoutEnlargement: true },
  scale: { fit: "fill" },
} as const satisfies Readonly<Record<string, ResizeOptions>>;

type Encode = (image: Sharp, quality: number) => Sharp;

/** JPEG has no transparency: what was transparent becomes white. */
const jpeg =
  (progressive: boolean): Encode =>
  (image, quality) =>
    image.flatten({ background: "#fff" }).jpeg({ quality, progressive });

const OUTPUTS = {
  jpg: { mimeType: "image/jpeg", encode: jpeg(false) },
  pjpg: { mimeType: "image/jpeg", encode: jpeg(true) },
  png: { mimeType: "image/png", encode: (image) => image.png() },
  webp: { mimeType: "image/webp", encode: (image, quality) => image.webp({ quality }) },
  avif: { mimeType: "image/avif", encode: (image, quality) => image.avif({ quality }) },
  gif: { mimeType: "image/gif", encode: (image) => image.gif() },
} as const satisfies Readonly<Record<string, { mimeType: string; encode: Encode }>>;
type Output = keyof typeof OUTPUTS;

const FIT_NAMES = ["clip", "crop", "fill", "fillmax", "max", "min", "scale"] as const;
const OUTPUT_NAMES = ["jpg", "pjpg", "png", "webp", "avif", "gif"] as const;
const DEFAULT_QUALITY = 75;
const MAX_DPR = 3;

const rectSchema = z
  .string()
  .regex(/^\d{1,7}(?:,\d{1,7}){3}$/u, "rect must be four whole numbers: left,top,width,height")
  .transform((text) => {
    const [left = 0, top = 0, width = 0, height = 0] = text.split(",").map(Number);
    return { left, top, width, height };
  });

/** Parameters of one image; `side` bounds width and height, in pixels. */
export function transformationSchema(side: number) {
  const sideSchema = z.coerce.number().int().min(1).max(side).optional();
  return z.object({
    rect: rectSchema.optional(),
    w: sideSchema,
    h: sideSchema,
    fit: z.enum(FIT_NAMES).default("clip"),
    dpr: z.coerce.number().min(1).max(MAX_DPR).default(1),
    auto: z.enum(["format"]).optional(),
    fm: z.enum(OUTPUT_NAMES).optional(),
    q: z.coerce.number().int().min(1).max(100).default(DEFAULT_QUALITY),
  });
}
export type Transformation = z.output<ReturnType<typeof transformationSchema>>;

/** Whether the original is asked for. */
export function isIdentity({ rect, w, h, auto, fm }: Transformation): boolean {
  return [rect, w, h, auto, fm].every((value) => value === undefined);
}

/** The format of the answer: as asked, else webp where `auto=format` allows, else the original's. */
export function outputOf(
  transformation: Transformation,
  extension: string,
  accept: string | undefined,
): Output {
  if (transformation.fm !== undefined) {
    return transformation.fm;
  }
  if (transformation.auto === "format" && accept?.includes("image/webp")) {
    return "webp";
  }
  return OUTPUT_NAMES.find((name) => name === extension) ?? "png";
}

export function mimeTypeOf(output: Output): string {
  return OUTPUTS[output].mimeType;
}

/** Throws what sharp throws on an image it cannot decode, and a `RangeError` on a bad `rect`. */
export async function transform(
  path: string,
  transformation: Transformation,
  output: Output,
  bounds: { readonly pixels: number; readonly side: number; readonly size: Size },
): Promise<Buffer> {
  const { rect, w, h, fit, dpr, q } = transformation;
  const image = sharp(path, { limitInputPixels: bounds.pixels }).autoOrient();
  if (rect !== undefined) {
    requireInside(rect, bounds.size);
    image.extract(rect);
  }
  if (w !== undefined || h !== undefined) {
    image.resize({
      ...(w === undefined ? {} : { width: Math.min(Math.round(w * dpr), bounds.side) }),
      ...(h === undefined ? {} : { height: Math.min(Math.round(h * dpr), bounds.side) }),
      ...FITS[fit],
      background: { r: 255, g: 255, b: 255, alpha: 0 },
    });
  }
  return await OUTPUTS[output].encode(image, q).toBuffer();
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function requireInside(
  rect: { left: number; top: number; width: number; height: number },
  size: Size,
): void {
  const fits =
    rect.width > 0 &&
    rect.height > 0 &&
    rect.left + rect.width <= size.width &&
    rect.top + rect.height <= size.height;
  if (!fits) {
    throw new RangeError(
      `rect ${rect.left},${rect.top},${rect.width},${rect.height} is not inside the image, ` +
        `which has ${size.width} × ${size.height} pixels.`,
    );
  }
}
