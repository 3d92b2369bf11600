/** Takes the bytes of an upload to a temporary file, digesting and counting them on the way. */
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";

export interface ReceivedUpload {
  /** Absolute. Whoever has it renames or removes it. */
  readonly path: string;
  readonly sha1: string;
  /** Bytes. */
  readonly size: number;
}

/** The upload was larger than allowed. */
export class UploadTooLarge extends Error {
  override readonly name = "UploadTooLarge";
}

/**
 * Throws `UploadTooLarge` beyond `limit` bytes, and whatever the body or the disk throws; no file
 * is left behind then. The file is on the disk, not only in its cache, when this returns.
 */
export async function receiveUpload(
  body: ReadableStream<Uint8Array> | null,
  directory: string,
  limit: number,
): Promise<ReceivedUpload> {
  await mkdir(directory, { recursive: true });
  const path = join(directory, `${randomUUID()}.part`);
  const digest = createHash("sha1");
  let size = 0;
  const file = await open(path, "wx");
  try {
    for await (const part of body ?? []) {
      size += part.byteLength;
      if (size > limit) {
        throw new UploadTooLarge();
      }
      digest.update(part);
      // Unlike `write`, it goes on where the disk took a part of it.
      await file.appendFile(part);
    }
    await file.sync();
  } catch (error) {
    await file.close();
    await rm(path, { force: true });
    throw error;
  }
  await file.close();
  return { path, sha1: digest.digest("hex"), size };
}
