/**
 * The vault of protected names: keyed hashes of real names, never a name. It tells which of some
 * candidates are one, and nothing else can be got out of it.
 */
import { z } from "zod";
import { fromBase64Url, toBase64Url } from "../../contracts/base64url.ts";
import { formsOf } from "./name-forms.ts";

/** So that no hash of the vault is ever one of anything else under the same key. */
const PURPOSE = "haven/vault/1\n";

/** HMAC-SHA-256: the key is what keeps a list of all names from being tried against the hashes. */
const HMAC = { name: "HMAC", hash: "SHA-256" } as const;
const KEY_BYTES = 32;

export const vaultKeySchema = z.strictObject({
  keyId: z.string().min(1),
  /** 32 random bytes in base64url. */
  secret: z.string().regex(/^[\w-]{43}$/),
  createdAt: z.iso.datetime(),
});
export type VaultKey = z.infer<typeof vaultKeySchema>;

/** What is kept of somebody's names, entered at one time. */
export const vaultEntrySchema = z.strictObject({
  /** Id of the profile; no name. */
  survivor: z.string().min(1),
  keyId: z.string().min(1),
  hashes: z.array(z.string()),
  addedAt: z.iso.datetime(),
});
export type VaultEntry = z.infer<typeof vaultEntrySchema>;

export interface VaultContent {
  /** Oldest first: the newest hashes what is added. Older ones stay for what they hashed. */
  readonly keys: readonly VaultKey[];
  readonly entries: readonly VaultEntry[];
}

/**
 * Where a vault is kept: files beside the gate, or the secret store of a worker platform; never
 * one of the data sets.
 */
export interface VaultStore {
  /** As it is now. Rejects where it cannot be read: then nobody knows which names are protected. */
  read(): Promise<VaultContent>;
}

/** What the gate asks. */
export interface Vault {
  /** Those of `candidates`, written as `normaliseName` writes, that are protected. */
  protectedAmong(candidates: readonly string[]): Promise<ReadonlySet<string>>;
}

/** Hashes that one process remembers; a long publication has some ten thousand candidates. */
const REMEMBERED = 200_000;

/** A vault over a store. What was hashed once is remembered, as long as the process lives. */
export function openVault(store: VaultStore): Vault {
  const hashers = new Map<string, Promise<Hasher>>();
  const hasherOf = (key: VaultKey) => {
    const hasher = hashers.get(key.keyId) ?? rememberingHasher(key);
    hashers.set(key.keyId, hasher);
    return hasher;
  };
  return {
    async protectedAmong(candidates) {
      const { keys, entries } = await store.read();
      const found = new Set<string>();
      for (const [keyId, hashes] of hashesByKey(entries)) {
        const key = keys.find((kept) => kept.keyId === keyId);
        if (key === undefined) throw new Error(`The vault's key "${keyId}" is missing.`);
        const hash = await hasherOf(key);
        const asked = candidates.map(async (candidate) => {
          if (hashes.has(await hash(candidate))) found.add(candidate);
        });
        await Promise.all(asked);
      }
      // In their order: hashing ends in another each time.
      return new Set(candidates.filter((candidate) => found.has(candidate)));
    },
  };
}

/** The entry of somebody's names, one a line; the names themselves go no further than this. */
export async function entryOf(
  survivor: string,
  names: readonly string[],
  key: VaultKey,
  now: Date,
): Promise<VaultEntry> {
  const hash = await hasherOf(key);
  const forms = [...new Set(names.flatMap(formsOf))];
  const hashes = (await Promise.all(forms.map(hash))).toSorted();
  return { survivor, keyId: key.keyId, hashes, addedAt: now.toISOString() };
}

export function newVaultKey(now: Date): VaultKey {
  const secret = toBase64Url(crypto.getRandomValues(new Uint8Array(KEY_BYTES)).buffer);
  return { keyId: crypto.randomUUID(), secret, createdAt: now.toISOString() };
}

type Hasher = (candidate: string) => Promise<string>;

function hashesByKey(entries: readonly VaultEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byKey = new Map<string, Set<string>>();
  for (const { keyId, hashes } of entries) {
    const known = byKey.get(keyId) ?? new Set();
    for (const hash of hashes) known.add(hash);
    byKey.set(keyId, known);
  }
  return byKey;
}

async function hasherOf({ keyId, secret }: VaultKey): Promise<Hasher> {
  const bytes = fromBase64Url(secret);
  if (bytes === undefined) throw new Error(`The vault's key "${keyId}" is damaged.`);
  const key = await crypto.subtle.importKey("raw", bytes, HMAC, false, ["sign"]);
  return async (candidate) => {
    const data = new TextEncoder().encode(PURPOSE + candidate);
    return toBase64Url(await crypto.subtle.sign(HMAC, key, data));
  };
}

async function rememberingHasher(key: VaultKey): Promise<Hasher> {
  const hash = await hasherOf(key);
  const known = new Map<string, string>();
  return async (candidate) => {
    const remembered = known.get(candidate);
    if (remembered !== undefined) return remembered;
    const hashed = await hash(candidate);
    if (known.size >= REMEMBERED) known.clear();
    known.set(candidate, hashed);
    return hashed;
  };
}
