import { LakeError } from "../../errors.ts";
import { malformed } from "../failure.ts";
import { asStored } from "../document-shape.ts";
import type { ActionHandler } from "./action.ts";

/** A release that is only asked about: whether this identity might create one. */
const PROBE = asStored(
  "_.releases.probe",
  { _type: "system.release" },
  { transactionId: "probe", timestamp: "1970-01-01T00:00:00.000Z" },
);

/**
 * `release.*`. The Studio tries `release.create` dry when it starts, to learn whether the user
 * may; that question is answered. Releases themselves are switched off in this lake.
 */
export const release: ActionHandler = (action, workspace, dryRun) => {
  if (!workspace.may("create", PROBE)) {
    // At the top, not as an item: the Studio looks for it there.
    throw new LakeError(403, {
      type: "insufficientPermissionsError",
      description: 'Insufficient permissions; permission "create" required',
      permission: "create",
    });
  }
  if (dryRun) return;
  throw malformed(
    `${action.actionType} is refused: releases are switched off in this lake. ` +
      "Set releases: { enabled: false } in the Studio.",
  );
};
