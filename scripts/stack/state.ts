/**
 * What a data directory says of itself, in `state.json`: that it is Haven's, and how far its first
 * run came. Written before anything else, so that a first run which was cut off is known.
 */
import { access, constants, mkdir, open, readdir, readFile, rename, stat } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { CommandProblem } from "../command/problem.ts";

const FILE = "state.json";
const FRESH_FILE = `${FILE}.new`;

const stateSchema = z.strictObject({
  version: z.literal(1),
  /** ISO 8601; `$today` of the demonstration is counted from it, also where its load is resumed. */
  createdAt: z.iso.datetime(),
  demo: z.enum(["none", "loading", "loaded"]),
  /** Whether the gate has keys to sign with. From then on it does not start without them. */
  signs: z.literal(true).exactOptional(),
});
export type DirectoryState = z.infer<typeof stateSchema>;

/**
 * Opens or prepares a data directory. `created` tells a first run.
 *
 * Throws a `CommandProblem` if it cannot be written to, or holds what is not Haven's.
 */
export async function openDirectory(
  directory: string,
  initial: DirectoryState,
): Promise<{ readonly state: DirectoryState; readonly created: boolean }> {
  try {
    await makeDirectory(directory);
    await access(directory, constants.W_OK);
    const existing = await readState(directory);
    if (existing !== undefined) return { state: existing, created: false };
    const others = (await readdir(directory)).filter((name) => name !== FRESH_FILE);
    if (others.length > 0) {
      throw new CommandProblem(
        `${directory} holds other files (${others.slice(0, 3).join(", ")}) and is no data directory of Haven. Name an empty one with --data.`,
      );
    }
    await writeState(directory, initial);
    return { state: initial, created: true };
  } catch (error) {
    throw directoryProblem(directory, error);
  }
}

/**
 * Makes a directory and those above it that are missing, for this user alone. Node's own recursive
 * `mkdir` tries for ever where a system says "no such directory" of one that is there (/proc).
 */
async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { mode: 0o700 });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === "EEXIST" && (await stat(directory)).isDirectory()) return;
    if (error.code !== "ENOENT") throw error;
    await makeDirectory(path.dirname(directory));
    await mkdir(directory, { mode: 0o700 });
  }
}

/** Replaces the state, whole or not at all, and on disk when it returns. */
export async function writeState(directory: string, state: DirectoryState): Promise<void> {
  const fresh = path.join(directory, FRESH_FILE);
  const file = await open(fresh, "w", 0o600);
  try {
    await file.writeFile(`${JSON.stringify(state)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(fresh, path.join(directory, FILE));
}

async function readState(directory: string): Promise<DirectoryState | undefined> {
  let text: string;
  try {
    text = await readFile(path.join(directory, FILE), "utf8");
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return undefined;
    throw error;
  }
  try {
    return stateSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new CommandProblem(
      `${path.join(directory, FILE)} cannot be read as Haven wrote it. Restore it, or name another directory with --data.`,
      1,
      { cause },
    );
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "may not be written to by this account",
  EPERM: "may not be written to by this account",
  EROFS: "is on a read-only disk",
  ENOSPC: "is on a disk that is full",
  ENOENT: "cannot be made",
  ENOTDIR: "is not a directory",
  EEXIST: "is not a directory",
};

/** Anything but what the user can mend is passed on as it is. */
function directoryProblem(directory: string, error: unknown): unknown {
  const reason = isSystemError(error) ? REASONS[error.code ?? ""] : undefined;
  return reason === undefined
    ? error
    : new CommandProblem(
        `${directory} ${reason}. Mend that, or name another directory with --data.`,
        1,
        {
          cause: error,
        },
      );
}

export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error;
}
