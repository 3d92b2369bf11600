import type { DatabaseSync } from "node:sqlite";
import { LakeError } from "../errors.ts";

/** Notes, in the transaction of a purge, that the file has yet to be written anew. */
export function noteWipe(database: DatabaseSync): void {
  database.exec("INSERT INTO purges_to_wipe (purged) VALUES (1)");
}

/**
 * Writes the file anew if anything was purged since the last time. SQLite overwrites what it
 * deletes (`secure_delete`), but copies stay where rows were moved between pages, and in its
 * write-ahead log. Takes about as long as copying the file; after a crash the next start does it.
 *
 * @throws LakeError 507 if the disk has no room for a second copy. No reader finds what was purged
 *   then, and the file is written anew at the next purge or start.
 */
export function wipe(database: DatabaseSync): void {
  if (database.prepare("SELECT 1 FROM purges_to_wipe").get() === undefined) return;
  try {
    database.exec("VACUUM");
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    database.exec("DELETE FROM purges_to_wipe");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LakeError(507, {
      type: "storageError",
      description:
        "The history is purged and nobody can read it, but the file could not be written anew: " +
        `${reason}. Free as much space as the file takes, and start the lake again.`,
    });
  }
}
