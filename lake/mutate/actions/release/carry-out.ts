import { splitId } from "../../../ids.ts";
import { isJsonObject } from "../../../json.ts";
import type { StoredDocument } from "../../../types.ts";
import { insufficientPermissions } from "../../failure.ts";
import type { FinalState } from "../../release.ts";
import { publishVersion } from "../publish-version.ts";
import { withdraw } from "../unpublish.ts";
import { inState, type ReleaseScope } from "./define.ts";

/**
 * Publishes every version of a release, and takes back the documents whose version says so. Needs
 * of its author what publishing each of them alone would need.
 */
export function publishRelease(release: StoredDocument, scope: ReleaseScope): void {
  const { id, workspace } = scope;
  const versions = versionsOf(scope);
  for (const version of versions) {
    const { publishedId } = splitId(version._id);
    if (isToBeUnpublished(version)) {
      withdraw(publishedId, workspace);
      workspace.remove(version._id, { delete: { id: version._id } });
    } else {
      publishVersion(version, publishedId, workspace);
    }
  }
  workspace.put(id, {
    ...inState(release, "published", "publishAt", "error"),
    publishedAt: workspace.timestamp,
    finalDocumentStates: finalStatesOf(versions),
  });
}

/**
 * The versions of a release, in the order of their ids: all of them or none. Throws a Failure 403
 * if there is one that the author may not change.
 */
export function versionsOf({ name, workspace }: ReleaseScope): readonly StoredDocument[] {
  const versions = workspace.versionsIn(name);
  const isForeign = versions.some((version) => !workspace.may("update", version));
  if (isForeign) throw insufficientPermissions("update");
  return versions;
}

/** What the release keeps of versions that are no more. */
export function finalStatesOf(versions: readonly StoredDocument[]): readonly FinalState[] {
  return versions.map(({ _id, _rev }) => ({ _key: _id, id: _id, revisionId: _rev }));
}

/** Whether a version says that its document is to be unpublished. */
function isToBeUnpublished({ _system: system }: StoredDocument): boolean {
  return isJsonObject(system) && system["delete"] === true;
}
