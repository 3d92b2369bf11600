/** Opening the data directory of a lake, with every refusal in words. */
import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { LakeError, openLake, type LakeCore, type LakeCoreOptions } from "../../lake/index.ts";
import { CommandProblem } from "../command/problem.ts";

/** The one file that makes a directory a lake's. */
export const LAKE_FILE = "lake.sqlite";

/** What may lie in a directory before there is a lake in it. */
const OWN_FILES: ReadonlySet<string> = new Set(["administrator-token.new", "lost+found"]);

/**
 * Opens a lake; makes one where the directory is empty or not there, unless it must be there.
 *
 * Throws a `CommandProblem` if the directory cannot be used or holds other files, or if the lake is
 * in use, damaged or from a newer program.
 */
export function openDirectory(
  options: Omit<LakeCoreOptions, "clock">,
  { mustExist }: { readonly mustExist: boolean },
): LakeCore {
  const { directory } = options;
  const names = namesIn(directory);
  if (!names.includes(LAKE_FILE)) {
    if (mustExist) throw new CommandProblem(`There is no lake in ${directory}.`, 2);
    const others = names.filter((name) => !OWN_FILES.has(name));
    if (others.length > 0) {
      throw new CommandProblem(
        `${directory} holds other files (${others.slice(0, 3).join(", ")}) and no lake. Name an empty directory with --data.`,
        2,
      );
    }
  }
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    return openLake({ ...options, clock: () => new Date() });
  } catch (error) {
    throw asProblem(error, directory);
  }
}

/** Whether another process has the lake. */
export function isInUse(error: unknown): error is CommandProblem {
  const cause = error instanceof CommandProblem ? error.cause : undefined;
  return cause instanceof LakeError && cause.details.type === "lakeLockedError";
}

/** Refusals of the lake and of the system, in one line. */
export function asProblem(error: unknown, directory: string): unknown {
  if (error instanceof LakeError) {
    const isAskedWrongly = error.status < 500;
    return new CommandProblem(error.message, isAskedWrongly ? 2 : 1, { cause: error });
  }
  if (error instanceof Error && "syscall" in error) {
    const message = `${directory} cannot be used: ${error.message}. Mend that, or name another directory.`;
    return new CommandProblem(message, 1, { cause: error });
  }
  return error;
}

/** None where there is no such directory. */
function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw asProblem(error, path.resolve(directory));
  }
}
