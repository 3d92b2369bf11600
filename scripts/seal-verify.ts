/**
 * `npm run seal:verify`: did the gate seal everything in a public data set, or in an export of one?
 * Needs the public keys and nothing else of the gate.
 * Exit code 0: yes. 1: something was not sealed as it stands. 2: it could not be checked.
 */
import path from "node:path";
import type { KeySet } from "../contracts/signatures.ts";
import { readAll } from "./audit/snapshot.ts";
import { clientOf, sourceOf } from "./audit/source.ts";
import { DEFAULT_DATA_DIRECTORY } from "./command/paths.ts";
import { readFlags } from "./command/options.ts";
import { runCommand } from "./command/problem.ts";
import { orNotChecked } from "./data-set/not-checked.ts";
import { readExport } from "./data-set/export-file.ts";
import { publicKeysFrom } from "./data-set/public-keys.ts";
import { checkSeals, type SealReport } from "./data-set/seals.ts";
import { gateFolderOf } from "./gate-folder/folder.ts";
import { PROJECT_ID, PUBLIC } from "./stack/people.ts";

const FLAGS = {
  data: { type: "string", default: DEFAULT_DATA_DIRECTORY },
  url: { type: "string" },
  project: { type: "string", default: PROJECT_ID },
  dataset: { type: "string", default: PUBLIC },
  file: { type: "string" },
  keys: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const HELP = `npm run seal:verify -- [flags]

Checks that the gate sealed every document of a public data set exactly as it stands.

  --data DIR      the data directory of a local stack, running or not (default .haven)
  --url ORIGIN    a lake by its API host instead; SANITY_AUTH_TOKEN only where the data set is private
  --project ID    the project there (default ${PROJECT_ID})
  --dataset NAME  the data set (default ${PUBLIC})
  --file FILE     an export instead: .tar.gz or .ndjson, as sanity dataset export writes them
  --keys FILE     the public keys, as npm run gate:keys -- export writes them (default: those in DIR)
  --json          one JSON object on standard output

Exit code: 0 all genuine, 1 something is not, 2 it could not be checked.`;

type Flags = ReturnType<typeof readFlags<typeof FLAGS>>;

async function main(): Promise<number> {
  const flags = readFlags(process.argv.slice(2), FLAGS);
  if (flags.help) {
    console.log(HELP);
    return 0;
  }
  const keys = await publicKeysFrom({
    file: flags.keys,
    folder: flags.url === undefined ? gateFolderOf(path.resolve(flags.data)) : undefined,
  });
  const at = new Date().toISOString();
  const report = await reportOn(flags, keys, at);
  console.log(flags.json ? JSON.stringify({ at, ...report }) : inWords(report));
  return report.broken.length === 0 ? 0 : 1;
}

async function reportOn(flags: Flags, keys: KeySet, at: string): Promise<SealReport> {
  if (flags.file !== undefined) return checkSeals(readExport(flags.file), keys, at);
  const source = await sourceOf(
    flags.url === undefined
      ? { directory: path.resolve(flags.data) }
      : {
          url: flags.url,
          projectId: flags.project,
          token: process.env["SANITY_AUTH_TOKEN"],
          anonymously: true,
        },
  );
  try {
    const { dataset } = flags;
    const documents = await readAll(clientOf(source, dataset), dataset, "true");
    return await checkSeals(documents.values(), keys, at);
  } finally {
    await source.close();
  }
}

function inWords({ checked, broken, ended }: SealReport): string {
  const over = ended === 0 ? "" : ` ${ended} of them have ended, and are shown no more.`;
  if (broken.length === 0) return `${checked} documents: the gate sealed all of them.${over}`;
  return [
    ...broken.map(({ documentId, type, message }) => `${documentId} (${type})\n  ${message}`),
    `${checked} documents: ${broken.length} were not sealed as they stand.${over}`,
  ].join("\n");
}

await runCommand(() => orNotChecked(main));
