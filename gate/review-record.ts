import { z } from "zod";
import { signatureVerifier } from "../contracts/signatures.ts";
import type { ReviewRecord } from "../policy/index.ts";
import { textOfEntry } from "./audit-entry.ts";
import { lakeDocumentSchema } from "./lake-port.ts";
import type { Setting } from "./setting.ts";

const entrySchema = z.looseObject({
  _id: z.string(),
  action: z.enum(["review", "publish"]),
  digest: z.string(),
  actor: z.string(),
  at: z.string(),
  decision: z.string().optional(),
  acknowledged: z.array(z.string()).default([]),
  approvals: z.array(z.object({ kind: z.string(), reviewId: z.string() })).default([]),
  keyId: z.string(),
  signature: z.string(),
});

/**
 * Whether an approval of a document is on the gate's own record, word for word, and was given since
 * the document was last published. A review is a document like any other: an administrator's token
 * can write one, and can take back that it was used up.
 */
export async function approvalsOnRecord(
  documentId: string,
  { lake, keys }: Pick<Setting, "lake" | "keys">,
): Promise<(review: ReviewRecord) => boolean> {
  const stored = await lake.editorial.query(
    `*[_id in path("auditEntry.*") && _type == "auditEntry" && action in ["review", "publish"]
      && documentId == $documentId] | order(_id asc)`,
    { documentId },
    z.array(lakeDocumentSchema),
  );
  const verify = signatureVerifier(keys.publicKeys);
  const given = new Set<string>();
  for (const document of stored) {
    const entry = entrySchema.safeParse(document).data;
    if (entry === undefined) continue;
    const { keyId, signature, action } = entry;
    if ((await verify({ text: textOfEntry(document), keyId, signature })) !== "genuine") continue;
    // A publish uses up all that was approved before.
    if (action === "publish") given.clear();
    else given.add(wordsOfEntry(entry));
  }
  return (review) => given.has(wordsOf(review));
}

function wordsOfEntry({ approvals, actor, at, ...entry }: z.infer<typeof entrySchema>): string {
  const [approval] = approvals;
  const { digest, acknowledged } = entry;
  return JSON.stringify([approval?.reviewId, approval?.kind, digest, actor, at, acknowledged]);
}

function wordsOf({ id, kind, digest, reviewer, reviewedAt, acknowledged }: ReviewRecord): string {
  return JSON.stringify([id, kind, digest, reviewer, reviewedAt, acknowledged]);
}
