/**
 * `npm run seal:verify`: did the gate seal everything in a public data set, or in an export of one?
 * Needs the public keys and nothing else of the gate.
 * Exit code 0: yes. 1: something was not sealed as it stands. 2: it could not be checked.
 */
import { readFlags } from "./command/options.ts";
import { runCommand } from "./command/problem.ts";
import { checkDocuments, dataSetFlags, dataSetHelp, publicKeysOf } from "./data-set/documents.ts";
import { orNotChecked } from "./data-set/not-checked.ts";
import { checkSeals, type SealReport } from "./data-set/seals.ts";
import { PUBLIC } from "./stack/people.ts";

const HELP = `npm run seal:verify -- [flags]

Checks that the gate sealed every document of a public data set exactly as it stands.

${dataSetHelp(PUBLIC, "SANITY_AUTH_TOKEN only where the data set is private")}
  --json          one JSON object on standard output

Exit code: 0 all genuine, 1 something is not, 2 it could not be checked.`;

async function main(): Promise<number> {
  const flags = readFlags(process.argv.slice(2), dataSetFlags(PUBLIC));
  if (flags.help) {
    console.log(HELP);
    return 0;
  }
  const keys = await publicKeysOf(flags);
  const at = new Date().toISOString();
  const report = await checkDocuments(flags, { filter: "true", anonymously: true }, (documents) =>
    checkSeals(documents, keys, at),
  );
  console.log(flags.json ? JSON.stringify({ at, ...report }) : inWords(report));
  return report.broken.length === 0 ? 0 : 1;
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
