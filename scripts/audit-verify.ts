/**
 * `npm run audit:verify`: is the gate's record whole and unchanged? Checked with the public keys
 * alone, on a data set or an export of one.
 * Exit code 0: yes. 1: a link is broken, and which is the first. 2: it could not be checked.
 */
import path from "node:path";
import type { KeySet } from "../contracts/signatures.ts";
import {
  checkChain,
  type ChainHead,
  type ChainKnowledge,
  type ChainReport,
} from "../gate/audit-chain.ts";
import { readAll } from "./audit/snapshot.ts";
import { clientOf, sourceOf } from "./audit/source.ts";
import { readFlags } from "./command/options.ts";
import { DEFAULT_DATA_DIRECTORY } from "./command/paths.ts";
import { CommandProblem, runCommand } from "./command/problem.ts";
import { readExport } from "./data-set/export-file.ts";
import { orNotChecked } from "./data-set/not-checked.ts";
import { publicKeysFrom } from "./data-set/public-keys.ts";
import { gateFolderOf } from "./gate-folder/folder.ts";
import { EDITORIAL, PROJECT_ID } from "./stack/people.ts";

const FLAGS = {
  data: { type: "string", default: DEFAULT_DATA_DIRECTORY },
  url: { type: "string" },
  project: { type: "string", default: PROJECT_ID },
  dataset: { type: "string", default: EDITORIAL },
  file: { type: "string" },
  keys: { type: "string" },
  head: { type: "string" },
  from: { type: "string", default: "1" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const HELP = `npm run audit:verify -- [flags]

Checks that every entry of the gate's record is there, unchanged, signed, and follows the one before.

  --data DIR      the data directory of a local stack, running or not (default .haven)
  --url ORIGIN    a lake by its API host instead; the token of a viewer is in SANITY_AUTH_TOKEN
  --project ID    the project there (default ${PROJECT_ID})
  --dataset NAME  the data set (default ${EDITORIAL})
  --file FILE     an export instead: .tar.gz or .ndjson, as sanity dataset export writes them
  --keys FILE     the public keys, as npm run gate:keys -- export writes them (default: those in DIR)
  --head HEAD     a head that this command told earlier: nothing up to there may have been cut off
  --from NUMBER   the first entry to look at, where older ones were written before entries were signed
  --json          one JSON object on standard output

Exit code: 0 unbroken, 1 a link is broken, 2 it could not be checked.`;

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
  const known = {
    from: numberOf(flags.from),
    ...(flags.head === undefined ? {} : { head: headOf(flags.head) }),
  };
  const report = await reportOn(flags, keys, known);
  console.log(flags.json ? JSON.stringify(report) : inWords(report));
  return report.broken.length === 0 ? 0 : 1;
}

async function reportOn(flags: Flags, keys: KeySet, known: ChainKnowledge): Promise<ChainReport> {
  if (flags.file !== undefined) return checkChain(readExport(flags.file), keys, known);
  const source = await sourceOf(
    flags.url === undefined
      ? { directory: path.resolve(flags.data) }
      : { url: flags.url, projectId: flags.project, token: process.env["SANITY_AUTH_TOKEN"] },
  );
  try {
    const { dataset } = flags;
    const entries = await readAll(
      clientOf(source, dataset),
      dataset,
      `_id in path("auditEntry.**")`,
    );
    return await checkChain(entries.values(), keys, known);
  } finally {
    await source.close();
  }
}

function numberOf(text: string): number {
  if (/^[1-9]\d{0,11}$/.test(text)) return Number(text);
  throw new CommandProblem(
    `--from is ${JSON.stringify(text)}; it takes the number of an entry.`,
    2,
  );
}

/** As this command tells it: the number, a colon and the digest. */
function headOf(text: string): ChainHead {
  const [, number, digest] = /^(\d{1,12}):(sha256:[0-9a-f]{64})$/.exec(text) ?? [];
  if (number !== undefined && digest !== undefined) return { number: Number(number), digest };
  throw new CommandProblem(
    `--head is ${JSON.stringify(text)}; it takes what this command told as the head, e.g. 17:sha256:….`,
    2,
  );
}

function inWords({ entries, head, broken }: ChainReport): string {
  const [first] = broken;
  if (first !== undefined) {
    const others = broken.length === 1 ? "" : ` ${broken.length - 1} more after it.`;
    return `${entries} entries. The first broken link:\n  ${first.message}${others}`;
  }
  if (head === undefined) return "There is no entry yet.";
  return `${entries} entries, unbroken.\nHead: ${head.number}:${head.digest}`;
}

await runCommand(() => orNotChecked(main));
