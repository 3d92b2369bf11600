/** `npm run gate:keys`: the keys by which the gate signs seals and the record. */
import { readFlags } from "./command/options.ts";
import { CommandProblem, runCommand } from "./command/problem.ts";
import { readSubcommand } from "./command/subcommand.ts";
import { FOLDER_FLAGS, FOLDER_HELP, folderOf } from "./gate-folder/folder.ts";
import {
  createKey,
  type ListedKey,
  listKeys,
  publicKeysIn,
  retireKey,
  rotateKey,
} from "./gate-folder/key-ring.ts";

const FLAGS = {
  ...FOLDER_FLAGS,
  key: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const HELP = `npm run gate:keys -- COMMAND [flags]

  create           make the first key; npm start does so by itself
  list             the keys: which signs, which stands by, which are retired
  rotate           make another key sign, from the gate's next start on
  retire --key=ID  forget the private half of a key that signs no more; its seals still verify
  export           the public keys as a JSON Web Key Set, for whoever checks seals

${FOLDER_HELP}
  --json           list as JSON
  --help           this text`;

type Flags = ReturnType<typeof readFlags<typeof FLAGS>>;
/** Answers what there is to say when it is done. */
type Command = (folder: string, flags: Flags) => Promise<string>;

const COMMANDS: Readonly<Record<string, Command>> = {
  create: async (folder) => `${await createKey(folder, new Date())} signs.`,
  list: async (folder, { json }) => inWords(await listKeys(folder), json),
  rotate: async (folder) =>
    `${await rotateKey(folder, new Date())} signs from the gate's next start on. Retire the one before when every gate has started anew.`,
  retire: (folder, { key }) => retire(folder, key),
  export: async (folder) => JSON.stringify(await publicKeysIn(folder), undefined, 2),
};

function inWords(keys: readonly ListedKey[], json: boolean): string {
  if (json) return JSON.stringify(keys);
  return keys
    .map(({ keyId, state, createdAt }) => `${keyId}  ${state}, made ${createdAt}`)
    .join("\n");
}

async function retire(folder: string, keyId: string | undefined): Promise<string> {
  if (keyId === undefined) {
    throw new CommandProblem("retire needs --key=ID; list tells the ids.", 2);
  }
  await retireKey(folder, keyId, new Date());
  return `${keyId} is retired: it signs nothing more, and what it signed still verifies.`;
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
