/** `GET /data/history/:dataset/events/releases/:release?limit=&nextCursor=`: newest first. */
import { releaseIdOf } from "../../mutate/release.ts";
import { answerJson } from "../api-error.ts";
import { eventPage } from "../event-page.ts";
import type { Endpoint, Face } from "../face.ts";
import { datasetOf, pathParameter } from "../parameters.ts";
import { releaseEvents } from "../release-events.ts";

export function releaseHistory(face: Face): Endpoint {
  return async (context) => {
    const dataset = datasetOf(face, context);
    const release = pathParameter(context, "release");
    const log = await dataset.transactions(
      { documentIds: [releaseIdOf(release), ...dataset.idsInLog({ release })] },
      context.get("identity"),
    );
    const { page, nextCursor } = eventPage(context, releaseEvents(release, log));
    return answerJson({ events: page, nextCursor });
  };
}
