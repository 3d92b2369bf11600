/** `GET /data/history/:dataset/events/documents/:id?limit=&nextCursor=`: newest first. */
import { draftIdOf, splitId } from "../../ids.ts";
import { releaseIdOf } from "../../mutate/release.ts";
import type { Dataset } from "../../types.ts";
import { answerJson } from "../api-error.ts";
import { eventPage } from "../event-page.ts";
import type { Endpoint, Face } from "../face.ts";
import { type DocumentGroup, groupEvents } from "../group-events.ts";
import { datasetOf, pathParameter } from "../parameters.ts";

/** The group an id belongs to: of a version in a release that version, of all others the draft. */
function groupOf(id: string): DocumentGroup {
  const { publishedId, bundle } = splitId(id);
  const isVersion = bundle !== undefined && bundle !== "drafts";
  return { documentId: publishedId, versionId: isVersion ? id : draftIdOf(publishedId) };
}

/** What of the log a group's history rests on: its versions and the releases that they are in. */
function idsOf(dataset: Dataset, { documentId }: DocumentGroup): readonly string[] {
  const versions = dataset.idsInLog({ document: documentId });
  const releases = versions.flatMap((id) => {
    const { bundle } = splitId(id);
    return bundle === undefined || bundle === "drafts" ? [] : [releaseIdOf(bundle)];
  });
  return [...new Set([...versions, ...releases])];
}

export function historyEvents(face: Face): Endpoint {
  return async (context) => {
    const dataset = datasetOf(face, context);
    const id = pathParameter(context, "id");
    const group = groupOf(id);
    const log = await dataset.transactions(
      { documentIds: idsOf(dataset, group) },
      context.get("identity"),
    );
    const { page, nextCursor } = eventPage(context, groupEvents(group, log));
    return answerJson({ events: { [id]: page }, nextCursor });
  };
}
