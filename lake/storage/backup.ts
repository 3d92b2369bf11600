import { randomUUID } from "node:crypto";
import { copyFileSync, linkSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { backup, type DatabaseSync } from "node:sqlite";
import type { Backup, CommittedTransaction } from "../types.ts";
import { ASSETS_FOLDER, DATABASE_FILE } from "./database.ts";
import { storageRefusal } from "./refusal.ts";

const PREFIX = ".backup-";
/** What a data set keeps of assets; what is being received, or made of them, is nobody's loss. */
const ASSET_FOLDERS = ["images", "files"] as const;

/** Pages of the file copied at a time: between two of them requests are answered. */
const PAGES_AT_A_TIME = 500;

/** Takes copies of a lake that goes on being written. */
export class Backups {
  readonly #directory: string;
  readonly #database: DatabaseSync;
  /** Directories of those that are being made. */
  readonly #underway = new Set<string>();

  constructor(directory: string, database: DatabaseSync) {
    this.#directory = directory;
    this.#database = database;
    // What a crash left holds content that may have been deleted since.
    for (const name of namesIn(directory)) {
      if (name.startsWith(PREFIX)) rmSync(join(directory, name), { recursive: true, force: true });
    }
  }

  /**
   * Files of assets never change: they are linked before the rows are copied, and again after, so
   * that none is missing which a document in the copy tells of.
   */
  async take(): Promise<Backup> {
    const directory = join(this.#directory, `${PREFIX}${randomUUID()}`);
    const remove = (): Promise<void> => rm(directory, { recursive: true, force: true });
    this.#underway.add(directory);
    try {
      mkdirSync(directory, { mode: 0o700 });
      this.#linkAssets(directory);
      await backup(this.#database, join(directory, DATABASE_FILE), { rate: PAGES_AT_A_TIME });
      this.#linkAssets(directory);
      return { directory, remove };
    } catch (error) {
      await remove();
      throw storageRefusal(error) ?? error;
    } finally {
      this.#underway.delete(directory);
    }
  }

  /** An asset that comes and goes while a copy is made may be in the copy. */
  note({ dataset, changes }: CommittedTransaction): void {
    if (this.#underway.size === 0) return;
    const brings = changes.some(
      ({ transition, result }) =>
        transition === "appear" && result?._type.startsWith("sanity.") === true,
    );
    if (!brings) return;
    for (const directory of this.#underway) this.#linkAssetsOf(dataset, directory);
  }

  #linkAssets(target: string): void {
    for (const dataset of namesIn(join(this.#directory, ASSETS_FOLDER))) {
      this.#linkAssetsOf(dataset, target);
    }
  }

  #linkAssetsOf(dataset: string, target: string): void {
    for (const folder of ASSET_FOLDERS) {
      const from = join(this.#directory, ASSETS_FOLDER, dataset, folder);
      const to = join(target, ASSETS_FOLDER, dataset, folder);
      const there = new Set(namesIn(to));
      const missing = namesIn(from).filter((name) => !there.has(name));
      if (missing.length > 0) mkdirSync(to, { recursive: true });
      for (const name of missing) linkOrCopy(join(from, name), join(to, name));
    }
  }
}

/** Not every file system links. One that was deleted meanwhile is missed by nobody. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (isMissing(error)) return;
    copyFileSync(from, to);
  }
}

/** None where there is no such directory. */
function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
