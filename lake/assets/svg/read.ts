/** A drawing as it is sent: what can run, or load something from elsewhere, is taken out. */
import { readFile, stat } from "node:fs/promises";
import { sanitiseSvg, UnreadableSvg } from "./sanitise.ts";

/** Throws an `UnreadableSvg`, also where the file has more than `limit` bytes. */
export async function readSvg(path: string, limit: number): Promise<Buffer> {
  const { size } = await stat(path);
  if (size > limit) {
    throw new UnreadableSvg(`The SVG has ${size} bytes; at most ${limit} are taken.`);
  }
  return Buffer.from(sanitiseSvg(await readFile(path), 2 * limit));
}
