import { z } from "zod";
import { RELEASE_TYPE } from "../../release.ts";
import { defineReleaseAction } from "./define.ts";
import { metadataOf } from "./metadata.ts";

/** `release.create`: a release that is active and has no versions yet. */
export const createRelease = defineReleaseAction(
  z.object({ metadata: z.unknown().optional() }),
  ({ metadata }, { id, name, workspace }) => {
    const content = { _type: RELEASE_TYPE, name, userId: workspace.author, state: "active" };
    workspace.create(id, { ...content, metadata: metadataOf(metadata) }, "create");
  },
);
