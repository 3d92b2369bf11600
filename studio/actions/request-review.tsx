import { CommentIcon } from "@sanity/icons/Comment";
import { useState } from "react";
import { useSyncState, type DocumentActionComponent } from "sanity";
import type { CheckResponse } from "../../gate/api.ts";
import { RequestReviewDialog } from "../dialogs/request-review-dialog.tsx";
import { useGateAccess } from "../gate-access/context.ts";
import { isReviewAskedFor, wantsReview } from "../gate-access/readiness.ts";

/** Asks for the reviews that this text still needs. Not there where it needs none. */
export const requestReview: DocumentActionComponent = ({ id, type, draft }) => {
  const { check } = useGateAccess();
  const { isSyncing } = useSyncState(id, type);
  // What the dialog is about stays as it was on opening, whatever the gate says meanwhile.
  const [opened, setOpened] = useState<CheckResponse>();
  const common = { icon: CommentIcon, label: "Request review" };
  if (opened !== undefined) {
    const dialog = <RequestReviewDialog check={opened} onClose={() => setOpened(undefined)} />;
    return { ...common, dialog: { type: "custom", component: dialog } };
  }
  const known = check.state === "ready" ? check.response : undefined;
  if (draft === null || known === undefined) return null;
  if (!wantsReview(known)) return null;
  const asked = isReviewAskedFor(known);
  if (asked || isSyncing) {
    const title = asked ? "A review of this text is requested." : "Your changes are being saved…";
    return { ...common, disabled: true, title };
  }
  return {
    ...common,
    title: "Reviewers see it on the review desk.",
    onHandle: () => setOpened(known),
  };
};
requestReview.displayName = "RequestReviewAction";
