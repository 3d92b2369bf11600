/**
 * The keys of the gate as they are kept: `keys.json` in the gate's folder, for this user alone.
 * Each change replaces the file whole.
 */
import path from "node:path";
import { z } from "zod";
import type { KeySet, PublicKey } from "../../contracts/signatures.ts";
import {
  gateKeys,
  type GateKeys,
  generatePrivateKey,
  privateKeySchema,
  publicKeyOf,
} from "../../gate/keys.ts";
import { CommandProblem } from "../command/problem.ts";
import { readPrivateJson, writePrivateJson } from "./private-file.ts";

/** The private half goes when a key is retired; the public one stays as long as there are seals. */
const keySchema = z.strictObject({
  keyId: z.string(),
  ...privateKeySchema.shape,
  d: privateKeySchema.shape.d.optional(),
  createdAt: z.iso.datetime(),
  retiredAt: z.iso.datetime().optional(),
});

/** Oldest first: the newest signs. */
const ringSchema = z.strictObject({ version: z.literal(1), keys: z.array(keySchema).min(1) });
type Ring = z.infer<typeof ringSchema>;
type KeptKey = Ring["keys"][number];

/** A key without what is secret of it. */
export interface ListedKey {
  readonly keyId: string;
  readonly state: "signs" | "stands by" | "retired";
  readonly createdAt: string;
  readonly retiredAt?: string;
}

/** Whether there has ever been a key in this folder. */
export async function hasKeys(folder: string): Promise<boolean> {
  return (await readRing(folder)) !== undefined;
}

/** The first key. Throws a `CommandProblem` where there is one. */
export async function createKey(folder: string, now: Date): Promise<string> {
  if (await hasKeys(folder)) {
    throw new CommandProblem(`${fileIn(folder)} holds keys. Use rotate to make another one sign.`);
  }
  const key = await newKey(now);
  await writePrivateJson(fileIn(folder), { version: 1, keys: [key] } satisfies Ring);
  return key.keyId;
}

/** Another key signs from the next start on. The one before stands by until it is retired. */
export async function rotateKey(folder: string, now: Date): Promise<string> {
  const ring = await mustRead(folder);
  const key = await newKey(now);
  await writePrivateJson(fileIn(folder), { ...ring, keys: [...ring.keys, key] });
  return key.keyId;
}

/** Forgets the private half of a key for good. Throws for the one that signs, or an unknown one. */
export async function retireKey(folder: string, keyId: string, now: Date): Promise<void> {
  const ring = await mustRead(folder);
  const key = ring.keys.find((kept) => kept.keyId === keyId);
  if (key === undefined) {
    const ids = ring.keys.map((kept) => kept.keyId).join(", ");
    throw new CommandProblem(`There is no key ${JSON.stringify(keyId)}. There are: ${ids}.`, 2);
  }
  if (key === ring.keys.at(-1)) {
    throw new CommandProblem(`${keyId} is the key that signs. Rotate first, then retire it.`);
  }
  const { d: _forgotten, ...rest } = key;
  const retired = { ...rest, retiredAt: key.retiredAt ?? now.toISOString() };
  const keys = ring.keys.map((kept) => (kept === key ? retired : kept));
  await writePrivateJson(fileIn(folder), { ...ring, keys });
}

export async function listKeys(folder: string): Promise<readonly ListedKey[]> {
  const { keys } = await mustRead(folder);
  return keys.map(({ keyId, createdAt, retiredAt }, index) => ({
    keyId,
    state: index === keys.length - 1 ? "signs" : retiredAt === undefined ? "stands by" : "retired",
    createdAt,
    ...(retiredAt === undefined ? {} : { retiredAt }),
  }));
}

/** The public halves of all keys, for whoever checks seals and the record. */
export async function publicKeysIn(folder: string): Promise<KeySet> {
  const { keys } = await mustRead(folder);
  return { keys: keys.map(publicHalf) };
}

/** The keys for a gate. Throws a `CommandProblem` where they are missing or damaged. */
export async function openKeys(folder: string): Promise<GateKeys> {
  const { keys } = await mustRead(folder);
  const signing = privateKeySchema.safeParse(keys.at(-1)).data;
  try {
    if (signing === undefined) throw new TypeError("The newest key has no private half.");
    return await gateKeys(signing, keys.map(publicHalf));
  } catch (cause) {
    throw damaged(folder, cause);
  }
}

async function newKey(now: Date): Promise<KeptKey> {
  const key = await generatePrivateKey();
  const { kid } = await publicKeyOf(key);
  return { keyId: kid, ...key, createdAt: now.toISOString() };
}

function publicHalf({ keyId, kty, crv, x }: KeptKey): PublicKey {
  return { kid: keyId, kty, crv, x };
}

async function mustRead(folder: string): Promise<Ring> {
  const ring = await readRing(folder);
  if (ring !== undefined) return ring;
  throw new CommandProblem(
    `${fileIn(folder)} is missing: it holds the keys by which the gate signs. Restore it from a backup. If it is lost for good, npm run gate:keys -- create makes a new one; what the lost one sealed must then be published again.`,
  );
}

/** An id is the thumbprint of its key: one that is not was changed by hand. */
async function readRing(folder: string): Promise<Ring | undefined> {
  const ring = await readPrivateJson(fileIn(folder), ringSchema);
  for (const key of ring?.keys ?? []) {
    if ((await publicKeyOf(key)).kid !== key.keyId) throw damaged(folder);
  }
  return ring;
}

function damaged(folder: string, cause?: unknown): CommandProblem {
  return new CommandProblem(
    `${fileIn(folder)} does not hold the keys that Haven wrote. Restore it from a backup.`,
    1,
    { cause },
  );
}

function fileIn(folder: string): string {
  return path.join(folder, "keys.json");
}
