/** `GET /datasets` and `/projects/:project/datasets`: those the caller may read something of. */
import { answerJson } from "../api-error.ts";
import type { Endpoint, Face } from "../face.ts";

export function datasets(face: Face): Endpoint {
  return (context) => {
    const caller = context.get("identity");
    const readable = face.core
      .datasets()
      .filter((dataset) =>
        dataset.grants(caller).some(({ permissions }) => permissions.includes("read")),
      );
    return answerJson(
      readable.map(({ name, visibility }) => ({
        name,
        aclMode: visibility,
        createdAt: face.startedAt,
        createdByUserId: "<system>",
        addonFor: null,
        datasetProfile: "content",
        features: [],
        tags: [],
      })),
    );
  };
}
