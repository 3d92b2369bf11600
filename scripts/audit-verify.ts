/**
 * `npm run audit:verify`: is the gate's record whole and unchanged? Checked with the public keys
 * alone, on a data set or an export of one.
 * Exit code 0: yes. 1: a link is broken, and which is the first. 2: it could not be checked.
 */
import { checkChain, type ChainHead, type ChainReport } from "../gate/audit-chain.ts";
import { readFlags } from "./command/options.ts";
import { CommandProblem, runCommand } from "./command/problem.ts";
import { checkDocuments, dataSetFlags, dataSetHelp, publicKeysOf } from "./data-set/documents.ts";
import { orNotChecked } from "./data-set/not-checked.ts";
import { EDITORIAL } from "./stack/people.ts";

const FLAGS = {
  ...dataSetFlags(EDITORIAL),
  head: { type: "string" },
  from: { type: "string", default: "1" },
} as const;

const HELP = `npm run audit:verify -- [flags]

Checks that every entry of the gate's record is there, unchanged, signed, and follows the one before.

${dataSetHelp(EDITORIAL, "the token of a viewer is in SANITY_AUTH_TOKEN")}
  --head HEAD     a head that this command told earlier: nothing up to there may have been cut off
  --from NUMBER   the first entry to look at, where older ones were written before entries were signed
  --json          one JSON object on standard output

Exit code: 0 unbroken, 1 a link is broken, 2 it could not be checked.`;

async function main(): Promise<number> {
  const flags = readFlags(process.argv.slice(2), FLAGS);
  if (flags.help) {
    console.log(HELP);
    return 0;
  }
  const keys = await publicKeysOf(flags);
  const known = {
    from: numberOf(flags.from),
    ...(flags.head === undefined ? {} : { head: headOf(flags.head) }),
  };
  const report = await checkDocuments(
    flags,
    { filter: `_id in path("auditEntry.**")`, anonymously: false },
    (documents) => checkChain(documents, keys, known),
  );
  console.log(flags.json ? JSON.stringify(report) : inWords(report));
  return report.broken.length === 0 ? 0 : 1;
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
