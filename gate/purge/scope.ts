/** What a purge takes with it, and what stands in its way. */
import { z } from "zod";
import { isPublicType } from "../../contracts/index.ts";
import { referrers } from "../dependents.ts";
import { bareIdOf, draftIdOf } from "../ids.ts";
import { type DatasetPort, type LakeDocument, lakeDocumentSchema } from "../lake-port.ts";
import { pendingEntries } from "../outbox-entry.ts";
import { GateProblem } from "../problems.ts";
import { assetIdsIn } from "../references.ts";
import type { Setting } from "../setting.ts";

const STATES = `(_id in $ids || _id in $drafts
  || (_id in path("versions.**") && string::split(_id, ".")[2] in $ids))`;

/** Published documents, drafts and versions of releases of these bare ids. */
export function statesOf(
  ids: readonly string[],
  editorial: DatasetPort,
): Promise<readonly LakeDocument[]> {
  return editorial.query(
    `*[${STATES}]`,
    { ids, drafts: ids.map(draftIdOf) },
    z.array(lakeDocumentSchema),
  );
}

/**
 * What is about one survivor and nobody else: the profile, consents, quotes, and stories in which
 * nobody else is told of.
 */
export async function estateOf(
  survivorId: string,
  editorial: DatasetPort,
): Promise<readonly string[]> {
  const found = await editorial.query(
    `*[_type in ["consent", "survivorQuote", "story"] && references($survivorId)
      && (survivor._ref == $survivorId
        || (count(survivors) > 0 && count(survivors[_ref != $survivorId]) == 0))]._id`,
    { survivorId },
    z.array(z.string()),
  );
  return [...new Set([survivorId, ...found.map(documentIdOf)])].toSorted();
}

/** Throws "still-public", "still-in-use" or "unknown-document" for what cannot be purged now. */
export async function mustBePurgeable(ids: readonly string[], setting: Setting): Promise<void> {
  const { editorial } = setting.lake;
  const states = await statesOf(ids, editorial);
  await mustNotBePublic(ids, states, setting);
  await mustNotBeInUse(ids, states, editorial);
  const present = new Set(states.map(({ _id }) => documentIdOf(_id)));
  for (const id of ids) {
    if (present.has(id)) continue;
    const history = await editorial.history([id, draftIdOf(id)]);
    if (history.length > 0) continue;
    throw new GateProblem("unknown-document", `There is no document "${id}", nor a history of it.`);
  }
}

async function mustNotBePublic(
  ids: readonly string[],
  states: readonly LakeDocument[],
  { lake }: Setting,
): Promise<void> {
  const wanted = new Set(ids);
  const inside = states.filter(({ _id, _type }) => wanted.has(_id) && isPublicType(_type));
  const outside = await lake.public.query(`*[_id in $ids]._id`, { ids }, z.array(z.string()));
  const underWay = (await pendingEntries(lake.editorial)).map(({ documentId }) => documentId);
  const found = [...inside.map(({ _id }) => _id), ...outside, ...underWay];
  const dependents = [...new Set(found)].filter((id) => wanted.has(id));
  if (dependents.length === 0) return;
  throw new GateProblem("still-public", `${dependents.join(", ")} must be taken down first.`, {
    dependents,
  });
}

async function mustNotBeInUse(
  ids: readonly string[],
  states: readonly LakeDocument[],
  editorial: DatasetPort,
): Promise<void> {
  const going = new Set(states.map(({ _id }) => _id));
  const using = (await referrers(ids, editorial)).map(({ _id }) => _id);
  const dependents = [...new Set(using.filter((id) => !going.has(id)).map(bareIdOf))];
  if (dependents.length === 0) return;
  throw new GateProblem("still-in-use", `Other documents refer to what is to go.`, { dependents });
}

/** Images that these documents show, and no other. */
export async function imagesOfThese(
  ids: readonly string[],
  editorial: DatasetPort,
): Promise<readonly string[]> {
  const states = await statesOf(ids, editorial);
  return unusedBut(
    states.flatMap(assetIdsIn),
    states.map(({ _id }) => _id),
    editorial,
  );
}

/** Those of `assets` that nothing refers to but documents of these ids, there or gone. */
export async function unusedBut(
  assets: readonly string[],
  ids: readonly string[],
  dataset: DatasetPort,
): Promise<readonly string[]> {
  if (assets.length === 0) return [];
  const used = await dataset.query(
    `*[_id in $assets && count(*[references(^._id) && !(_id in $ids)]) > 0]._id`,
    { assets, ids },
    z.array(z.string()),
  );
  return [...new Set(assets)].filter((id) => !used.includes(id));
}

/** `x` for `x`, `drafts.x` and `versions.release.x`. */
function documentIdOf(id: string): string {
  return bareIdOf(id).replace(/^versions\.[^.]+\./u, "");
}
