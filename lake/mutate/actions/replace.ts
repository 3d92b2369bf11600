import { z } from "zod";
import { draftIdOf, splitId } from "../../ids.ts";
import { malformed, notFound } from "../failure.ts";
import { defineAction, documentBody } from "./action.ts";

/** `document.replaceDraft`: restores an earlier state into the draft. */
export const replaceDraft = defineAction(
  z.object({ publishedId: z.string(), attributes: documentBody }),
  ({ publishedId, attributes }, workspace) => {
    const draftId = draftIdOf(publishedId);
    const given = attributes["_id"];
    if (given !== draftId && given !== publishedId) {
      throw malformed(`attributes._id is ${JSON.stringify(given)}; it must be "${draftId}".`);
    }
    if (!workspace.get(draftId) && !workspace.get(publishedId)) throw notFound(draftId);
    workspace.put(draftId, { ...attributes, _system: {} });
  },
);

/** `document.version.replace`: puts another content into a version that exists. */
export const versionReplace = defineAction(
  z.object({ document: documentBody }),
  ({ document }, workspace) => {
    const id = document["_id"];
    if (typeof id !== "string" || splitId(id).bundle === undefined) {
      throw malformed(`document._id is ${JSON.stringify(id)}; it must be the id of a version.`);
    }
    if (!workspace.get(id)) throw notFound(id);
    workspace.put(id, { ...document, _system: {} });
  },
);
