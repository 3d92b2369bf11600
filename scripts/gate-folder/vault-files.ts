/**
 * The vault as files of the gate's folder: `vault.json` holds hashes, `vault-keys.json` the keys
 * without which they tell nobody anything. Back them up apart.
 */
import { stat } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import {
  entryOf,
  newVaultKey,
  type VaultContent,
  vaultEntrySchema,
  vaultKeySchema,
  type VaultStore,
} from "../../gate/vault/vault.ts";
import { CommandProblem } from "../command/problem.ts";
import { isSystemError } from "../stack/state.ts";
import { readPrivateJson, writePrivateJson } from "./private-file.ts";

const entriesSchema = z.strictObject({
  version: z.literal(1),
  entries: z.array(vaultEntrySchema),
});
const keysSchema = z.strictObject({ version: z.literal(1), keys: z.array(vaultKeySchema).min(1) });

/** For the gate: read anew where a file has changed, so that a name added now counts now. */
export function vaultFiles(folder: string): VaultStore {
  let last: { readonly stamp: string; readonly content: VaultContent } | undefined;
  return {
    async read() {
      const stamp = await stampOf(folder);
      if (last?.stamp !== stamp) last = { stamp, content: await readVault(folder) };
      return last.content;
    },
  };
}

/**
 * Everything in a vault; nothing where there has never been a name.
 *
 * Throws a `CommandProblem` where a part of it is missing or damaged.
 */
export async function readVault(folder: string): Promise<VaultContent> {
  const entries = (await readPrivateJson(entriesFile(folder), entriesSchema))?.entries;
  const keys = (await readPrivateJson(keysFile(folder), keysSchema))?.keys;
  if (entries === undefined && keys === undefined) return { keys: [], entries: [] };
  if (entries === undefined) throw missing(entriesFile(folder));
  const ids = new Set(keys?.map(({ keyId }) => keyId));
  if (entries.some(({ keyId }) => !ids.has(keyId))) throw missing(keysFile(folder));
  return { keys: keys ?? [], entries };
}

/** Protects somebody's names, one in each of `names`. Answers how many writings that makes. */
export async function addNames(
  folder: string,
  survivor: string,
  names: readonly string[],
  now: Date,
): Promise<number> {
  const { keys, entries } = await readVault(folder);
  const key = keys.at(-1) ?? newVaultKey(now);
  const entry = await entryOf(survivor, names, key, now);
  if (keys.length === 0) {
    // Hashes first, keys after: an end in between leaves an empty vault, not a broken one.
    await writeEntries(folder, []);
    await writePrivateJson(keysFile(folder), { version: 1, keys: [key] });
  }
  await writeEntries(folder, [...entries, entry]);
  return entry.hashes.length;
}

/** Forgets everything of somebody. Answers how many entries there were. */
export async function removeNames(folder: string, survivor: string): Promise<number> {
  const { entries } = await readVault(folder);
  const kept = entries.filter((entry) => entry.survivor !== survivor);
  if (kept.length < entries.length) await writeEntries(folder, kept);
  return entries.length - kept.length;
}

/** Another key hashes what is added from now on. Without the names, no hash can be made anew. */
export async function rotateVaultKey(folder: string, now: Date): Promise<string> {
  const { keys, entries } = await readVault(folder);
  const key = newVaultKey(now);
  const used = new Set(entries.map(({ keyId }) => keyId));
  const kept = keys.filter(({ keyId }) => used.has(keyId));
  await writeEntries(folder, entries);
  await writePrivateJson(keysFile(folder), { version: 1, keys: [...kept, key] });
  return key.keyId;
}

async function writeEntries(folder: string, entries: VaultContent["entries"]): Promise<void> {
  await writePrivateJson(entriesFile(folder), { version: 1, entries });
}

/** Changes when a file does. A file that is not there has a stamp, too. */
async function stampOf(folder: string): Promise<string> {
  const stamps = await Promise.all([entriesFile(folder), keysFile(folder)].map(stampOfFile));
  return stamps.join();
}

async function stampOfFile(file: string): Promise<string> {
  try {
    const { mtimeNs, size, ino } = await stat(file, { bigint: true });
    return [mtimeNs, size, ino].join(":");
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return "none";
    throw error;
  }
}

function missing(file: string): CommandProblem {
  return new CommandProblem(
    `${file} is missing or not whole: nobody can tell which names are protected. Restore it from a backup.`,
  );
}

function entriesFile(folder: string): string {
  return path.join(folder, "vault.json");
}

function keysFile(folder: string): string {
  return path.join(folder, "vault-keys.json");
}
