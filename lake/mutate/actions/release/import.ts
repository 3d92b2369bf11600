import { z } from "zod";
import { without } from "../../../json.ts";
import { alreadyExists } from "../../failure.ts";
import { RELEASE_TYPE } from "../../release.ts";
import { documentBody } from "../action.ts";
import { defineReleaseAction } from "./define.ts";
import { metadataOf } from "./metadata.ts";

/** Fields that follow from the lake the release is in, not from the one it came from. */
const OWN_FIELDS = ["_id", "_rev", "_updatedAt", "_system", "publishAt", "error"] as const;

/** States of the source in which nothing more is to happen. */
const ENDED: ReadonlySet<unknown> = new Set(["archived", "published"]);

/**
 * `release.import`: a release from an export. What was scheduled there is active here: nobody here
 * has decided that it be published.
 */
export const importRelease = defineReleaseAction(
  z.object({
    attributes: documentBody.optional(),
    document: documentBody.optional(),
    ifExists: z.enum(["fail", "ignore", "replace"]).default("fail"),
  }),
  ({ attributes, document, ifExists }, { id, name, workspace }) => {
    const given = attributes ?? document ?? {};
    const exists = workspace.get(id) !== undefined;
    if (exists && ifExists === "fail") throw alreadyExists(id);
    if (exists && ifExists === "ignore") return;
    workspace.put(id, {
      ...without(given, ...OWN_FIELDS),
      _type: RELEASE_TYPE,
      name,
      state: ENDED.has(given["state"]) ? (given["state"] ?? "active") : "active",
      metadata: metadataOf(given["metadata"]),
    });
  },
);
