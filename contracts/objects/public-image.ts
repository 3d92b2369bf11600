import { z } from "zod";
import { DEPICTIONS, valuesOf } from "../vocabulary.ts";
import { key, line, paragraph, typeTag } from "./primitives.ts";

const fraction = z.number().min(0).max(1);

const crop = z.object({
  _type: typeTag("sanity.imageCrop"),
  top: fraction,
  bottom: fraction,
  left: fraction,
  right: fraction,
});

const hotspot = z.object({
  _type: typeTag("sanity.imageHotspot"),
  x: fraction,
  y: fraction,
  height: fraction,
  width: fraction,
});

/** An image asset and nothing else: a reference to any other document would lead inside. */
const imageAsset = z.object({
  _type: typeTag("reference"),
  _ref: z
    .string()
    .regex(
      /^image-[a-zA-Z0-9_]+-\d+x\d+-[a-z0-9]+$/,
      "an image is image-<id>-<width>x<height>-<format>",
    ),
});

/**
 * What of a consented image may leave: what it shows and what is said of it. Who is in it and
 * which consents cover it stays inside.
 */
export const publicImage = z.object({
  _type: typeTag("consentedImage"),
  asset: imageAsset,
  alt: line,
  depiction: z.enum(valuesOf(DEPICTIONS)),
  caption: paragraph.exactOptional(),
  credit: line.exactOptional(),
  disclaimer: paragraph.exactOptional(),
  crop: crop.exactOptional(),
  hotspot: hotspot.exactOptional(),
});

/** The same, as an item of a text or a list. */
export const publicImageItem = publicImage.extend({
  _type: z.literal("consentedImage"),
  _key: key,
});
