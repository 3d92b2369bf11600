import { z } from "zod";
import { auditHead, type AuditRecord, enter } from "./audit.ts";
import type { Caller } from "./callers.ts";
import { compile, type Dossier } from "./dossier.ts";
import { draftIdOf } from "./ids.ts";
import { LakeConflict } from "./lake-port.ts";
import { GateProblem, PROBLEMS } from "./problems.ts";
import type { Setting } from "./setting.ts";

/** What somebody asked for. */
interface Attempt {
  readonly attempted: "publish" | "review" | "withdrawal" | "purge";
  readonly caller: Caller;
  readonly id: string;
  /** Asked of the lake unless it is told. */
  readonly type?: string;
}

const ATTEMPTS = 3;

/**
 * Compiles a document for somebody who asks for it to be published or reviewed, and does what was
 * asked. If that is refused, the refusal is on record before the caller learns of it.
 *
 * The same person is on record once for the same text: nobody fills the audit by asking again. Of
 * a document that does not exist nothing is on record.
 */
export async function attempt<Result>(
  what: Attempt,
  setting: Setting,
  task: (dossier: Dossier) => Promise<Result>,
): Promise<Result> {
  let dossier: Dossier | undefined;
  try {
    dossier = await compile(what.id, what.caller, setting);
    return await task(dossier);
  } catch (error) {
    if (isRefusal(error)) await putOnRecord(error, what, dossier, setting);
    throw error;
  }
}

/** The same for what is not decided by a text: a refusal of the task is put on record. */
export async function attemptOn<Result>(
  what: Attempt,
  setting: Setting,
  task: () => Promise<Result>,
): Promise<Result> {
  try {
    return await task();
  } catch (error) {
    if (isRefusal(error)) await putOnRecord(error, what, undefined, setting);
    throw error;
  }
}

/** A malformed request is none, nor is a failure of the gate or the lake. */
function isRefusal(error: unknown): error is GateProblem {
  if (!(error instanceof GateProblem)) return false;
  const { status } = PROBLEMS[error.id];
  return status > 400 && status < 500;
}

/** The refusal stands whether or not this succeeds. */
async function putOnRecord(
  problem: GateProblem,
  what: Attempt,
  dossier: Dossier | undefined,
  setting: Setting,
): Promise<void> {
  try {
    const known = dossier?.candidate._type ?? what.type;
    const documentType = known ?? (await typeOf(what.id, setting));
    if (documentType === undefined) return;
    const { attempted, caller, id } = what;
    const record = {
      action: "refusal",
      attempted,
      documentId: id,
      documentType,
      // Of the text as it is: the one that was sent may be anything.
      ...(dossier === undefined ? {} : { digest: dossier.digest }),
      actor: caller.id,
      at: setting.clock().toISOString(),
      problem: problem.id,
      rules: [...new Set((problem.extras.findings ?? []).map(({ rule }) => rule))],
    } as const;
    for (let left = ATTEMPTS; left > 0 && !(await enterOnce(record, setting)); left -= 1);
  } catch (error) {
    const cause = error instanceof Error ? error.message : "unknown";
    setting.log({ event: "refusal-not-on-record", documentId: what.id, cause });
  }
}

/** Whether it is on record now; false if somebody took the number meanwhile. */
async function enterOnce(record: AuditRecord, setting: Setting): Promise<boolean> {
  const { editorial } = setting.lake;
  const head = await auditHead(editorial);
  if (await isOnRecord(record, setting)) return true;
  const transactionId = crypto.randomUUID();
  try {
    const entry = await enter(setting, head + 1, record, transactionId);
    await editorial.transact([entry], transactionId);
    return true;
  } catch (error) {
    if (error instanceof LakeConflict) return false;
    throw error;
  }
}

async function isOnRecord(
  { actor, documentId, attempted, digest = "" }: AuditRecord,
  { lake }: Setting,
): Promise<boolean> {
  return lake.editorial.query(
    `count(*[_id in path("auditEntry.*") && _type == "auditEntry" && action == "refusal"
      && documentId == $documentId && actor == $actor && attempted == $attempted
      && coalesce(digest, "") == $digest]) > 0`,
    { actor, documentId, attempted, digest },
    z.boolean(),
  );
}

/** Of a document that the caller may not even open. */
async function typeOf(id: string, { lake }: Setting): Promise<string | undefined> {
  const there = await lake.editorial.documents([id, draftIdOf(id)]);
  return (there.get(draftIdOf(id)) ?? there.get(id))?._type;
}
