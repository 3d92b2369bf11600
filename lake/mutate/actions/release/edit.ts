import { z } from "zod";
import { sameText, without } from "../../../json.ts";
import { malformed } from "../../failure.ts";
import { applyOperations, patchOperations } from "../../patch.ts";
import { defineReleaseAction, requireRelease } from "./define.ts";
import { metadataOf } from "./metadata.ts";

/** `release.edit`: patches the metadata, and nothing else of a release. */
export const editRelease = defineReleaseAction(
  z.object({ patch: patchOperations }),
  ({ patch }, scope) => {
    const { id, workspace } = scope;
    const release = requireRelease(scope, "active", "scheduled");
    if (patch.ifRevisionID !== undefined) workspace.requireRevision(id, patch.ifRevisionID);
    const patched = applyOperations(release, patch);
    if (!sameText(without(patched, "metadata"), without(release, "metadata"))) {
      throw malformed("release.edit can change metadata alone; other actions change the state.");
    }
    metadataOf(patched["metadata"]);
    workspace.patch(release, patch);
  },
);
