import path from "node:path";
import type { SanityClient } from "@sanity/client";
import sharp from "sharp";
import { mapStrings } from "./documents.ts";

const PREFIX = "$image:";

/** Asset ids by the name that stands behind `$image:`. */
type ImageIds = ReadonlyMap<string, string>;

/**
 * Uploads every image that the documents name, once. The drawings stand as SVG in the folder; what
 * goes up is a PNG made of them here, which bears no metadata.
 */
export async function uploadImages(
  folder: string,
  documents: unknown,
  client: SanityClient,
): Promise<ImageIds> {
  const names = new Set<string>();
  mapStrings(documents, (text) => {
    if (text.startsWith(PREFIX)) names.add(text.slice(PREFIX.length));
    return text;
  });
  const uploads = [...names].map(async (name) => {
    const png = await sharp(path.join(folder, `${name}.svg`))
      .png()
      .toBuffer();
    const options = { filename: `${name}.png`, contentType: "image/png" };
    const asset = await client.assets.upload("image", png, options);
    return [name, asset._id] as const;
  });
  return new Map(await Promise.all(uploads));
}

/** A copy with the uploaded image in place of each `$image:<name>`. */
export function withImages(value: unknown, ids: ImageIds): unknown {
  return mapStrings(value, (text) =>
    text.startsWith(PREFIX)
      ? { _type: "reference", _ref: ids.get(text.slice(PREFIX.length)) }
      : text,
  );
}
