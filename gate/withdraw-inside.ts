import { z } from "zod";
import { referrers } from "./dependents.ts";
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
import { assetIdsIn, weakened } from "./references.ts";
import { imagesOf, withoutImagesOf } from "./withdrawn-images.ts";

/**
 * What is published becomes a draft, unless there is one already. Drafts that pointed at it may
 * go on doing so, weakly. Images that rest on one of `consents` go from every draft, and are
 * deleted where nothing else uses them.
 */
export async function withdrawInside(
  ids: readonly string[],
  consents: ReadonlySet<string>,
  editorial: DatasetPort,
): Promise<readonly Mutation[]> {
  const there = await editorial.documents(ids.flatMap((id) => [id, draftIdOf(id)]));
  const published = ids.flatMap((id) => there.get(id) ?? []);
  const types = new Map(published.map(({ _id, _type }) => [_id, _type]));
  const change = (document: LakeDocument) =>
    withoutImagesOf(weakened(contentOf(document), types), consents);

  const newDrafts = published
    .filter(({ _id }) => !there.has(draftIdOf(_id)))
    .map((document): NewDocument => ({
      ...change(document),
      _id: draftIdOf(document._id),
      _type: document._type,
    }));
  const changing = await draftsToChange([...types.keys()], consents, editorial);
  const changedDrafts = changing.map((document): NewDocument => {
    const { _id, _type, _createdAt } = document;
    return { ...change(document), _id, _type, _createdAt };
  });
  const assets = await unusedAssets([...published, ...changing], consents, editorial, [
    ...newDrafts,
    ...changedDrafts,
  ]);
  return [
    ...newDrafts.map((document) => ({ create: document })),
    ...changing.map(({ _id, _rev }) => holdStill(_id, _rev)),
    ...changedDrafts.map((document) => ({ createOrReplace: document })),
    ...published.flatMap(({ _id, _rev }) => [holdStill(_id, _rev), { delete: { id: _id } }]),
    ...assets.map((id) => ({ delete: { id } })),
  ];
}

/** Drafts and versions that point at what goes, or show somebody on the strength of a consent. */
async function draftsToChange(
  going: readonly string[],
  consents: ReadonlySet<string>,
  editorial: DatasetPort,
): Promise<readonly LakeDocument[]> {
  const pointing = await referrers(going, editorial);
  const showing = await draftsShowing(consents, editorial);
  const gone = new Set(going);
  const found = new Map([...pointing, ...showing].map((document) => [document._id, document]));
  return [...found.values()].filter(({ _id }) => !gone.has(_id));
}

/** Drafts and versions with an image that shows somebody on the strength of one of `consents`. */
export async function draftsShowing(
  consents: ReadonlySet<string>,
  editorial: DatasetPort,
): Promise<readonly LakeDocument[]> {
  const resting = await referrers([...consents], editorial);
  return resting.filter(
    (document) =>
      bareIdOf(document._id) !== document._id && imagesOf(document, consents).length > 0,
  );
}

const usedSchema = lakeDocumentSchema.pick({ _id: true }).extend({ users: z.array(z.string()) });

/** Assets that nothing uses any more once `before` has become `after`. */
async function unusedAssets(
  before: readonly LakeDocument[],
  consents: ReadonlySet<string>,
  editorial: DatasetPort,
  after: readonly NewDocument[],
): Promise<readonly string[]> {
  const dropped = [...new Set(before.flatMap((document) => imagesOf(document, consents)))];
  if (dropped.length === 0) return [];
  const changed = new Set(before.map(({ _id }) => _id));
  const stillUsed = new Set(after.flatMap(assetIdsIn));
  const found = await editorial.query(
    `*[_id in $dropped]{_id, "users": *[references(^._id)]._id}`,
    { dropped },
    z.array(usedSchema),
  );
  return found
    .filter(({ _id, users }) => !stillUsed.has(_id) && users.every((user) => changed.has(user)))
    .map(({ _id }) => _id);
}
