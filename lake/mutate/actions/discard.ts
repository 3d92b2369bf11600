import { z } from "zod";
import { splitId } from "../../ids.ts";
import { malformed, notFound } from "../failure.ts";
import type { Workspace } from "../workspace.ts";
import { defineAction } from "./action.ts";

const purge = z.boolean().exactOptional();

/** `document.discard`: the older name, for drafts. */
export const discard = defineAction(
  z.object({ draftId: z.string(), purge }),
  ({ draftId, purge }, workspace) => discardVersion(draftId, purge === true, workspace),
);

/** `document.version.discard`: a draft or a version is gone; what is published stays. */
export const versionDiscard = defineAction(
  z.object({ versionId: z.string(), purge }),
  ({ versionId, purge }, workspace) => discardVersion(versionId, purge === true, workspace),
);

function discardVersion(id: string, purge: boolean, workspace: Workspace): void {
  if (splitId(id).bundle === undefined) {
    throw malformed(`"${id}" is no draft and no version: only those can be discarded.`);
  }
  if (!workspace.get(id)) throw notFound(id);
  workspace.remove(id, { delete: { id } });
  if (purge) workspace.purge(id, "version");
}
