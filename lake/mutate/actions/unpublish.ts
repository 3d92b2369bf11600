import { z } from "zod";
import { draftIdOf, splitId } from "../../ids.ts";
import { malformed, notFound } from "../failure.ts";
import type { Workspace } from "../workspace.ts";
import { contentForVersion, defineAction } from "./action.ts";

/** `document.unpublish`: what was published goes on as the draft, unless there is one already. */
export const unpublish = defineAction(
  z.object({ draftId: z.string(), publishedId: z.string() }),
  ({ draftId, publishedId }, workspace) => {
    if (draftId !== draftIdOf(publishedId)) {
      throw malformed(`draftId is "${draftId}"; it must be "${draftIdOf(publishedId)}".`);
    }
    if (!workspace.get(publishedId)) throw notFound(publishedId);
    withdraw(publishedId, workspace);
  },
);

/** Takes back what is published, if anything is; its content stays in the draft. */
export function withdraw(publishedId: string, workspace: Workspace): void {
  const published = workspace.get(publishedId);
  if (!published) return;
  const draftId = draftIdOf(publishedId);
  workspace.remove(publishedId, { delete: { id: publishedId } });
  if (!workspace.get(draftId)) {
    workspace.create(draftId, contentForVersion(published), "createIfNotExists");
  }
}

/**
 * `document.version.unpublish`: notes in a version that the document is to be unpublished with its
 * release. Without a version yet, one is made from what is published.
 */
export const versionUnpublish = defineAction(
  z.object({ versionId: z.string(), publishedId: z.string() }),
  ({ versionId, publishedId }, workspace) => {
    const parts = splitId(versionId);
    if (
      parts.publishedId !== publishedId ||
      parts.bundle === undefined ||
      parts.bundle === "drafts"
    ) {
      throw malformed(`versionId is "${versionId}"; it must be a version of "${publishedId}".`);
    }
    const published = workspace.get(publishedId);
    if (!published || !workspace.may("read", published)) throw notFound(publishedId);
    const version = workspace.get(versionId) ?? published;
    workspace.put(versionId, { ...contentForVersion(version), _system: { delete: true } });
  },
);
