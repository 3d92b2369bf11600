/** The answers to requests that were carried out before: see `once.ts`. */
import { z } from "zod";
import {
  type PublishResponse,
  type PublishSetResponse,
  reviewResponseSchema,
  type UnpublishResponse,
  unpublishResponseSchema,
} from "./api.ts";
import { lakeDocumentSchema } from "./lake-port.ts";
import type { Decided } from "./once.ts";
import { settle } from "./outbox.ts";
import { GateProblem } from "./problems.ts";
import { letOut } from "./publish.ts";
import type { Setting } from "./setting.ts";

export async function publishedBefore(
  { documentId, transactionId, takenDown }: Decided,
  setting: Setting,
): Promise<PublishResponse> {
  const published = await letOut([documentId, ...takenDown], setting);
  return { documentId, transactionId, published };
}

export async function setPublishedBefore(
  { transactionId }: Decided,
  documentIds: readonly string[],
  setting: Setting,
): Promise<PublishSetResponse> {
  const published = await letOut(documentIds, setting);
  return { documentIds: [...documentIds], transactionId, published };
}

/** As the review stands, unless its reviewer has given another one of the same text since. */
export async function reviewedBefore(
  { documentId, actor, digest, at }: Decided,
  { lake }: Setting,
): Promise<z.infer<typeof reviewResponseSchema>> {
  const stored = await lake.editorial.query(
    `*[_id in path("review.*") && _type == "review" && document._ref == $documentId
      && reviewer == $actor && digest == $digest && reviewedAt == $at][0]`,
    { documentId, actor, digest, at },
    lakeDocumentSchema.nullable(),
  );
  if (stored !== null) return reviewResponseSchema.parse({ review: { ...stored, id: stored._id } });
  throw new GateProblem(
    "changed-meanwhile",
    "The review was given, and its reviewer replaced it since.",
  );
}

const markedSchema = z.object({ state: z.string(), _rev: z.string() });

/** The transaction that ended the takedown is the one that marked its outbox entry. */
export async function takenDownBefore(
  { _id, documentId, takenDown, transactionId }: Decided,
  setting: Setting,
): Promise<UnpublishResponse> {
  await settle(setting);
  const marked = await setting.lake.editorial.query(
    `*[_id in path("outboxEntry.*") && documentId == $documentId && string::startsWith(_id, $start)]
      [0]{state, _rev}`,
    { documentId, start: _id.replace(/^auditEntry\./u, "outboxEntry.") },
    markedSchema.nullable(),
  );
  if (marked !== null && marked.state !== "applied") {
    throw new GateProblem("lake-unavailable", "Taking it down has begun and is not finished yet.");
  }
  // A purge takes the entry with it, which leaves the transaction of the decision.
  const ended = marked?._rev ?? transactionId;
  return unpublishResponseSchema.parse({ documentId, transactionId: ended, takenDown });
}
