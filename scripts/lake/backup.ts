/** `haven lake backup`: a copy of a lake as of one moment, whether it runs or not. */
import path from "node:path";
import { Readable } from "node:stream";
import { packTar } from "modern-tar/fs";
import { readFlags } from "../command/options.ts";
import { CommandProblem } from "../command/problem.ts";
import { keepArchive, mustBeFreePlace } from "./archive.ts";
import { asProblem, isInUse, openDirectory } from "./directory.ts";
import { HELP } from "./help.ts";
import { directoryOf } from "./options.ts";
import { readRun } from "./run-file.ts";

const FLAGS = {
  data: { type: "string" },
  to: { type: "string" },
  help: { type: "boolean", short: "h", default: false },
} as const;

export async function backupCommand(args: readonly string[]): Promise<number> {
  const flags = readFlags(args, FLAGS);
  if (flags.help) {
    console.log(HELP);
    return 0;
  }
  const directory = directoryOf(flags.data);
  const to = placeOf(flags.to);
  try {
    const { archive, close } = await archiveOf(directory);
    try {
      await keepArchive(archive, to);
    } finally {
      await close();
    }
  } catch (error) {
    throw asProblem(error, to);
  }
  console.log(`${directory} is kept in ${to}.`);
  return 0;
}

function placeOf(to: string | undefined): string {
  if (to === undefined || to === "") {
    throw new CommandProblem(
      "--to is missing; it takes a new directory, or a file that ends in .tar.gz or .tar.",
      2,
    );
  }
  const place = path.resolve(to);
  mustBeFreePlace("--to", place);
  return place;
}

interface Archive {
  readonly archive: Readable;
  readonly close: () => Promise<void>;
}

/** Of a lake that runs, by asking it; else by opening it, as a start would. */
async function archiveOf(directory: string): Promise<Archive> {
  try {
    const core = openDirectory({ directory }, { mustExist: true });
    const { directory: copy, remove } = await core.backup();
    const close = async (): Promise<void> => {
      await remove();
      core.close();
    };
    return { archive: packTar(copy), close };
  } catch (error) {
    if (!isInUse(error)) throw error;
    return askedFor(directory, error);
  }
}

async function askedFor(directory: string, inUse: CommandProblem): Promise<Archive> {
  const run = await readRun(directory);
  if (run === undefined) throw inUse;
  const response = await fetch(`${run.url}/v2025-02-19/backup`, {
    headers: { authorization: `Bearer ${run.token}` },
  }).catch((cause: unknown) => {
    throw new CommandProblem(`The lake does not answer at ${run.url}. ${inUse.message}`, 1, {
      cause,
    });
  });
  if (!response.ok || response.body === null) {
    throw new CommandProblem(
      `The lake refused a backup (${response.status}): ${await response.text()}`,
    );
  }
  const { body } = response;
  return { archive: Readable.from(body), close: () => Promise.resolve() };
}
