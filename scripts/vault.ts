/**
 * `npm run vault`: the names that must not occur in anything public. Names come on standard input
 * alone: arguments stand in the list of processes and in the history of the shell.
 */
import { text } from "node:stream/consumers";
import { readFlags } from "./command/options.ts";
import { CommandProblem, runCommand } from "./command/problem.ts";
import { readSubcommand } from "./command/subcommand.ts";
import { FOLDER_FLAGS, FOLDER_HELP, folderOf } from "./gate-folder/folder.ts";
import { addNames, readVault, removeNames, rotateVaultKey } from "./gate-folder/vault-files.ts";

const FLAGS = {
  ...FOLDER_FLAGS,
  survivor: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const HELP = `npm run vault -- COMMAND [flags]

  add --survivor ID     protect the real names on standard input, one a line: full names, nicknames
  list                  whose names are protected, and since when; no name can be told
  remove --survivor ID  protect somebody's names no longer
  rotate                another key for what is added from now on; what is there keeps its own,
                        because without the names it cannot be hashed anew

${FOLDER_HELP}
  --json                list as JSON
  --help                this text

Kept are keyed hashes, never a name. A running gate takes note at once.`;

type Flags = ReturnType<typeof readFlags<typeof FLAGS>>;
/** Answers what there is to say when it is done. */
type Command = (folder: string, flags: Flags) => Promise<string>;

const COMMANDS: Readonly<Record<string, Command>> = {
  add: async (folder, flags) => {
    const survivor = survivorOf(flags);
    const names = await namesFromInput();
    const forms = await addNames(folder, survivor, names, new Date());
    return `${names.length} names of ${survivor} are protected, in ${forms} writings.`;
  },
  list: async (folder, { json }) => list(folder, json),
  remove: async (folder, flags) => {
    const survivor = survivorOf(flags);
    if ((await removeNames(folder, survivor)) > 0) {
      return `No name of ${survivor} is protected any longer.`;
    }
    throw new CommandProblem(`No name of ${survivor} is in the vault.`);
  },
  rotate: async (folder) =>
    `Key ${await rotateVaultKey(folder, new Date())} is for what is added from now on.`,
};

function survivorOf({ survivor }: Flags): string {
  if (survivor !== undefined && /^[A-Za-z0-9][\w.-]{0,127}$/.test(survivor)) return survivor;
  const received = survivor === undefined ? "none was given" : "what was given is none";
  throw new CommandProblem(`--survivor takes the id of a profile; ${received}.`, 2);
}

async function namesFromInput(): Promise<readonly string[]> {
  if (process.stdin.isTTY) {
    process.stderr.write("The real names, one a line, then Ctrl-D:\n");
  }
  const lines = (await text(process.stdin)).split(/\r?\n/).map((line) => line.trim());
  const names = lines.filter((line) => /\p{L}/u.test(line));
  if (names.length > 0) return names;
  throw new CommandProblem("There was no name on standard input: nothing is protected by this.", 2);
}

async function list(folder: string, json: boolean): Promise<string> {
  const { entries } = await readVault(folder);
  const listed = entries.map(({ survivor, keyId, hashes, addedAt }) => ({
    survivor,
    writings: hashes.length,
    addedAt,
    keyId,
  }));
  if (json) return JSON.stringify(listed);
  if (listed.length === 0) return "No name is protected yet.";
  return listed
    .map(
      ({ survivor, writings, addedAt, keyId }) =>
        `${survivor}  ${writings} writings, added ${addedAt}, key ${keyId}`,
    )
    .join("\n");
}

await runCommand(async () => {
  const { command, flags: rest } = readSubcommand(process.argv.slice(2), COMMANDS);
  const flags = readFlags(rest, FLAGS);
  if (flags.help || command === undefined) {
    console.log(HELP);
    return flags.help ? 0 : 2;
  }
  console.log(await command(folderOf(flags), flags));
  return 0;
});
