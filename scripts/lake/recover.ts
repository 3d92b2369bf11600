/** `haven lake recover`: a new lake of what can still be read in a damaged one. */
import { existsSync } from "node:fs";
import { rename, rm, rmdir } from "node:fs/promises";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { recoverLake, type RecoveredDataset } from "../../lake/index.ts";
import { readFlags } from "../command/options.ts";
import { CommandProblem } from "../command/problem.ts";
import { mustBeFreePlace } from "./archive.ts";
import { asProblem, LAKE_FILE } from "./directory.ts";
import { HELP } from "./help.ts";
import { directoryOf } from "./options.ts";

const FLAGS = {
  data: { type: "string" },
  to: { type: "string" },
  help: { type: "boolean", short: "h", default: false },
} as const;

export async function recoverCommand(args: readonly string[]): Promise<number> {
  const flags = readFlags(args, FLAGS);
  if (flags.help) {
    console.log(HELP);
    return 0;
  }
  const from = directoryOf(flags.data);
  if (!existsSync(path.join(from, LAKE_FILE))) {
    throw new CommandProblem(`There is no lake in ${from}.`, 2);
  }
  if (flags.to === undefined || flags.to === "") {
    throw new CommandProblem("--to is missing; it takes a new directory.", 2);
  }
  const to = path.resolve(flags.to);
  mustBeFreePlace("--to", to);
  mustNotRun(from);
  const part = `${to}.part`;
  try {
    await rm(part, { recursive: true, force: true });
    const recovered = recoverLake(from, part, () => new Date());
    await rmdir(to).catch(() => undefined);
    await rename(part, to);
    for (const line of recovered.flatMap(told)) console.log(line);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    throw asProblem(error, to);
  }
  console.log(`${to} is a lake; its history begins now. Compare it with the last backup.`);
  return 0;
}

/** What is being written cannot be read whole. Nothing is written by looking. */
function mustNotRun(directory: string): void {
  try {
    const database = new DatabaseSync(path.join(directory, LAKE_FILE), { readOnly: true });
    try {
      database.prepare("SELECT count(*) FROM sqlite_schema").get();
    } finally {
      database.close();
    }
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes("locked")) return;
    throw new CommandProblem(`The lake in ${directory} is in use. Stop it first.`, 2, {
      cause: error,
    });
  }
}

function told({ name, documents, fromHistory, lost }: RecoveredDataset): readonly string[] {
  return [
    `${name}: ${documents} documents`,
    ...listed("put together from their history", fromHistory),
    ...listed("lost", lost),
  ];
}

function listed(what: string, ids: readonly string[]): readonly string[] {
  return ids.length === 0 ? [] : [`  ${ids.length} ${what}: ${ids.join(", ")}`];
}
