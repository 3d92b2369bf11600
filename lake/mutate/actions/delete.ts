import { z } from "zod";
import { splitId } from "../../ids.ts";
import { Failure, malformed, notFound } from "../failure.ts";
import { defineAction } from "./action.ts";

/**
 * `document.delete`: what is published, and the drafts and versions that are named. With `purge`
 * the history of the document goes too, of versions that were gone before as well.
 */
export const deleteDocument = defineAction(
  z.object({
    publishedId: z.string(),
    includeDrafts: z.array(z.string()).default([]),
    purge: z.boolean().exactOptional(),
  }),
  ({ publishedId, includeDrafts, purge }, workspace) => {
    const foreign = includeDrafts.find((id) => splitId(id).publishedId !== publishedId);
    if (foreign !== undefined) {
      throw malformed(`includeDrafts has "${foreign}", which is no version of "${publishedId}".`);
    }
    const versions = workspace.versionsOf(publishedId);
    if (versions.length === 0) throw notFound(publishedId);
    const named = new Set([publishedId, ...includeDrafts]);
    const left = versions.filter((id) => !named.has(id));
    if (left.length > 0) throw versionsLeft(publishedId, left);
    for (const id of versions) workspace.remove(id, { delete: { id } });
    if (purge === true) workspace.purge(publishedId, "document");
  },
);

function versionsLeft(publishedId: string, left: readonly string[]): Failure {
  return new Failure(409, {
    type: "documentHasVersionsError",
    description: `Document "${publishedId}" has versions that includeDrafts does not name: ${left.join(", ")}`,
    id: publishedId,
    versionIDs: left,
  });
}
