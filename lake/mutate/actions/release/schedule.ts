import { z } from "zod";
import { splitId } from "../../../ids.ts";
import { insufficientPermissions } from "../../failure.ts";
import { publishRelease, versionsOf } from "./carry-out.ts";
import { defineReleaseAction, inState, type ReleaseScope, requireRelease } from "./define.ts";

/**
 * `release.schedule`: locks the release until the lake publishes it at `publishAt`; at once where
 * that has passed. Nobody is there to be asked then, so the permissions are asked now.
 */
export const schedule = defineReleaseAction(
  z.object({ publishAt: z.iso.datetime({ offset: true }) }),
  ({ publishAt }, scope) => {
    const { id, workspace } = scope;
    const release = requireRelease(scope, "active");
    requireMayPublish(scope);
    if (Date.parse(publishAt) <= Date.parse(workspace.timestamp)) {
      publishRelease(release, scope);
      return;
    }
    workspace.put(id, { ...inState(release, "scheduled", "error"), publishAt });
  },
);

/** `release.unschedule`: active again, and open to changes. */
export const unschedule = defineReleaseAction(z.object({}), (_action, scope) => {
  const release = requireRelease(scope, "scheduled");
  scope.workspace.put(scope.id, inState(release, "active", "publishAt"));
});

/** Throws a Failure 403 where publishing any of the versions by hand would. */
function requireMayPublish(scope: ReleaseScope): void {
  const { workspace } = scope;
  for (const version of versionsOf(scope)) {
    const { publishedId } = splitId(version._id);
    const published = workspace.get(publishedId);
    const asked = { ...version, _id: publishedId };
    const permission = published ? "update" : "create";
    if (!workspace.may(permission, asked) || (published && !workspace.may("update", published))) {
      throw insufficientPermissions(permission);
    }
  }
}
