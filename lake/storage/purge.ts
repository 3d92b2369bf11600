import type { DatabaseSync } from "node:sqlite";
import { draftIdOf, splitId } from "../ids.ts";

/** Every id under which the log may hold changes of a document: published, draft, of releases. */
export function idsEverOf(
  database: DatabaseSync,
  dataset: number,
  publishedId: string,
): readonly string[] {
  const versions = idsFrom(database, dataset, "versions").filter(
    (id) => splitId(id).publishedId === publishedId,
  );
  return [publishedId, draftIdOf(publishedId), ...versions];
}

/** Every id under which the log may hold changes of versions in a release. */
export function idsEverIn(
  database: DatabaseSync,
  dataset: number,
  release: string,
): readonly string[] {
  return idsFrom(database, dataset, `versions.${release}`);
}

/** Ids in the log that begin with `path` and a dot; `/` is what follows the dot in the alphabet. */
function idsFrom(database: DatabaseSync, dataset: number, path: string): readonly string[] {
  return database
    .prepare(
      "SELECT DISTINCT document FROM changes WHERE dataset = ? AND document >= ? AND document < ?",
    )
    .all(dataset, `${path}.`, `${path}/`)
    .map(({ document }) => String(document));
}

/**
 * Takes the changes of documents out of the log up to the transaction `sequence`. The transactions
 * stay, by id, author and time: so the log keeps its order without holes, and no transaction can be
 * run a second time.
 */
export function purgeChanges(
  database: DatabaseSync,
  dataset: number,
  ids: Iterable<string>,
  sequence: number,
): void {
  const forget = database.prepare("DELETE FROM changes WHERE dataset = ? AND document = ?");
  for (const id of ids) forget.run(dataset, id);
  database
    .prepare("UPDATE datasets SET whole_since = ? WHERE number = ?")
    .run(sequence + 1, dataset);
}
