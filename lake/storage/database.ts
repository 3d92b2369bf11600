import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { LakeError } from "../errors.ts";
import type { Clock } from "../types.ts";
import { checkFile, defineChecksum } from "./integrity.ts";
import { damaged, isDamage } from "./refusal.ts";
import { SCHEMA_STEPS } from "./schema.ts";
import { wipe } from "./wipe.ts";

/** The one file of a lake, in its directory. */
export const DATABASE_FILE = "lake.sqlite";
/** Of the bytes of assets, in the directory of a lake: a folder for each data set in it. */
export const ASSETS_FOLDER = "assets";
const OWNER_FILE = "owner.json";

/**
 * Opens the SQLite file of a lake directory and keeps it for this process alone.
 *
 * The lock is SQLite's own exclusive lock, which the operating system lets go of when a process
 * dies, however it dies; `owner.json` only tells a second process whom it is waiting for.
 *
 * @throws LakeError 503 if the directory cannot be used, is in use, is from a newer version, or if
 *   its file is damaged.
 */
export function openDatabase(directory: string, clock: Clock): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(directory, { recursive: true });
    mustNotBeEmptied(directory);
    database = new DatabaseSync(join(directory, DATABASE_FILE));
    defineChecksum(database);
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
    database.exec("PRAGMA foreign_keys = ON");
    // What is deleted is overwritten: it may be deleted because nobody must find it any more.
    database.exec("PRAGMA secure_delete = ON");
    // WAL takes the exclusive lock at the first write, so make one now rather than at a request.
    database.exec("BEGIN IMMEDIATE");
    migrate(database, directory);
    checkFile(database);
    database.exec("COMMIT");
    wipe(database);
    writeOwner(directory, clock);
    return database;
  } catch (error) {
    database?.close();
    throw asOpeningError(error, directory);
  }
}

/**
 * To SQLite a file without a byte is a new one, and a log beside it is nothing; a sweep would take
 * the bytes of assets that no document tells of.
 */
function mustNotBeEmptied(directory: string): void {
  if (sizeOf(join(directory, DATABASE_FILE)) > 0) return;
  const hasLog = sizeOf(join(directory, `${DATABASE_FILE}-wal`)) > 0;
  const assets = join(directory, ASSETS_FOLDER);
  const hasAssets = existsSync(assets) && readdirSync(assets).length > 0;
  if (!hasLog && !hasAssets) return;
  const rest = hasLog ? "its write-ahead log" : "the bytes of assets";
  throw damaged(`${join(directory, DATABASE_FILE)} is empty or gone, and ${rest} is still there.`);
}

/** Bytes; 0 where there is no such file. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Brings an older file up to date; runs inside the caller's transaction. */
function migrate(database: DatabaseSync, directory: string): void {
  const version = Number(database.prepare("PRAGMA user_version").get()?.["user_version"] ?? 0);
  if (version > SCHEMA_STEPS.length) {
    throw unavailable(
      "lakeVersionError",
      `The lake in ${directory} has schema version ${version}; this program knows up to ` +
        `${SCHEMA_STEPS.length}. Use the newer program, or another directory.`,
    );
  }
  for (const step of SCHEMA_STEPS.slice(version)) database.exec(step);
  // Also written when nothing changed: this write is what takes the lock.
  database.exec(`PRAGMA user_version = ${SCHEMA_STEPS.length}`);
}

function writeOwner(directory: string, clock: Clock): void {
  const owner = { pid: process.pid, since: clock().toISOString() };
  writeFileSync(join(directory, OWNER_FILE), JSON.stringify(owner));
}

/** Who holds the lock, as far as the holder told. */
function readOwner(directory: string): string {
  try {
    const owner: unknown = JSON.parse(readFileSync(join(directory, OWNER_FILE), "utf8"));
    if (typeof owner !== "object" || owner === null) return "another process";
    const { pid, since }: { pid?: unknown; since?: unknown } = owner;
    return `process ${String(pid)}, running since ${String(since)}`;
  } catch {
    return "another process";
  }
}

function asOpeningError(error: unknown, directory: string): unknown {
  if (error instanceof LakeError || !(error instanceof Error)) return error;
  if (/database is locked/.test(error.message)) {
    return unavailable(
      "lakeLockedError",
      `The lake in ${directory} is in use by ${readOwner(directory)}. Stop that one first, or ` +
        "choose another directory.",
    );
  }
  if (isDamage(error)) {
    return damaged(
      `${join(directory, DATABASE_FILE)} is not a readable SQLite file (${error.message}).`,
    );
  }
  return unavailable(
    "lakeDirectoryError",
    `The lake directory ${directory} cannot be used: ${error.message}. It must be a directory ` +
      "that this user may write to.",
  );
}

function unavailable(type: string, description: string): LakeError {
  return new LakeError(503, { type, description });
}
