/**
 * `GET /data/history/:dataset/documents/<id,id>`: documents as they stood at a `revision`, at a
 * `time` (ISO 8601, now by default), or as they stood last (`lastRevision=true`), deleted or not.
 */
import { z } from "zod";
import type { Dataset, Identity, StoredDocument } from "../../types.ts";
import { ApiError, answerJson } from "../api-error.ts";
import type { Endpoint, Face } from "../face.ts";
import { datasetOf, flag, pathIds, queryParameter } from "../parameters.ts";

const timeSchema = z.iso
  .datetime({ offset: true, error: "it must be a time like 2026-01-31T12:00:00Z" })
  .optional();

async function lastRevision(
  dataset: Dataset,
  id: string,
  identity: Identity,
): Promise<StoredDocument | undefined> {
  const [newest] = await dataset.transactions(
    { documentIds: [id], reverse: true, limit: 1 },
    identity,
  );
  const change = newest?.changes.find(({ documentId }) => documentId === id);
  return change?.result ?? change?.previous;
}

export function historyDocuments(face: Face): Endpoint {
  return async (context) => {
    const dataset = datasetOf(face, context);
    const identity = context.get("identity");
    const revision = context.req.query("revision");
    const time = queryParameter(context, "time", timeSchema);
    if (revision !== undefined && time !== undefined) {
      throw new ApiError(400, "Ask for a revision or for a time, not for both.");
    }
    const moment =
      revision === undefined ? { time: time ?? face.core.clock().toISOString() } : { revision };
    const wantsLast = flag(context, "lastRevision");
    const documents = await Promise.all(
      pathIds(context).map((id) =>
        wantsLast ? lastRevision(dataset, id, identity) : dataset.documentAt(id, moment, identity),
      ),
    );
    return answerJson({ documents: documents.filter((document) => document !== undefined) });
  };
}
