import { type ImageMetadata, metadataIn } from "../policy/index.ts";
import { originalOf } from "./assets.ts";
import type { DatasetPort, LakeDocument } from "./lake-port.ts";

/** An id names its bytes, so what they hold never changes: each is fetched once. */
const known = new WeakMap<DatasetPort, Map<string, ImageMetadata>>();

/** So many images are remembered for a data set; the one that was read first goes first. */
const MOST_KNOWN = 5000;

/**
 * What the files of images hold beside the picture, by id. Bytes that are gone, or are not those
 * that the id names, are unreadable.
 */
export async function imageMetadataOf(
  assets: readonly LakeDocument[],
  dataset: DatasetPort,
): Promise<ReadonlyMap<string, ImageMetadata>> {
  const answers = known.get(dataset) ?? new Map<string, ImageMetadata>();
  known.set(dataset, answers);
  const found = new Map<string, ImageMetadata>();
  for (const asset of assets) {
    const metadata = answers.get(asset._id) ?? (await readMetadata(asset, dataset));
    found.set(asset._id, metadata);
    // What is unreadable may be put right: it is fetched anew each time.
    if (metadata !== "unreadable") remember(asset._id, metadata, answers);
  }
  return found;
}

async function readMetadata(asset: LakeDocument, dataset: DatasetPort): Promise<ImageMetadata> {
  const bytes = await originalOf(asset, dataset);
  return bytes === undefined ? "unreadable" : metadataIn(new Uint8Array(bytes));
}

function remember(id: string, metadata: ImageMetadata, answers: Map<string, ImageMetadata>): void {
  answers.set(id, metadata);
  const [oldest] = answers.keys();
  if (answers.size > MOST_KNOWN && oldest !== undefined) answers.delete(oldest);
}
