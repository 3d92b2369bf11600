import type { DatabaseSync } from "node:sqlite";
import { storageRefusal } from "./refusal.ts";

/**
 * Runs `work` in one SQLite transaction. When this returns, it is on disk (`synchronous = FULL`);
 * when it throws, nothing of it is.
 *
 * @throws LakeError 507 if the disk is full or cannot be written.
 */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  try {
    database.exec("BEGIN IMMEDIATE");
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    // SQLite has already rolled back by itself after some errors, a full disk among them.
    if (database.isTransaction) database.exec("ROLLBACK");
    throw storageRefusal(error) ?? error;
  }
}
