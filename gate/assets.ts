import { z } from "zod";
import { toHex } from "./digest.ts";
import type { DatasetPort, LakeDocument, LakePort } from "./lake-port.ts";
import { GateProblem } from "./problems.ts";

/**
 * Brings images to `public` that are not there yet. The bytes must be those that the id names: an
 * asset id holds the SHA-1 of its bytes, and the id is what was reviewed.
 */
export async function bringAssets(
  ids: readonly string[],
  lake: Pick<LakePort, "editorial" | "public">,
): Promise<void> {
  const there = await lake.public.documents(ids);
  const wanted = ids.filter((id) => !there.has(id));
  const stored = await lake.editorial.documents(wanted);
  for (const id of wanted) {
    const asset = stored.get(id);
    if (asset === undefined) throw new GateProblem("internal", `There is no asset ${id}.`);
    const bytes = await originalOf(asset, lake.editorial);
    if (bytes === undefined) {
      throw new GateProblem("internal", `The bytes of ${id} are not those that its id names.`);
    }
    const uploaded = await lake.public.uploadImage(bytes);
    if (uploaded !== id) {
      throw new GateProblem("internal", `${id} became ${uploaded} when it was stored.`);
    }
  }
}

/** The bytes that the id of an image names by their SHA-1; `undefined` where they are gone, or others. */
export async function originalOf(
  asset: LakeDocument,
  dataset: DatasetPort,
): Promise<ArrayBuffer | undefined> {
  const bytes = await dataset.imageBytes(asset);
  if (bytes === undefined) return undefined;
  const sha1 = toHex(await crypto.subtle.digest("SHA-1", bytes));
  return asset._id.startsWith(`image-${sha1}-`) ? bytes : undefined;
}

/** Deletes those assets of `public` that no document there uses any more. */
export async function clearAssets(ids: readonly string[], dataset: DatasetPort): Promise<void> {
  if (ids.length === 0) return;
  const unused = await dataset.query(
    `*[_id in $ids && count(*[references(^._id)]) == 0]._id`,
    { ids },
    z.array(z.string()),
  );
  if (unused.length === 0) return;
  await dataset.transact(
    unused.map((id) => ({ delete: { id } })),
    crypto.randomUUID(),
  );
}
