import { z } from "zod";
import { draftIdOf, splitId } from "../../ids.ts";
import { alreadyExists, malformed } from "../failure.ts";
import { defineAction, documentBody } from "./action.ts";

/** `document.create`: a new draft (or version) of a document that is not published. */
export const create = defineAction(
  z.object({
    publishedId: z.string(),
    attributes: documentBody,
    ifExists: z.enum(["fail", "ignore"]).default("fail"),
  }),
  ({ publishedId, attributes, ifExists }, workspace) => {
    const id = versionIdOf(attributes["_id"] ?? publishedId, publishedId);
    const isDraft = splitId(id).bundle === "drafts";
    if (isDraft && workspace.get(publishedId)) throw alreadyExists(publishedId);
    if (ifExists === "ignore" && workspace.get(id)) return;
    workspace.create(id, { ...attributes, _system: {} }, "create");
  },
);

/** The draft, unless the attributes name another version of the same document. */
function versionIdOf(given: unknown, publishedId: string): string {
  if (given === publishedId) return draftIdOf(publishedId);
  if (typeof given === "string" && splitId(given).publishedId === publishedId) return given;
  throw malformed(
    `attributes._id is ${JSON.stringify(given)}; it must be a draft or a version of "${publishedId}".`,
  );
}
