import type { Action } from "../../types.ts";
import { malformed } from "../failure.ts";
import type { Workspace } from "../workspace.ts";
import type { ActionHandler } from "./action.ts";
import { create } from "./create.ts";
import { deleteDocument } from "./delete.ts";
import { discard, versionDiscard } from "./discard.ts";
import { edit } from "./edit.ts";
import { publish } from "./publish.ts";
import { release } from "./release.ts";
import { replaceDraft, versionReplace } from "./replace.ts";
import { unpublish } from "./unpublish.ts";
import { versionCreate } from "./version-create.ts";

const DOCUMENT_PREFIX = "sanity.action.document.";
const RELEASE_PREFIX = "sanity.action.release.";

/** By the name after `sanity.action.document.`. */
const HANDLERS: ReadonlyMap<string, ActionHandler> = new Map([
  ["create", create],
  ["edit", edit],
  ["publish", publish],
  ["unpublish", unpublish],
  ["delete", deleteDocument],
  ["discard", discard],
  ["replaceDraft", replaceDraft],
  ["version.create", versionCreate],
  ["version.discard", versionDiscard],
  ["version.replace", versionReplace],
]);

/**
 * Carries out one action in the workspace.
 *
 * @throws Failure with the status and type that the Content Lake answers with.
 */
export function applyAction(action: Action, workspace: Workspace, dryRun: boolean): void {
  const { actionType } = action;
  if (actionType.startsWith(RELEASE_PREFIX)) {
    release(action, workspace, dryRun);
    return;
  }
  workspace.requireWriter();
  const handler = actionType.startsWith(DOCUMENT_PREFIX)
    ? HANDLERS.get(actionType.slice(DOCUMENT_PREFIX.length))
    : undefined;
  if (!handler) {
    const known = [...HANDLERS.keys()].map((name) => DOCUMENT_PREFIX + name).join(", ");
    throw malformed(`Unknown action ${JSON.stringify(actionType)}. This lake knows ${known}.`);
  }
  handler(action, workspace, dryRun);
}
