import { z } from "zod";
import { splitId } from "../../ids.ts";
import { malformed, notFound } from "../failure.ts";
import { patchOne } from "../mutations.ts";
import { patchOperations } from "../patch.ts";
import { contentForVersion, defineAction } from "./action.ts";

/**
 * `document.edit`: patches a draft. The first edit of a published document makes the draft from
 * it, even where the patch itself changes nothing: so the Studio asks for one.
 */
export const edit = defineAction(
  z.object({ draftId: z.string(), publishedId: z.string(), patch: patchOperations }),
  ({ draftId, publishedId, patch }, workspace) => {
    const parts = splitId(draftId);
    if (parts.bundle === undefined || parts.publishedId !== publishedId) {
      throw malformed(
        `draftId is "${draftId}"; it must be a draft or a version of "${publishedId}".`,
      );
    }
    if (!workspace.get(draftId)) {
      const published = workspace.get(publishedId);
      // Whoever may write drafts must not copy out what they may not read.
      if (!published || !workspace.may("read", published)) throw notFound(draftId);
      workspace.create(draftId, contentForVersion(published), "createIfNotExists");
    }
    patchOne(draftId, patch, workspace);
  },
);
