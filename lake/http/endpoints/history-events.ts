/** `GET /data/history/:dataset/events/documents/:id?limit=&nextCursor=`: newest first. */
import { z } from "zod";
import { draftIdOf, splitId } from "../../ids.ts";
import { answerJson } from "../api-error.ts";
import type { Endpoint, Face } from "../face.ts";
import { type DatedEvent, type DocumentGroup, groupEvents } from "../group-events.ts";
import { datasetOf, pathParameter, queryParameter } from "../parameters.ts";

const DEFAULT_LIMIT = 100;
const limitSchema = z.coerce.number().int().min(1).max(1000).default(DEFAULT_LIMIT);

/** The group an id belongs to: of a version in a release that version, of all others the draft. */
function groupOf(id: string): DocumentGroup {
  const { publishedId, bundle } = splitId(id);
  const isVersion = bundle !== undefined && bundle !== "drafts";
  return { documentId: publishedId, versionId: isVersion ? id : draftIdOf(publishedId) };
}

/** One page, and the transaction after which the next begins (empty at the end). */
function pageOf(
  events: readonly DatedEvent[],
  cursor: string,
  limit: number,
): { readonly page: readonly DatedEvent[]; readonly nextCursor: string } {
  const start = events.findIndex(({ transactionId }) => transactionId === cursor) + 1;
  const page = events.slice(start, start + limit);
  const isLast = start + limit >= events.length;
  return { page, nextCursor: isLast ? "" : (page.at(-1)?.transactionId ?? "") };
}

export function historyEvents(face: Face): Endpoint {
  return async (context) => {
    const dataset = datasetOf(face, context);
    const id = pathParameter(context, "id");
    const group = groupOf(id);
    const log = await dataset.transactions(
      { documentIds: [group.documentId, group.versionId] },
      context.get("identity"),
    );
    const { page, nextCursor } = pageOf(
      groupEvents(group, log),
      context.req.query("nextCursor") ?? "",
      queryParameter(context, "limit", limitSchema),
    );
    return answerJson({ events: { [id]: page.map(({ event }) => event) }, nextCursor });
  };
}
