import { z } from "zod";
import { publishRelease } from "./carry-out.ts";
import { defineReleaseAction, inState, requireRelease } from "./define.ts";

/** `release.publish`: all its versions in one transaction. */
export const publish = defineReleaseAction(z.object({}), (_action, scope) => {
  publishRelease(requireRelease(scope, "active"), scope);
});

/** Likewise of a release whose time has come. No action that anybody could send. */
export const publishScheduled = defineReleaseAction(z.object({}), (_action, scope) => {
  publishRelease(requireRelease(scope, "scheduled"), scope);
});

/** Active again, with the reason why it could not be published at its time. */
export const giveBack = defineReleaseAction(
  z.object({ reason: z.string() }),
  ({ reason }, scope) => {
    const release = requireRelease(scope, "scheduled");
    const error = { message: reason };
    scope.workspace.put(scope.id, { ...inState(release, "active", "publishAt"), error });
  },
);
