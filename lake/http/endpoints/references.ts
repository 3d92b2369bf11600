/** `GET /data/references/:dataset/documents/:id/to`: which documents refer to this one. */
import { answerJson } from "../api-error.ts";
import type { Endpoint, Face } from "../face.ts";
import { datasetOf, flag, pathParameter } from "../parameters.ts";

export function references(face: Face): Endpoint {
  return async (context) => {
    const dataset = datasetOf(face, context);
    // What is not internal would come from other data sets: a local lake links none.
    const found = flag(context, "excludeInternalReferences")
      ? []
      : await dataset.referencesTo(pathParameter(context, "id"), context.get("identity"));
    return answerJson({
      totalCount: found.length,
      references: found.map(({ id, type }) => ({
        projectId: face.core.projectId,
        datasetName: dataset.name,
        documentId: id,
        documentType: type,
      })),
    });
  };
}
