/** `haven lake restore`: a new data directory from a backup, looked at before it takes its place. */
import { statSync } from "node:fs";
import path from "node:path";
import { readFlags } from "../command/options.ts";
import { CommandProblem } from "../command/problem.ts";
import { isPacked, mustBeFreePlace, unpackBackup } from "./archive.ts";
import { asProblem, openDirectory } from "./directory.ts";
import { HELP } from "./help.ts";
import { directoryOf, fileOf } from "./options.ts";

const FLAGS = {
  from: { type: "string" },
  data: { type: "string" },
  help: { type: "boolean", short: "h", default: false },
} as const;

export async function restoreCommand(args: readonly string[]): Promise<number> {
  const flags = readFlags(args, FLAGS);
  if (flags.help) {
    console.log(HELP);
    return 0;
  }
  const from = backupOf(flags.from);
  const directory = directoryOf(flags.data);
  mustBeFreePlace("--data", directory);
  try {
    await unpackBackup(from, directory, async (unpacked) => {
      openDirectory({ directory: unpacked }, { mustExist: true }).close();
    });
  } catch (error) {
    if (error instanceof CommandProblem) throw error;
    const problem = asProblem(error, directory);
    if (problem instanceof CommandProblem) throw problem;
    throw new CommandProblem(`${from} cannot be read as a backup of a lake.`, 1, { cause: error });
  }
  console.log(`${directory} holds what ${from} does.`);
  return 0;
}

function backupOf(from: string | undefined): string {
  if (from === undefined || from === "") {
    throw new CommandProblem("--from is missing; it takes what haven lake backup wrote.", 2);
  }
  if (isPacked(from)) return fileOf("--from", from);
  const directory = path.resolve(from);
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true) return directory;
  throw new CommandProblem(
    `--from is ${JSON.stringify(from)}; it takes a directory or a file that ends in .tar.gz or .tar, and ${directory} is neither.`,
    2,
  );
}
