import { z } from "zod";
import { defineReleaseAction, requireRelease } from "./define.ts";

/** `release.delete`: of a release that has ended. Its versions are gone already. */
export const deleteRelease = defineReleaseAction(z.object({}), (_action, scope) => {
  const { _id } = requireRelease(scope, "archived", "published");
  scope.workspace.remove(_id, { delete: { id: _id } });
});
