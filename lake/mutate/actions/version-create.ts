import { z } from "zod";
import { splitId } from "../../ids.ts";
import { malformed, notFound } from "../failure.ts";
import { contentForVersion, defineAction, documentBody } from "./action.ts";

/** `document.version.create`: a draft or a version, from a body or from another version. */
export const versionCreate = defineAction(
  z.union([
    z.object({ publishedId: z.string(), document: documentBody }),
    z.object({
      publishedId: z.string(),
      baseId: z.string(),
      versionId: z.string(),
      ifBaseRevisionId: z.string().exactOptional(),
    }),
  ]),
  (action, workspace) => {
    if ("document" in action) {
      const id = requireVersionOf(action.publishedId, action.document["_id"]);
      workspace.create(id, { ...action.document, _system: {} }, "create");
      return;
    }
    const { publishedId, baseId, versionId, ifBaseRevisionId } = action;
    const base = workspace.get(baseId);
    if (!base || !workspace.may("read", base)) throw notFound(baseId);
    if (ifBaseRevisionId !== undefined) workspace.requireRevision(baseId, ifBaseRevisionId);
    workspace.create(requireVersionOf(publishedId, versionId), contentForVersion(base), "create");
  },
);

function requireVersionOf(publishedId: string, id: unknown): string {
  if (typeof id === "string" && id !== publishedId && splitId(id).publishedId === publishedId) {
    return id;
  }
  throw malformed(`${JSON.stringify(id)} is no draft and no version of "${publishedId}".`);
}
