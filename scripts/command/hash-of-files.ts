import { createHash } from "node:crypto";
import { glob, readFile } from "node:fs/promises";
import path from "node:path";
import { ROOT } from "./paths.ts";

/**
 * SHA-256 over names and contents of the files that match, and over `besides`: the first 16
 * hexadecimal digits. What was made of the same files has the same name.
 */
export async function hashOfFiles(patterns: readonly string[], besides = ""): Promise<string> {
  const files: string[] = [];
  for await (const file of glob([...patterns], { cwd: ROOT })) files.push(file);
  const hash = createHash("sha256").update(besides);
  for (const file of files.toSorted()) {
    hash.update(`${file}\0`);
    hash.update(await readFile(path.join(ROOT, file)));
    hash.update("\0");
  }
  return hash.digest("hex").slice(0, 16);
}
