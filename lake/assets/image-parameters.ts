/** The parameters of an image's URL, as the hosted service documents them. Unknown ones are ignored. */
import { z } from "zod";

const FITS = ["clip", "crop", "fill", "fillmax", "max", "min", "scale"] as const;
const FORMATS = ["jpg", "pjpg", "png", "webp", "avif", "gif"] as const;
const COLOUR_SPACES = ["srgb", "origin", "cmyk", "b-w"] as const;
/** Where on each axis a word of `crop` holds on to, in fractions of the image. */
const EDGES: Readonly<Record<string, { readonly x?: number; readonly y?: number }>> = {
  top: { y: 0 },
  bottom: { y: 1 },
  left: { x: 0 },
  right: { x: 1 },
  center: {},
};

const DEFAULT_QUALITY = 75;
const MAX_DPR = 3;
const MAX_BLUR = 2000;

const DECIMAL = /^-?\d{1,9}(?:\.\d{1,9})?$/u;

function numberBetween(low: number, high: number) {
  const message = `must be a number from ${low} to ${high}`;
  return z
    .string()
    .regex(DECIMAL, { message, abort: true })
    .transform(Number)
    .refine((value) => value >= low && value <= high, message);
}

function oneOf<const Word extends string>(words: readonly Word[]) {
  return z.enum(words, `must be one of ${words.join(", ")}`);
}

const rect = z
  .string()
  .regex(/^\d{1,7}(?:,\d{1,7}){3}$/u, "must be four whole numbers: left,top,width,height")
  .transform((text) => {
    const [left = 0, top = 0, width = 0, height = 0] = text.split(",").map(Number);
    return { left, top, width, height };
  });

/** A point to crop around, in fractions; or the part where most is going on. */
type CropAnchor = "entropy" | "focalpoint" | { readonly x: number; readonly y: number };

const crop = z.string().transform((text, context): CropAnchor => {
  if (text === "entropy" || text === "focalpoint") return text;
  let anchor = { x: 0.5, y: 0.5 };
  for (const word of text.split(",")) {
    const edge = Object.hasOwn(EDGES, word) ? EDGES[word] : undefined;
    if (edge === undefined) {
      const words = [...Object.keys(EDGES), "focalpoint", "entropy"].join(", ");
      context.addIssue(`must be of ${words}; edges may be joined, as in top,left`);
      return z.NEVER;
    }
    anchor = { ...anchor, ...edge };
  }
  return anchor;
});

export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  /** From 0 to 1. */
  readonly alpha: number;
}

/** RGB, ARGB, RRGGBB or AARRGGBB. */
const colour = z
  .string()
  .regex(/^(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/iu, "must be RGB, ARGB, RRGGBB or AARRGGBB")
  .transform((text): Colour => {
    const digits = text.length <= 4 ? text.replaceAll(/./gu, "$&$&") : text;
    const [alpha = 0, r = 0, g = 0, b = 0] = (digits.padStart(8, "f").match(/../gu) ?? []).map(
      (pair) => Number.parseInt(pair, 16),
    );
    return { r, g, b, alpha: alpha / 255 };
  });

const saturation = z
  .enum(["-100", "0"], "must be -100, which takes all colour out; nothing else is offered")
  .transform(Number);
const orientation = z
  .enum(["0", "90", "180", "270"], "must be 0, 90, 180 or 270")
  .transform(Number);
const truth = z
  .enum(["true", "false", ""], "must be true or false")
  .transform((text) => text !== "false");

/** `side` bounds width and height, in pixels. Messages of issues read on from the name. */
export function imageParametersSchema(side: number) {
  const length = numberBetween(1, side).transform(Math.round).optional();
  const fraction = numberBetween(0, 1).optional();
  return z.object({
    rect: rect.optional(),
    w: length,
    h: length,
    "min-w": length,
    "max-w": length,
    "min-h": length,
    "max-h": length,
    fit: oneOf(FITS).default("clip"),
    crop: crop.optional(),
    "fp-x": fraction,
    "fp-y": fraction,
    dpr: numberBetween(1, MAX_DPR).default(1),
    auto: oneOf(["format"]).optional(),
    fm: oneOf(FORMATS).optional(),
    q: numberBetween(0, 100).optional(),
    cs: oneOf(COLOUR_SPACES).optional(),
    blur: numberBetween(0, MAX_BLUR).optional(),
    sharp: numberBetween(0, 100).optional(),
    sat: saturation.optional(),
    invert: truth.optional(),
    flip: oneOf(["h", "v", "hv"]).optional(),
    or: orientation.optional(),
    bg: colour.optional(),
    pad: numberBetween(0, side).transform(Math.round).optional(),
    frame: z.enum(["1"], "must be 1: the first is the only frame that can be had").optional(),
  });
}

export type ImageParameters = z.output<ReturnType<typeof imageParametersSchema>>;

export function qualityOf({ q }: ImageParameters): number {
  return Math.max(1, Math.round(q ?? DEFAULT_QUALITY));
}

/** Whether anything is asked for that makes other bytes than the original's. */
export function asksForChange(parameters: ImageParameters): boolean {
  const { rect: part, w, h, fm, q, cs, bg, frame } = parameters;
  const { blur = 0, sharp = 0, sat = 0, invert = false, flip, or = 0, pad = 0 } = parameters;
  const bounds = ["min-w", "max-w", "min-h", "max-h"] as const;
  return (
    (parameters.fit === "crop" && bounds.some((name) => parameters[name] !== undefined)) ||
    [part, w, h, fm, q, cs, bg, frame, flip].some((value) => value !== undefined) ||
    [blur, sharp, sat, or, pad].some((value) => value !== 0) ||
    invert
  );
}
