import { z } from "zod";
import { splitId } from "../../ids.ts";
import { isJsonArray, isJsonObject, type JsonObject } from "../../json.ts";
import type { Json } from "../../types.ts";
import { malformed, notFound } from "../failure.ts";
import { contentForVersion, defineAction } from "./action.ts";

/** `document.publish`: the draft takes the place of what is published, and is gone. */
export const publish = defineAction(
  z.object({
    draftId: z.string(),
    publishedId: z.string(),
    ifDraftRevisionId: z.string().exactOptional(),
    ifPublishedRevisionId: z.string().exactOptional(),
  }),
  ({ draftId, publishedId, ifDraftRevisionId, ifPublishedRevisionId }, workspace) => {
    if (draftId === publishedId || splitId(draftId).publishedId !== publishedId) {
      throw malformed(
        `draftId is "${draftId}"; it must be a draft or a version of "${publishedId}".`,
      );
    }
    if (splitId(publishedId).bundle !== undefined) {
      throw malformed(`publishedId is "${publishedId}"; it must be the id of no draft or version.`);
    }
    const draft = workspace.get(draftId);
    if (!draft) throw notFound(draftId);
    if (ifDraftRevisionId !== undefined) workspace.requireRevision(draftId, ifDraftRevisionId);
    if (ifPublishedRevisionId !== undefined) {
      workspace.requireRevision(publishedId, ifPublishedRevisionId);
    }
    const published = workspace.get(publishedId);
    const created = published === undefined ? {} : { _createdAt: published._createdAt };
    const content = { ...strengthenFields(contentForVersion(draft)), ...created };
    if (published) workspace.put(publishedId, content);
    else workspace.create(publishedId, content, "create");
    workspace.remove(draftId, { delete: { id: draftId } });
  },
);

/**
 * The Studio refers weakly to documents that are not published yet and notes in
 * `_strengthenOnPublish` what the reference is to become.
 */
function strengthen(value: Json): Json {
  if (isJsonArray(value)) return value.map(strengthen);
  if (!isJsonObject(value)) return value;
  const { _strengthenOnPublish: note, ...reference } = value;
  if (typeof value["_ref"] !== "string" || !isJsonObject(note)) return strengthenFields(value);
  if (note["weak"] === true) return strengthenFields(reference);
  const { _weak, ...strong } = reference;
  return strengthenFields(strong);
}

function strengthenFields(value: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, strengthen(member)]),
  );
}
