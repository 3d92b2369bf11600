import { z } from "zod";
import { GATE_TYPES } from "../policy/data/vocabulary.ts";
import { clearAssets } from "./assets.ts";
import { contentOf } from "./digest.ts";
import { bareIdOf, draftIdOf } from "./ids.ts";
import {
  type DatasetPort,
  holdStill,
  type LakeDocument,
  lakeDocumentSchema,
  type Mutation,
  type NewDocument,
} from "./lake-port.ts";
import { marksOf, type OutboxEntry } from "./outbox-entry.ts";
import { referencesIn, weakened } from "./references.ts";
import type { Setting } from "./setting.ts";

/**
 * Carries out takedowns that were decided: from `public` first, then from what is published
 * inside. Every step may be done again, so a crash anywhere leaves a takedown that is finished at
 * the next start, and never more public than before.
 *
 * Answers the id of the editorial transaction.
 */
export async function carryOutTakedowns(
  takedowns: readonly OutboxEntry[],
  overtaken: readonly OutboxEntry[],
  setting: Setting,
): Promise<string> {
  const { lake, clock, step } = setting;
  const ids = takedowns.map((entry) => entry.documentId);
  await lake.public.transact(
    ids.map((id) => ({ delete: { id } })),
    crypto.randomUUID(),
  );
  await step("takedown: after the public transaction");
  await clearAssets(
    overtaken.flatMap((entry) => [...entry.assets, ...entry.retired]),
    lake.public,
  );
  await step("takedown: after clearing assets");
  const transactionId = crypto.randomUUID();
  const inside = await withdrawInside(ids, lake.editorial);
  await lake.editorial.transact(
    [...inside, ...marksOf(overtaken, clock().toISOString())],
    transactionId,
  );
  await step("takedown: after the editorial transaction");
  for (const documentId of ids) setting.log({ event: "taken-down", documentId });
  return transactionId;
}

/**
 * What is published becomes a draft, unless there is one already. Drafts that pointed at it may
 * go on doing so, weakly.
 */
async function withdrawInside(
  ids: readonly string[],
  editorial: DatasetPort,
): Promise<readonly Mutation[]> {
  const there = await editorial.documents(ids.flatMap((id) => [id, draftIdOf(id)]));
  const published = ids.flatMap((id) => there.get(id) ?? []);
  const types = new Map(published.map(({ _id, _type }) => [_id, _type]));
  const newDrafts = published
    .filter(({ _id }) => !there.has(draftIdOf(_id)))
    .map((document) => ({
      create: {
        ...weakened(contentOf(document), types),
        _id: draftIdOf(document._id),
        _type: document._type,
      },
    }));
  const pointing = await referrers([...types.keys()], editorial);
  const weakenedDrafts = pointing
    .filter((document) => !types.has(document._id))
    .flatMap((document) => [
      holdStill(document._id, document._rev),
      { createOrReplace: pointingWeakly(document, types) },
    ]);
  const removals = published.flatMap(({ _id, _rev }) => [
    holdStill(_id, _rev),
    { delete: { id: _id } },
  ]);
  return [...newDrafts, ...weakenedDrafts, ...removals];
}

function pointingWeakly(document: LakeDocument, types: ReadonlyMap<string, string>): NewDocument {
  const { _id, _type, _createdAt } = document;
  return { ...weakened(contentOf(document), types), _id, _type, _createdAt };
}

/** What refers strongly to one of `ids`: drafts, versions and published documents. */
async function referrers(
  ids: readonly string[],
  dataset: DatasetPort,
): Promise<readonly LakeDocument[]> {
  if (ids.length === 0) return [];
  const found = await dataset.query(
    `*[references($ids) && !(_type in $gateTypes)]`,
    { ids, gateTypes: GATE_TYPES },
    z.array(lakeDocumentSchema),
  );
  const targets = new Set(ids);
  return found.filter((document) =>
    referencesIn(document).some(({ id, weak }) => !weak && targets.has(id)),
  );
}

/**
 * Published documents that refer strongly to `id`, directly or through others; those that nothing
 * else of them refers to come first.
 */
export async function dependentsOf(
  id: string,
  datasets: readonly DatasetPort[],
): Promise<readonly LakeDocument[]> {
  const found = new Map<string, LakeDocument>();
  for (let front: readonly string[] = [id]; front.length > 0;) {
    const pointing = await Promise.all(datasets.map((dataset) => referrers(front, dataset)));
    const next = pointing
      .flat()
      .filter(({ _id }) => bareIdOf(_id) === _id && !_id.startsWith("versions."))
      .filter(({ _id }) => _id !== id && !found.has(_id));
    for (const document of next) found.set(document._id, document);
    front = next.map(({ _id }) => _id);
  }
  return [...found.values()].toReversed();
}
