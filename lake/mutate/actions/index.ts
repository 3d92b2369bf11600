import type { Action } from "../../types.ts";
import { malformed } from "../failure.ts";
import type { Workspace } from "../workspace.ts";
import type { ActionHandler } from "./action.ts";
import { create } from "./create.ts";
import { deleteDocument } from "./delete.ts";
import { discard, versionDiscard } from "./discard.ts";
import { edit } from "./edit.ts";
import { publish } from "./publish.ts";
import { RELEASE_ACTIONS } from "./release/index.ts";
import { replaceDraft, versionReplace } from "./replace.ts";
import { unpublish, versionUnpublish } from "./unpublish.ts";
import { versionCreate } from "./version-create.ts";

const PREFIX = "sanity.action.";

/** By the name after `sanity.action.`. */
const HANDLERS: ReadonlyMap<string, ActionHandler> = new Map([
  ["document.create", create],
  ["document.edit", edit],
  ["document.publish", publish],
  ["document.unpublish", unpublish],
  ["document.delete", deleteDocument],
  ["document.discard", discard],
  ["document.replaceDraft", replaceDraft],
  ["document.version.create", versionCreate],
  ["document.version.discard", versionDiscard],
  ["document.version.replace", versionReplace],
  ["document.version.unpublish", versionUnpublish],
  ...[...RELEASE_ACTIONS].map(([name, handler]) => [`release.${name}`, handler] as const),
]);

/**
 * Carries out one action in the workspace.
 *
 * @throws Failure with the status and type that the Content Lake answers with.
 */
export function applyAction(action: Action, workspace: Workspace, dryRun: boolean): void {
  const { actionType } = action;
  const name = actionType.startsWith(PREFIX) ? actionType.slice(PREFIX.length) : "";
  // Release actions tell what is missing where the Studio looks for it.
  if (!name.startsWith("release.")) workspace.requireWriter();
  const handler = HANDLERS.get(name);
  if (!handler) {
    const known = [...HANDLERS.keys()].map((known) => PREFIX + known).join(", ");
    throw malformed(`Unknown action ${JSON.stringify(actionType)}. This lake knows ${known}.`);
  }
  handler(action, workspace, dryRun);
}
