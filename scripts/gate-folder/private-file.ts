import { mkdir, open, readFile, rename } from "node:fs/promises";
import path from "node:path";
import type { z } from "zod";
import { CommandProblem } from "../command/problem.ts";
import { isSystemError } from "../stack/state.ts";

/** For this user alone. */
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;

/**
 * Reads a file of JSON; `undefined` where there is none.
 *
 * Throws a `CommandProblem` for one that cannot be read, or does not hold what we wrote.
 */
export async function readPrivateJson<Shape extends z.ZodType>(
  file: string,
  shape: Shape,
): Promise<z.output<Shape> | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return undefined;
    throw unreadable(file, error);
  }
  try {
    return shape.parse(JSON.parse(text));
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** Replaces a file of JSON, whole or not at all, and on disk when it returns. */
export async function writePrivateJson(file: string, value: unknown): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: FOLDER_MODE });
  const fresh = `${file}.new`;
  const handle = await open(fresh, "w", FILE_MODE);
  try {
    await handle.chmod(FILE_MODE);
    await handle.writeFile(`${JSON.stringify(value, undefined, 2)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(fresh, file);
}

/** The cause is kept out of the words: what a parser quotes of a file of keys is a key. */
function unreadable(file: string, cause: unknown): CommandProblem {
  const reason =
    isSystemError(cause) && cause.code !== undefined
      ? `it cannot be read (${cause.code})`
      : "it does not hold what Haven wrote";
  return new CommandProblem(`${file}: ${reason}. Mend that, or restore it from a backup.`, 1, {
    cause,
  });
}
