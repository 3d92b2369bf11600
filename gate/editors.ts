import { z } from "zod";
import { draftIdOf } from "./ids.ts";
import type { HistoryEntry, LakePort } from "./lake-port.ts";

/**
 * Who changed a document since it was last published, asked of the history of the lake, not of a
 * field that its author could write. `undefined` where the history does not reach back far enough
 * to know: then nobody can be shown not to have written it.
 *
 * The last publish is the one on record in the audit; a takedown is not one, because it lets a
 * draft that people worked on live on.
 */
export async function editorsOf(
  id: string,
  lake: Pick<LakePort, "robotId" | "editorial">,
): Promise<readonly string[] | undefined> {
  const [robot, lastPublish] = await Promise.all([
    lake.robotId(),
    lake.editorial.query(
      `*[_id in path("auditEntry.*") && _type == "auditEntry" && action == "publish" && documentId == $id]
        | order(_id desc)[0].transactionId`,
      { id },
      z.string().nullable(),
    ),
  ]);
  const ids = [id, draftIdOf(id)];
  const entries = await lake.editorial.history(ids, lastPublish ?? undefined);
  if (!reachesBack(entries, ids, lastPublish)) return undefined;
  const authors = entries.map((entry) => entry.author).filter((author) => author !== robot);
  return [...new Set(authors)].toSorted();
}

function reachesBack(
  entries: readonly HistoryEntry[],
  ids: readonly string[],
  lastPublish: string | null,
): boolean {
  const [oldest] = entries;
  if (oldest === undefined) return false;
  if (lastPublish !== null) return oldest.id === lastPublish;
  return oldest.created.some((created) => ids.includes(created));
}
