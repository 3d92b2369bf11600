/**
 * A request that is sent again under its key acts once. What it did is found by the entry of the
 * audit that was written in the very transaction of the decision, so a crash cannot part the two.
 */
import { z } from "zod";
import type { Caller } from "./callers.ts";
import { digestOf } from "./digest.ts";
import { type DatasetPort, lakeDocumentSchema } from "./lake-port.ts";
import { GateProblem } from "./problems.ts";

/** What a request is known by, as it goes on record: digests, so that no key can be read there. */
export interface RequestMark {
  /** Of the caller and his key: the same key of somebody else is another. */
  readonly requestKey: string;
  /** Of what was asked. */
  readonly requestDigest: string;
}

const decisionSchema = lakeDocumentSchema.extend({
  documentId: z.string(),
  actor: z.string(),
  at: z.string(),
  digest: z.string().optional(),
  takenDown: z.array(z.string()).default([]),
  transactionId: z.string(),
  requestDigest: z.string(),
});
/** What was decided, as the audit tells it. */
export type Decided = z.infer<typeof decisionSchema>;

/** The mark of a request with an `Idempotency-Key`; `undefined` for one without. */
export async function markOf(
  key: string | undefined,
  callerId: string,
  asked: Readonly<Record<string, unknown>>,
): Promise<RequestMark | undefined> {
  if (key === undefined) return undefined;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new GateProblem(
      "bad-request",
      "Idempotency-Key: it takes 1 to 255 visible ASCII characters, a new UUID for example.",
    );
  }
  return {
    requestKey: await digestOf({ purpose: "haven/request/1", callerId, key }),
    requestDigest: await digestOf(asked),
  };
}

/**
 * Acts, or answers anew what the same request did before. Also asks after a failure: what was
 * decided before it, or by another gate meanwhile, was decided.
 */
export async function once<Answer>(
  { request }: Caller,
  editorial: DatasetPort,
  act: () => Promise<Answer>,
  again: (decided: Decided) => Promise<Answer>,
): Promise<Answer> {
  if (request === undefined) return act();
  const before = await decisionOf(request, editorial);
  if (before !== undefined) return again(before);
  try {
    return await act();
  } catch (error) {
    const decided = await decisionOf(request, editorial);
    if (decided !== undefined) return again(decided);
    throw error;
  }
}

async function decisionOf(mark: RequestMark, editorial: DatasetPort): Promise<Decided | undefined> {
  const decided = await editorial.query(
    `*[_id in path("auditEntry.*") && _type == "auditEntry" && requestKey == $key]
      | order(_id asc)[0]`,
    { key: mark.requestKey },
    decisionSchema.nullable(),
  );
  if (decided === null) return undefined;
  mustBeSame(mark, decided.requestDigest);
  return decided;
}

/** Refuses another request under a key that has been used. */
export function mustBeSame({ requestDigest }: RequestMark, before: string): void {
  if (requestDigest === before) return;
  throw new GateProblem("key-reused", "This Idempotency-Key was used for another request.");
}
