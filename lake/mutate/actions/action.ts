import { z } from "zod";
import { isJson, isJsonObject, type JsonObject } from "../../json.ts";
import type { Action, StoredDocument } from "../../types.ts";
import { malformed } from "../failure.ts";
import type { Workspace } from "../workspace.ts";

/** Carries out one action in the workspace. */
export type ActionHandler = (action: Action, workspace: Workspace, dryRun: boolean) => void;

/** A document in the body of an action. */
export const documentBody = z.custom<JsonObject>(
  (value) => isJson(value) && isJsonObject(value),
  "must be a document",
);

/** Joins the shape of an action and what it does. Unknown keys are left alone, as Sanity does. */
export function defineAction<T>(
  schema: z.ZodType<T>,
  run: (action: T, workspace: Workspace, dryRun: boolean) => void,
): ActionHandler {
  return (action, workspace, dryRun) => {
    const parsed = schema.safeParse(action);
    if (!parsed.success) {
      throw malformed(`Malformed ${action.actionType}: ${z.prettifyError(parsed.error)}`);
    }
    run(parsed.data, workspace, dryRun);
  };
}

/** The content of a document for another version of it: without stamps, with bookkeeping anew. */
export function contentForVersion(document: StoredDocument): JsonObject {
  const { _id, _rev, _updatedAt, ...content } = document;
  return { ...content, _system: {} };
}
