import { z } from "zod";
import { Failure } from "../../failure.ts";
import { type FinalState, finalStatesOf as statesIn } from "../../release.ts";
import { contentForVersion } from "../action.ts";
import { finalStatesOf, versionsOf } from "./carry-out.ts";
import { defineReleaseAction, inState, type ReleaseScope, requireRelease } from "./define.ts";

/** `release.archive`: its versions are deleted; the history still has them. */
export const archive = defineReleaseAction(z.object({}), (_action, scope) => {
  const { id, workspace } = scope;
  const release = requireRelease(scope, "active");
  const versions = versionsOf(scope);
  for (const { _id } of versions) workspace.remove(_id, { delete: { id: _id } });
  workspace.put(id, {
    ...inState(release, "archived", "error"),
    finalDocumentStates: finalStatesOf(versions),
  });
});

/** `release.unarchive`: the versions are back as they stood when it was archived. */
export const unarchive = defineReleaseAction(z.object({}), (_action, scope) => {
  const { id, workspace } = scope;
  const release = requireRelease(scope, "archived");
  for (const state of statesIn(release)) restore(state, scope);
  workspace.put(id, inState(release, "active", "finalDocumentStates"));
});

/** Throws a Failure 409 where the history no longer has what is to be restored. */
function restore({ id, revisionId }: FinalState, { name, workspace }: ReleaseScope): void {
  const version = workspace.past(id, revisionId);
  if (!version) {
    throw new Failure(409, {
      type: "releaseStateError",
      description:
        `The release "${name}" cannot be restored: the history no longer has "${id}" as it was ` +
        `at revision "${revisionId}".`,
      releaseID: name,
      id,
    });
  }
  const { _system } = version;
  workspace.create(id, { ...contentForVersion(version), _system: _system ?? {} }, "create");
}
