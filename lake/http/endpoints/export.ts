/** `GET /data/export/:dataset?types=a,b`: every document the caller may read, one a line. */
import type { StoredDocument } from "../../types.ts";
import type { Endpoint, Face } from "../face.ts";
import { answerNdjson } from "../ndjson.ts";
import { datasetOf } from "../parameters.ts";

async function* ofTypes(
  documents: AsyncIterable<StoredDocument>,
  types: ReadonlySet<string>,
): AsyncGenerator<StoredDocument> {
  for await (const document of documents) {
    if (types.has(document._type)) {
      yield document;
    }
  }
}

export function exportDocuments(face: Face): Endpoint {
  return (context) => {
    const all = datasetOf(face, context).export(context.get("identity"));
    const types = context.req.query("types");
    return answerNdjson(
      types === undefined || types === "" ? all : ofTypes(all, new Set(types.split(","))),
      face.log,
    );
  };
}
