/** One file of many: made ready, uploaded, and put into the library as a draft. */
import type { SanityClient } from "sanity";
import { z } from "zod";
import type { Depiction } from "../../../contracts/vocabulary.ts";
import { imageOf, NOTHING_SAID, withDepiction } from "../declaration/declaration.ts";
import { prepare, type Prepared } from "../file/prepare.ts";
import { unpack } from "../file/unpack.ts";
import { LIBRARY_TYPE } from "../library/query.ts";
import { uploadPicture } from "../upload.ts";
import type { Work } from "./queue.ts";

export interface BulkJob {
  readonly file: File;
  /** What all pictures of the batch show. None of a survivor: those go one by one. */
  readonly depiction: Depiction;
}

/**
 * Adding the same picture again changes nothing: its draft bears the digest of its bytes in its id,
 * and what somebody wrote there stays.
 */
export function addToLibrary(client: SanityClient): Work<BulkJob> {
  return async ({ file, depiction }, { signal, onProgress }) => {
    const prepared = await made(file);
    signal.throwIfAborted();
    const asset = await uploadPicture(client, prepared, { signal, onProgress });
    const id = `${LIBRARY_TYPE}-${digestIn(asset)}`;
    const ids = [id, `drafts.${id}`];
    const there = await client.fetch<unknown>(
      "count(*[_id in $ids])",
      { ids },
      { perspective: "raw", signal },
    );
    if (z.number().parse(there) > 0) return "known";
    const image = imageOf(withDepiction(NOTHING_SAID, depiction), asset);
    await client.createIfNotExists({ _id: `drafts.${id}`, _type: LIBRARY_TYPE, image }, { signal });
    return "added";
  };
}

async function made(file: File): Promise<Prepared> {
  const unpacked = await unpack(file);
  try {
    return await prepare(unpacked, []);
  } finally {
    unpacked.bitmap.close();
  }
}

/** An asset id is `image-<sha1>-<size>-<extension>`. */
function digestIn(asset: string): string {
  const digest = /^image-([0-9a-f]{40})-/u.exec(asset)?.[1];
  if (digest === undefined) throw new Error(`The lake answered with an unknown id: ${asset}`);
  return digest;
}
