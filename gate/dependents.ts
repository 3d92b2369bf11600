import { z } from "zod";
import { isPublicType } from "../contracts/index.ts";
import { GATE_TYPES } from "../policy/data/vocabulary.ts";
import { bareIdOf } from "./ids.ts";
import { type DatasetPort, type LakeDocument, lakeDocumentSchema } from "./lake-port.ts";
import { referencesIn } from "./references.ts";

/** What refers strongly to one of `ids`: drafts, versions and published documents. */
export async function referrers(
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
 * else of them refers to come first. `counts` leaves out documents, and what refers to them alone.
 */
export function dependentsOf(
  id: string,
  datasets: readonly DatasetPort[],
  counts?: (document: LakeDocument) => boolean,
): Promise<readonly LakeDocument[]> {
  return dependentsOfAny([id], datasets, counts);
}

/** The same of several documents at once; none of themselves is among them. */
export async function dependentsOfAny(
  ids: readonly string[],
  datasets: readonly DatasetPort[],
  counts: (document: LakeDocument) => boolean = () => true,
): Promise<readonly LakeDocument[]> {
  const roots = new Set(ids);
  const found = new Map<string, LakeDocument>();
  for (let front = ids; front.length > 0;) {
    const pointing = await Promise.all(datasets.map((dataset) => referrers(front, dataset)));
    const next = pointing
      .flat()
      .filter(({ _id }) => bareIdOf(_id) === _id && !_id.startsWith("versions."))
      .filter(
        (document) => !roots.has(document._id) && !found.has(document._id) && counts(document),
      );
    for (const document of next) found.set(document._id, document);
    front = next.map(({ _id }) => _id);
  }
  return [...found.values()].toReversed();
}

/**
 * What a withdrawn consent takes with it: all that rests on it in public, through quotes, images
 * and pages that are put together of them. Another consent that refers to it stands for itself.
 */
export function fallingWith(
  consentId: string,
  datasets: readonly DatasetPort[],
): Promise<readonly LakeDocument[]> {
  return dependentsOf(consentId, datasets, ({ _type }) => isPublicType(_type));
}
