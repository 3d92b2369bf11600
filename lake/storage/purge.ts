import type { DatabaseSync } from "node:sqlite";
import { draftIdOf, splitId } from "../ids.ts";

/** Every id under which the log may hold changes of a document: published, draft, of releases. */
export function idsEverOf(
  database: DatabaseSync,
  dataset: number,
  publishedId: string,
): readonly string[] {
  const rows = database
    .prepare(
      `SELECT DISTINCT document FROM changes
       WHERE dataset = ? AND document >= 'versions.' AND document < 'versions/'`,
    )
    .all(dataset);
  const versions = rows.map(({ document }) => String(document));
  return [
    publishedId,
    draftIdOf(publishedId),
    ...versions.filter((id) => splitId(id).publishedId === publishedId),
  ];
}

/**
 * Takes the changes of documents out of the log. The transactions stay, by id, author and time: so
 * the log keeps its order without holes, and no transaction can be run a second time.
 */
export function purgeChanges(database: DatabaseSync, dataset: number, ids: Iterable<string>): void {
  const forget = database.prepare("DELETE FROM changes WHERE dataset = ? AND document = ?");
  for (const id of ids) forget.run(dataset, id);
}
