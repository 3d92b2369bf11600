/**
 * The keys by which the gate signs. Only their use is here; where they are kept is the host's
 * business (`scripts/gate-keys/` for files, a secret store on a worker platform).
 */
import { z } from "zod";
import { toBase64Url } from "../contracts/base64url.ts";
import { canonicalText } from "../contracts/canonical.ts";
import type { KeySet, PublicKey } from "../contracts/signatures.ts";

/** What the gate needs of its keys. A host with a key service of its own may supply another. */
export interface GateKeys {
  /** Of the key that signs. */
  readonly keyId: string;
  /** The Ed25519 signature of the UTF-8 bytes of a text, in base64url. */
  sign(text: string): Promise<string>;
  /** Public halves: of the key that signs, and of all that ever did. */
  readonly publicKeys: KeySet;
}

/** A private Ed25519 key as a JSON Web Key (RFC 8037). */
export const privateKeySchema = z.object({
  kty: z.literal("OKP"),
  crv: z.literal("Ed25519"),
  x: z.string().regex(/^[\w-]{43}$/),
  d: z.string().regex(/^[\w-]{43}$/),
});
export type PrivateKey = z.infer<typeof privateKeySchema>;

export async function generatePrivateKey(): Promise<PrivateKey> {
  const pair = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  // By the type of WebCrypto it could be a single key; of Ed25519 it is always a pair.
  if (!("privateKey" in pair)) throw new TypeError("WebCrypto gave no pair of Ed25519 keys.");
  return privateKeySchema.parse(await crypto.subtle.exportKey("jwk", pair.privateKey));
}

/** The public half, under its RFC 7638 thumbprint: no other key can have that id. */
export async function publicKeyOf({ kty, crv, x }: Omit<PrivateKey, "d">): Promise<PublicKey> {
  const bytes = new TextEncoder().encode(canonicalText({ kty, crv, x }));
  return { kty, crv, x, kid: toBase64Url(await crypto.subtle.digest("SHA-256", bytes)) };
}

/**
 * Keys from plain JSON Web Keys: the one that signs, and the public halves of those that did.
 *
 * Rejects where the private half is none, or not that of its public one.
 */
export async function gateKeys(
  signing: PrivateKey,
  others: readonly PublicKey[],
): Promise<GateKeys> {
  const { kty, crv, x, d } = signing;
  const own = await publicKeyOf(signing);
  const key = await crypto.subtle.importKey("jwk", { kty, crv, x, d }, "Ed25519", false, ["sign"]);
  return {
    keyId: own.kid,
    sign: async (text) =>
      toBase64Url(await crypto.subtle.sign("Ed25519", key, new TextEncoder().encode(text))),
    publicKeys: { keys: [own, ...others.filter(({ kid }) => kid !== own.kid)] },
  };
}
