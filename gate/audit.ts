import { z } from "zod";
import type { Terms } from "./consent-terms.ts";
import type { DatasetPort, Mutation } from "./lake-port.ts";
import { GateProblem } from "./problems.ts";

/** A review that a publish rests on. */
interface Approval {
  readonly kind: string;
  /** Sanity user id. */
  readonly reviewer: string;
  readonly reviewId: string;
}

/** What is put on record of a decision. Digests and ids, never content: erasure stays possible. */
export interface AuditRecord extends Partial<Terms> {
  readonly action: "publish" | "takedown" | "review";
  readonly documentId: string;
  readonly documentType: string;
  readonly digest?: string;
  /** Sanity user id of whoever asked for it. */
  readonly actor: string;
  readonly at: string;
  readonly approvals?: readonly Approval[];
  readonly reason?: string;
  /** Ids of all that went with a takedown, the document itself among them. */
  readonly takenDown?: readonly string[];
}

const PREFIX = "auditEntry.";
const DIGITS = 12;

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
  const number = newest === null ? 0 : Number(newest.slice(PREFIX.length));
  if (Number.isSafeInteger(number)) return number;
  throw new GateProblem("internal", `"${newest}" is no audit entry of a gate: somebody wrote it.`);
}

/** Enters a decision under `number`; the transaction fails if that number is taken. */
export function enter(number: number, record: AuditRecord, transactionId: string): Mutation {
  const { approvals = [], ...rest } = record;
  return {
    create: {
      _id: `${PREFIX}${String(number).padStart(DIGITS, "0")}`,
      _type: "auditEntry",
      ...rest,
      approvals: approvals.map((approval) => ({
        _key: approval.reviewId.replaceAll(/[^\w-]/g, "-"),
        _type: "approval",
        ...approval,
      })),
      transactionId,
    },
  };
}
