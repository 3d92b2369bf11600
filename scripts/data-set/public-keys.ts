import { readFile } from "node:fs/promises";
import { keySetSchema, type KeySet } from "../../contracts/signatures.ts";
import { CommandProblem } from "../command/problem.ts";
import { publicKeysIn } from "../gate-folder/key-ring.ts";

/**
 * The public keys of a gate: from a file that `npm run gate:keys -- export` made, or from the
 * gate's own folder.
 *
 * Throws a `CommandProblem` with exit code 2: without keys nothing can be checked.
 */
export async function publicKeysFrom(where: {
  readonly file: string | undefined;
  readonly folder: string | undefined;
}): Promise<KeySet> {
  if (where.file !== undefined) return readKeySet(where.file);
  if (where.folder === undefined) {
    throw new CommandProblem(
      "There are no public keys to check with: name the file with --keys FILE. npm run gate:keys -- export writes it.",
      2,
    );
  }
  try {
    return await publicKeysIn(where.folder);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CommandProblem(`There are no public keys to check with. ${reason}`, 2, { cause });
  }
}

async function readKeySet(file: string): Promise<KeySet> {
  try {
    return keySetSchema.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (cause) {
    throw new CommandProblem(`${file} cannot be read as a set of public keys.`, 2, { cause });
  }
}
