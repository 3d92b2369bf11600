/**
 * `GET /data/doc/:dataset/<id,id>`: documents by id, and why one is missing. With
 * `?includeAllVersions=true` what is published of them, their drafts and their versions in releases.
 */
import { draftIdOf, splitId } from "../../ids.ts";
import type { Dataset, Identity, Json, StoredDocument } from "../../types.ts";
import { answerJson } from "../api-error.ts";
import type { Endpoint, Face } from "../face.ts";
import { datasetOf, flag, pathIds } from "../parameters.ts";

const ALL_VERSIONS = "*[_id in [$id, $draft] || _id in path($versions)] | order(_id)";

/** What is left of a document where only its existence is asked for. */
function withoutContent(document: StoredDocument): StoredDocument {
  const { _id, _type, _rev, _createdAt, _updatedAt } = document;
  return { _id, _type, _rev, _createdAt, _updatedAt };
}

async function allVersions(dataset: Dataset, id: string, identity: Identity): Promise<Json> {
  const { publishedId } = splitId(id);
  const { result } = await dataset.query({
    query: ALL_VERSIONS,
    params: {
      id: publishedId,
      draft: draftIdOf(publishedId),
      versions: `versions.*.${publishedId}`,
    },
    perspective: "raw",
    identity,
  });
  return result;
}

export function documents(face: Face): Endpoint {
  return async (context) => {
    const dataset = datasetOf(face, context);
    const identity = context.get("identity");
    const ids = pathIds(context);
    if (flag(context, "includeAllVersions")) {
      const found = await Promise.all(ids.map((id) => allVersions(dataset, id, identity)));
      return answerJson({ documents: found.flat(), omitted: [] });
    }
    const found = await dataset.documents(ids, identity);
    return answerJson({
      documents: flag(context, "excludeContent")
        ? found.documents.map(withoutContent)
        : found.documents,
      omitted: found.omitted,
    });
  };
}
