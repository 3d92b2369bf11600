import { open, rename } from "node:fs/promises";

/** Replaces a file for this account alone, whole or not at all, and on disk when it returns. */
export async function writePrivateText(file: string, text: string): Promise<void> {
  const fresh = `${file}.new`;
  const handle = await open(fresh, "w", 0o600);
  try {
    await handle.chmod(0o600);
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(fresh, file);
}
