import type { GateKeys } from "../../gate/keys.ts";
import { openVault, type Vault } from "../../gate/vault/vault.ts";
import { gateFolderOf } from "../gate-folder/folder.ts";
import { createKey, hasKeys, openKeys } from "../gate-folder/key-ring.ts";
import { vaultFiles } from "../gate-folder/vault-files.ts";
import { type DirectoryState, writeState } from "./state.ts";

/**
 * The keys of a stack's gate. The first start makes one and puts that on record, so that no later
 * start takes keys that are lost for keys that never were: a new one would leave what is public
 * without anybody to vouch for it.
 *
 * Throws a `CommandProblem` where keys are missing or damaged.
 */
export async function keysFor(
  dataDirectory: string,
  state: DirectoryState,
  now: Date,
): Promise<{ readonly keys: GateKeys; readonly state: DirectoryState }> {
  const folder = gateFolderOf(dataDirectory);
  if (state.signs === true) return { keys: await openKeys(folder), state };
  if (!(await hasKeys(folder))) await createKey(folder, now);
  const keys = await openKeys(folder);
  const signing = { ...state, signs: true } as const;
  await writeState(dataDirectory, signing);
  return { keys, state: signing };
}

/** The vault of a stack's gate. Throws a `CommandProblem` where it is missing in part or damaged. */
export async function vaultFor(dataDirectory: string): Promise<Vault> {
  const store = vaultFiles(gateFolderOf(dataDirectory));
  await store.read();
  return openVault(store);
}
