/** The formats that transformed images are written in, and which of them a request gets. */
import type { Sharp } from "sharp";
import { asksForChange, type ImageParameters } from "./image-parameters.ts";

type Encode = (image: Sharp, quality: number) => Sharp;

/** JPEG has no transparency: what was transparent becomes white. */
const jpeg =
  (progressive: boolean): Encode =>
  (image, quality) =>
    image.flatten({ background: "#fff" }).jpeg({ quality, progressive });

/** Little effort: the answer is waited for, and the next ones come from the disk. */
const AVIF_EFFORT = 2;

const OUTPUTS = {
  jpg: { mimeType: "image/jpeg", extension: "jpg", animates: false, encode: jpeg(false) },
  pjpg: { mimeType: "image/jpeg", extension: "jpg", animates: false, encode: jpeg(true) },
  png: { mimeType: "image/png", extension: "png", animates: false, encode: (image) => image.png() },
  webp: {
    mimeType: "image/webp",
    extension: "webp",
    animates: true,
    encode: (image, quality) => image.webp({ quality }),
  },
  avif: {
    mimeType: "image/avif",
    extension: "avif",
    animates: false,
    encode: (image, quality) => image.avif({ quality, effort: AVIF_EFFORT }),
  },
  gif: { mimeType: "image/gif", extension: "gif", animates: true, encode: (image) => image.gif() },
} as const satisfies Readonly<
  Record<string, { mimeType: string; extension: string; animates: boolean; encode: Encode }>
>;

export type OutputName = keyof typeof OUTPUTS;
const NAMES = [
  "jpg",
  "pjpg",
  "png",
  "webp",
  "avif",
  "gif",
] as const satisfies readonly OutputName[];

export function outputCalled(name: OutputName): (typeof OUTPUTS)[OutputName] {
  return OUTPUTS[name];
}

/**
 * The format to make, or `undefined` for the original: as asked, else the best that `auto=format`
 * and the `Accept` header allow, else the original's.
 *
 * WebP before AVIF, which takes many times as long to make: as hosted, where AVIF comes later.
 */
export function outputFor(
  parameters: ImageParameters,
  extension: string,
  accept = "",
): OutputName | undefined {
  if (parameters.fm !== undefined) return parameters.fm;
  const own = NAMES.find((name) => name === extension);
  const best =
    parameters.auto === "format"
      ? (["webp", "avif"] as const).find((name) => accept.includes(OUTPUTS[name].mimeType))
      : undefined;
  if (best === undefined || best === own) {
    return asksForChange(parameters) ? (own ?? "png") : undefined;
  }
  return best;
}
