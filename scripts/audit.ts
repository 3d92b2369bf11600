/**
 * `npm run audit`: is everything in `public` allowed to be there, by the policy as it is now?
 * Exit code 0: yes. 1: something must not be there. 2: it could not be checked, which is no yes.
 */
import path from "node:path";
import type { KeySet } from "../contracts/signatures.ts";
import { openVault, type Vault } from "../gate/vault/vault.ts";
import { auditSnapshot, type Violation } from "./audit/judge.ts";
import { readImages } from "./audit/images.ts";
import { readSnapshot } from "./audit/snapshot.ts";
import { clientOf, sourceOf, type AuditSource } from "./audit/source.ts";
import { readFlags } from "./command/options.ts";
import { DEFAULT_DATA_DIRECTORY } from "./command/paths.ts";
import { runCommand } from "./command/problem.ts";
import { orNotChecked } from "./data-set/not-checked.ts";
import { publicKeysFrom } from "./data-set/public-keys.ts";
import { gateFolderOf } from "./gate-folder/folder.ts";
import { vaultFiles } from "./gate-folder/vault-files.ts";
import { EDITORIAL, PROJECT_ID, PUBLIC } from "./stack/people.ts";

const FLAGS = {
  data: { type: "string", default: DEFAULT_DATA_DIRECTORY },
  url: { type: "string" },
  project: { type: "string", default: PROJECT_ID },
  keys: { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const HELP = `npm run audit -- [flags]

Checks every document in "${PUBLIC}" against policy, contracts, seals and the record of reviews.

  --data DIR     the data directory of a local stack, running or not (default .haven)
  --url ORIGIN   a lake by its API host instead; the token of a viewer is in SANITY_AUTH_TOKEN
  --project ID   the project there (default ${PROJECT_ID})
  --keys FILE    the public keys, as npm run gate:keys -- export writes them (default: those in DIR)
  --json         one JSON object on standard output

Exit code: 0 nothing found, 1 something is public that must not be, 2 it could not be checked.`;

async function main(): Promise<number> {
  const flags = readFlags(process.argv.slice(2), FLAGS);
  if (flags.help) {
    console.log(HELP);
    return 0;
  }
  const source = await sourceOf(
    flags.url === undefined
      ? { directory: path.resolve(flags.data) }
      : { url: flags.url, projectId: flags.project, token: process.env["SANITY_AUTH_TOKEN"] },
  );
  try {
    const folder = flags.url === undefined ? gateFolderOf(path.resolve(flags.data)) : undefined;
    const keys = await publicKeysFrom({ file: flags.keys, folder });
    const vault = folder === undefined ? undefined : openVault(vaultFiles(folder));
    return await audit(source, { keys, ...(vault === undefined ? {} : { vault }) }, flags.json);
  } finally {
    await source.close();
  }
}

interface OfTheGate {
  readonly keys: KeySet;
  readonly vault?: Vault;
}

async function audit(
  source: AuditSource,
  { keys, vault }: OfTheGate,
  json: boolean,
): Promise<number> {
  const snapshot = await readSnapshot(clientOf(source, EDITORIAL), {
    editorial: EDITORIAL,
    public: PUBLIC,
  });
  const images = await readImages(snapshot, source);
  const at = new Date().toISOString();
  const violations = await auditSnapshot(snapshot, at, keys, {
    images,
    ...(vault === undefined ? {} : { vault }),
  });
  const checked = snapshot.public.size;
  console.log(json ? JSON.stringify({ at, checked, violations }) : inWords(checked, violations));
  return violations.length === 0 ? 0 : 1;
}

function inWords(checked: number, violations: readonly Violation[]): string {
  if (violations.length === 0) return `${checked} documents in ${PUBLIC}: all may be there.`;
  const lines = violations.map(
    ({ documentId, type, rule, message }) => `${documentId} (${type})\n  ${rule}: ${message}`,
  );
  const ids = new Set(violations.map((violation) => violation.documentId));
  return [
    ...lines,
    `${checked} documents in ${PUBLIC}: ${ids.size} must not be there as they are. Take them down, or mend them and publish them again.`,
  ].join("\n");
}

await runCommand(() => orNotChecked(main));
