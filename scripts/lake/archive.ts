/** Backups as files and as directories: the same lake, packed or not. */
import { createReadStream, createWriteStream, readdirSync } from "node:fs";
import { cp, mkdir, open, rename, rm, rmdir } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { unpackTar } from "modern-tar/fs";
import { CommandProblem } from "../command/problem.ts";
import { LAKE_FILE } from "./directory.ts";

const PACKED = /\.(?:tar|tar\.gz|tgz)$/u;
/** What is in it is for this account alone. */
const PRIVATE_FILE = { mode: 0o600 };
const PRIVATE_FOLDER = { mode: 0o700 };
const ZIPPED = /\.(?:tar\.gz|tgz)$/u;

/** Whether a name is that of a packed backup. */
export function isPacked(name: string): boolean {
  return PACKED.test(name);
}

/**
 * Writes a tar archive to where a backup shall be: as it is, zipped, or unpacked, by the name. There
 * whole and on disk when this resolves, or not at all.
 */
export async function keepArchive(archive: Readable, to: string): Promise<void> {
  const part = `${to}.part`;
  await rm(part, { recursive: true, force: true });
  try {
    if (ZIPPED.test(to))
      await pipeline(archive, createGzip(), createWriteStream(part, PRIVATE_FILE));
    else if (PACKED.test(to)) await pipeline(archive, createWriteStream(part, PRIVATE_FILE));
    else {
      await mkdir(part, PRIVATE_FOLDER);
      await pipeline(archive, unpackTar(part));
    }
    await syncFile(isPacked(to) ? part : path.join(part, LAKE_FILE));
    await takePlace(part, to);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}

/** Brings a backup into a directory that is empty or not there; `check` looks at it before that. */
export async function unpackBackup(
  from: string,
  to: string,
  check: (directory: string) => Promise<void>,
): Promise<void> {
  const part = `${to}.part`;
  await rm(part, { recursive: true, force: true });
  try {
    await mkdir(part, PRIVATE_FOLDER);
    if (ZIPPED.test(from)) await pipeline(createReadStream(from), createGunzip(), unpackTar(part));
    else if (PACKED.test(from)) await pipeline(createReadStream(from), unpackTar(part));
    else await cp(from, part, { recursive: true });
    await check(part);
    await takePlace(part, to);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw error;
  }
}

/** Throws a `CommandProblem` (2) where something is in the place of what is to be made. */
export function mustBeFreePlace(flag: string, place: string): void {
  try {
    if (readdirSync(place).length === 0) return;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return;
  }
  throw new CommandProblem(
    `${flag} is ${JSON.stringify(place)}, and something is there already. Nothing is overwritten: name a new one.`,
    2,
  );
}

async function takePlace(part: string, to: string): Promise<void> {
  // An empty directory may have been made for it.
  if (!isPacked(to)) await rmdir(to).catch(() => undefined);
  await rename(part, to);
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
