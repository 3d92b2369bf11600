import { z } from "zod";
import { draftIdOf } from "../../ids.ts";
import { malformed, notFound } from "../failure.ts";
import { contentForVersion, defineAction } from "./action.ts";

/** `document.unpublish`: what was published goes on as the draft, unless there is one already. */
export const unpublish = defineAction(
  z.object({ draftId: z.string(), publishedId: z.string() }),
  ({ draftId, publishedId }, workspace) => {
    if (draftId !== draftIdOf(publishedId)) {
      throw malformed(`draftId is "${draftId}"; it must be "${draftIdOf(publishedId)}".`);
    }
    const published = workspace.get(publishedId);
    if (!published) throw notFound(publishedId);
    workspace.remove(publishedId, { delete: { id: publishedId } });
    if (!workspace.get(draftId)) {
      workspace.create(draftId, contentForVersion(published), "createIfNotExists");
    }
  },
);
