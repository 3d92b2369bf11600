import { z } from "zod";
import { splitId } from "../../ids.ts";
import { Failure, malformed, notFound } from "../failure.ts";
import { defineAction } from "./action.ts";

/** `document.delete`: what is published, and the drafts and versions that are named. */
export const deleteDocument = defineAction(
  z.object({
    publishedId: z.string(),
    includeDrafts: z.array(z.string()).default([]),
    purge: z.boolean().exactOptional(),
  }),
  ({ publishedId, includeDrafts, purge }, workspace) => {
    refusePurge(purge);
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
  },
);

/** The log is kept whole here; saying yes and keeping the history would be a lie. */
export function refusePurge(purge: boolean | undefined): void {
  if (purge === true) {
    throw malformed("purge is not supported by this lake: the history stays. Leave purge out.");
  }
}

function versionsLeft(publishedId: string, left: readonly string[]): Failure {
  return new Failure(409, {
    type: "documentHasVersionsError",
    description: `Document "${publishedId}" has versions that includeDrafts does not name: ${left.join(", ")}`,
    id: publishedId,
    versionIDs: left,
  });
}
