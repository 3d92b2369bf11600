/**
 * Ed25519 signatures of the gate, and how anybody checks them with the public keys alone.
 * WebCrypto only: the same code runs in a browser, on a worker platform and on Node.
 */
import { z } from "zod";
import { fromBase64Url } from "./base64url.ts";

/** A public key of the gate, as a JSON Web Key (RFC 8037). */
const publicKeySchema = z.object({
  kty: z.literal("OKP"),
  crv: z.literal("Ed25519"),
  /** The key itself: 32 bytes in base64url. */
  x: z.string().regex(/^[\w-]{43}$/),
  /** Its RFC 7638 thumbprint: `keyId` of what it signed. */
  kid: z.string().min(1).max(128),
});
export type PublicKey = z.infer<typeof publicKeySchema>;

/** A JSON Web Key Set (RFC 7517): the key in use and all that were, so that old seals verify. */
export const keySetSchema = z.object({ keys: z.array(publicKeySchema) });
export type KeySet = z.infer<typeof keySetSchema>;

/** What a signature turned out to be. */
export type SignatureVerdict = "genuine" | "unknown-key" | "forged";

/** What was signed, by which key, and the signature in base64url. */
export interface Signed {
  readonly text: string;
  readonly keyId: string;
  readonly signature: string;
}

/** Checks signatures against a set of keys. Each key is prepared once. */
export function signatureVerifier({ keys }: KeySet): (signed: Signed) => Promise<SignatureVerdict> {
  const prepared = new Map(keys.map(({ kid, kty, crv, x }) => [kid, { kty, crv, x }]));
  const imported = new Map<string, Promise<CryptoKey>>();
  return async ({ text, keyId, signature }) => {
    const jwk = prepared.get(keyId);
    if (jwk === undefined) return "unknown-key";
    const key =
      imported.get(keyId) ?? crypto.subtle.importKey("jwk", jwk, "Ed25519", false, ["verify"]);
    imported.set(keyId, key);
    const bytes = fromBase64Url(signature);
    if (bytes === undefined) return "forged";
    const data = new TextEncoder().encode(text);
    return (await crypto.subtle.verify("Ed25519", await key, bytes, data)) ? "genuine" : "forged";
  };
}
