import { z } from "zod";
import { LakeError } from "../errors.ts";

/** Primary result codes of SQLite; the upper bits of a code say more. */
const SQLITE = {
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
};
const PRIMARY_CODE = 0xff;

const UNWRITABLE: ReadonlySet<number> = new Set([
  SQLITE.readOnly,
  SQLITE.ioError,
  SQLITE.full,
  SQLITE.cannotOpen,
]);
const DAMAGED: ReadonlySet<number> = new Set([SQLITE.corrupt, SQLITE.notADatabase]);

/** What the system says of a disk that is full or read-only, and of a quota. */
const SYSTEM_CODES: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EFBIG", "EROFS"]);

/** HTTP's "Insufficient Storage". */
const UNWRITABLE_STATUS = 507;

const sqliteError = z.object({ code: z.literal("ERR_SQLITE_ERROR"), errcode: z.number() });
const systemError = z.object({ code: z.string(), syscall: z.string() });

/**
 * The refusal that a failing disk is told by: 507 where it took nothing (full, read-only, a quota),
 * 503 where it gave back something damaged. `undefined` for every other error.
 */
export function storageRefusal(error: unknown): LakeError | undefined {
  if (!(error instanceof Error) || error instanceof LakeError) return undefined;
  if (isDamage(error)) return damaged(`A part of its file cannot be read (${error.message}).`);
  if (!isUnwritable(error)) return undefined;
  return new LakeError(UNWRITABLE_STATUS, {
    type: "storageError",
    description: `Nothing was written: ${error.message}. Free space or make the disk writable, then try again.`,
  });
}

/** Does what can wait: where the disk takes nothing, nothing else ends with it. */
export function unlessUnwritable(work: () => void): void {
  try {
    work();
  } catch (error) {
    const refusal = error instanceof LakeError ? error : storageRefusal(error);
    if (refusal?.status !== UNWRITABLE_STATUS) throw error;
  }
}

/** The file of the lake is not what was written to it; `what` says in a sentence how that shows. */
export function damaged(what: string): LakeError {
  return new LakeError(503, {
    type: "lakeCorruptError",
    description:
      `The lake is damaged: ${what} Keep a copy of its directory, and restore a backup in its place. ` +
      "Without a backup, `npx haven lake recover` saves what can still be read.",
  });
}

/** Whether SQLite found its file to be damaged, or not to be its own. */
export function isDamage(error: unknown): boolean {
  return DAMAGED.has(sqliteCodeOf(error));
}

function isUnwritable(error: unknown): boolean {
  const { data } = systemError.safeParse(error);
  return UNWRITABLE.has(sqliteCodeOf(error)) || (data !== undefined && SYSTEM_CODES.has(data.code));
}

/** 0 for what is no error of SQLite. */
function sqliteCodeOf(error: unknown): number {
  return (sqliteError.safeParse(error).data?.errcode ?? 0) & PRIMARY_CODE;
}
