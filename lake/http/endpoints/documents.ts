/** `GET /data/doc/:dataset/<id,id>`: documents by id, and why one is missing. */
import type { StoredDocument } from "../../types.ts";
import { answerJson } from "../api-error.ts";
import type { Endpoint, Face } from "../face.ts";
import { datasetOf, flag, pathIds } from "../parameters.ts";

/** What is left of a document where only its existence is asked for. */
function withoutContent({
  _id,
  _type,
  _rev,
  _createdAt,
  _updatedAt,
}: StoredDocument): StoredDocument {
  return { _id, _type, _rev, _createdAt, _updatedAt };
}

export function documents(face: Face): Endpoint {
  return async (context) => {
    const found = await datasetOf(face, context).documents(
      pathIds(context),
      context.get("identity"),
    );
    return answerJson({
      documents: flag(context, "excludeContent")
        ? found.documents.map(withoutContent)
        : found.documents,
      omitted: found.omitted,
    });
  };
}
