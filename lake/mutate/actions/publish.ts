import { z } from "zod";
import { splitId } from "../../ids.ts";
import { malformed, notFound } from "../failure.ts";
import { defineAction } from "./action.ts";
import { publishVersion } from "./publish-version.ts";

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
    publishVersion(draft, publishedId, workspace);
  },
);
