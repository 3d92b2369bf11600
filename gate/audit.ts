import { z } from "zod";
import { toBase64Url } from "../contracts/base64url.ts";
import {
  digestOfReason,
  entryIdOf,
  entryNumberOf,
  hashOfEntry,
  textOfEntry,
} from "./audit-entry.ts";
import type { Terms } from "./consent-terms.ts";
import { type DatasetPort, LakeConflict, type Mutation } from "./lake-port.ts";
import type { RequestMark } from "./once.ts";
import { GateProblem } from "./problems.ts";
import type { Setting } from "./setting.ts";

/** A review that a publish rests on. */
interface Approval {
  readonly kind: string;
  /** Sanity user id. */
  readonly reviewer: string;
  readonly reviewId: string;
}

/** A seal as it is known on record: by its signature, which no two seals share. */
export interface SealOnRecord {
  readonly documentId: string;
  readonly signature: string;
}

/** A document that was found published past the gate, by the digest of what was found. */
interface Noticed {
  readonly documentId: string;
  readonly content: string;
}

/** What is put on record of a decision. Digests and ids, never content: erasure stays possible. */
export interface AuditRecord extends Partial<Terms>, Partial<RequestMark> {
  readonly action:
    | "publish"
    | "takedown"
    | "withdrawal"
    | "review"
    | "refusal"
    | "purge-request"
    | "purge-withdrawal"
    | "purge"
    | "purged";
  /** Of a purge: the name by which it is known. */
  readonly documentId: string;
  readonly documentType: string;
  readonly digest?: string;
  /** Sanity user id of whoever asked for it. */
  readonly actor: string;
  readonly at: string;
  readonly approvals?: readonly Approval[];
  /** Of a publish: where it may be used, and the consents that it rests on. */
  readonly channels?: readonly string[];
  readonly consents?: readonly string[];
  /** Of a review. */
  readonly decision?: string;
  /** Of a review: the rules whose warnings the reviewer overrode in writing. */
  readonly acknowledged?: readonly string[];
  /** Of a refusal: what was asked for, the kind of problem, and the rules that blocked. */
  readonly attempted?: string;
  readonly problem?: string;
  readonly rules?: readonly string[];
  readonly reason?: string;
  /** Of a publish or withdrawal: digest of the document alone, as it is published inside from now on. */
  readonly content?: string;
  /** Of a publish: the seals that stand in `public` from now on. */
  readonly seals?: readonly SealOnRecord[];
  /** Of a takedown by the sentinel: what was wrong, and what it found inside and left there. */
  readonly fault?: string;
  readonly noticed?: readonly Noticed[];
  /** Of a purge: ids of all that goes with its history, and how long it waits for a confirmation. */
  readonly purged?: readonly string[];
  readonly confirmableUntil?: string;
  /** Ids of all that went with a takedown, the document itself among them. */
  readonly takenDown?: readonly string[];
}

/**
 * The number of the newest audit entry; 0 where there is none.
 *
 * Read it before anything that a decision rests on: every decision is entered under the next
 * number, which can be taken only once. So two decisions at once, of one gate or of two, cannot
 * both rest on a state in which the other was not there.
 */
export async function auditHead(editorial: DatasetPort): Promise<number> {
  const newest = await editorial.query(
    `*[_id in path("auditEntry.*")] | order(_id desc)[0]._id`,
    {},
    z.string().nullable(),
  );
  const number = newest === null ? 0 : entryNumberOf(newest);
  if (number !== undefined) return number;
  throw new GateProblem("internal", `"${newest}" is no audit entry of a gate: somebody wrote it.`);
}

/**
 * Enters a decision under `number`, which must follow the head that was read; the transaction
 * fails if that number is taken. Signed, and bound to the entry before it.
 */
export async function enter(
  setting: Setting,
  number: number,
  record: AuditRecord,
  transactionId: string,
): Promise<Mutation> {
  const link = await linkTo(number - 1, setting.lake.editorial);
  return { create: await entryOf(setting, number, record, transactionId, link) };
}

/** Enters several decisions of one transaction, each bound to the one before. */
export async function enterAll(
  setting: Setting,
  first: number,
  records: readonly AuditRecord[],
  transactionId: string,
): Promise<readonly Mutation[]> {
  const entries: Mutation[] = [];
  let link = await linkTo(first - 1, setting.lake.editorial);
  for (const [index, record] of records.entries()) {
    const entry = await entryOf(setting, first + index, record, transactionId, link);
    entries.push({ create: entry });
    link = { previous: await hashOfEntry(entry) };
  }
  return entries;
}

async function entryOf(
  { keys }: Setting,
  number: number,
  record: AuditRecord,
  transactionId: string,
  link: Link,
) {
  const { approvals = [], seals = [], noticed = [], reason, ...rest } = record;
  const entry = {
    _id: entryIdOf(number),
    _type: "auditEntry",
    ...rest,
    ...(reason === undefined ? {} : await withSalt(reason)),
    approvals: approvals.map((approval) => ({
      _key: approval.reviewId.replaceAll(/[^\w-]/g, "-"),
      _type: "approval",
      ...approval,
    })),
    ...(seals.length === 0 ? {} : { seals: keyed("sealOnRecord", seals) }),
    ...(noticed.length === 0 ? {} : { noticed: keyed("noticed", noticed) }),
    transactionId,
    ...link,
    keyId: keys.keyId,
  };
  return { ...entry, signature: await keys.sign(textOfEntry(entry)) };
}

function keyed<Item extends object>(type: string, items: readonly Item[]) {
  return items.map((item, index) => ({ _key: `n${index}`, _type: type, ...item }));
}

const SALT_BYTES = 16;

async function withSalt(reason: string) {
  const reasonSalt = toBase64Url(crypto.getRandomValues(new Uint8Array(SALT_BYTES)).buffer);
  return { reason, reasonSalt, reasonDigest: await digestOfReason(reason, reasonSalt) };
}

interface Link {
  readonly previous?: string;
}

async function linkTo(number: number, editorial: DatasetPort): Promise<Link> {
  if (number === 0) return {};
  const id = entryIdOf(number);
  const previous = (await editorial.documents([id])).get(id);
  if (previous === undefined) throw new LakeConflict(`The audit entry ${number} is gone.`);
  return { previous: await hashOfEntry(previous) };
}
