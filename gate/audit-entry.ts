/**
 * Entries of the audit as they are stored and checked: a chain in which each holds the digest of
 * the one before, and is signed. See `audit-chain.ts` for how it is read.
 */
import { z } from "zod";
import { canonicalText, contentOf, digestOf } from "./digest.ts";

/** So that no signature of an entry is ever one of anything else. */
const PURPOSE = "haven/audit/1";

const PREFIX = "auditEntry.";
const DIGITS = 12;

/** What every entry of a chain holds, whatever it is about. */
export const chainedEntrySchema = z.looseObject({
  _id: z.string().startsWith(PREFIX),
  _type: z.literal("auditEntry"),
  /** Digest of the entry before; the first has none. */
  previous: z.string().optional(),
  keyId: z.string().optional(),
  signature: z.string().optional(),
  /** In people's words, so it may have to be erased: signed by its digest alone. */
  reason: z.string().optional(),
  reasonSalt: z.string().optional(),
  reasonDigest: z.string().optional(),
});
export type ChainedEntry = z.infer<typeof chainedEntrySchema>;

type Fields = Readonly<Record<string, unknown>>;

export function entryIdOf(number: number): string {
  return `${PREFIX}${String(number).padStart(DIGITS, "0")}`;
}

/** The number in an id; `undefined` for what no gate wrote. */
export function entryNumberOf(id: string): number | undefined {
  return /^auditEntry\.\d{12}$/.test(id) ? Number(id.slice(PREFIX.length)) : undefined;
}

/** What the gate signs: all of an entry but the words of its reason, of which there is a digest. */
export function textOfEntry(entry: Fields): string {
  const { signature: _signature, ...rest } = lasting(entry);
  return canonicalText({ purpose: PURPOSE, entry: rest });
}

/** What the next entry holds of this one, its signature included. */
export function hashOfEntry(entry: Fields): Promise<string> {
  return digestOf(lasting(entry));
}

/** The salt keeps a short reason from being guessed by its digest once it is erased. */
export function digestOfReason(reason: string, salt: string): Promise<string> {
  return digestOf({ reason, salt });
}

/** What is never erased. */
function lasting(entry: Fields): Fields {
  const { reason: _reason, reasonSalt: _salt, ...rest } = contentOf(entry);
  return rest;
}
