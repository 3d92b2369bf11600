import { CommentIcon } from "@sanity/icons/Comment";
import { useState } from "react";
import { useSyncState, type DocumentActionComponent } from "sanity";
import type { CheckResponse } from "../../gate/api.ts";
import { RequestReviewDialog } from "../dialogs/request-review-dialog.tsx";
import { useGateAccess } from "../gate-access/context.ts";
import { isReviewAskedFor, mayRequestReview, wantsReview } from "../gate-access/readiness.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { useShowsDraft } from "./use-shows-draft.ts";

/** Asks for the reviews that this text still needs. Not there where it needs none. */
export const requestReview: DocumentActionComponent = ({ id, type, draft }) => {
  const words = useWords();
  const { check } = useGateAccess();
  const { isSyncing } = useSyncState(id, type);
  const showsDraft = useShowsDraft();
  // What the dialog is about stays as it was on opening, whatever the gate says meanwhile.
  const [opened, setOpened] = useState<CheckResponse>();
  const common = { icon: CommentIcon, label: words("actions.requestReview.label") };
  if (opened !== undefined) {
    const dialog = <RequestReviewDialog check={opened} onClose={() => setOpened(undefined)} />;
    return { ...common, dialog: { type: "custom", component: dialog } };
  }
  const known = check.state === "ready" ? check.response : undefined;
  if (!showsDraft || draft === null || known === undefined) return null;
  if (!wantsReview(known)) return null;
  const off = whyNot(known, isSyncing, words);
  if (off !== undefined) return { ...common, disabled: true, title: off };
  return {
    ...common,
    title: words("actions.requestReview.title"),
    onHandle: () => setOpened(known),
  };
};
requestReview.displayName = "RequestReviewAction";

function whyNot(check: CheckResponse, isSaving: boolean, words: Words): string | undefined {
  if (isSaving) return words("actions.publish.saving");
  if (isReviewAskedFor(check)) return words("actions.requestReview.asked");
  return mayRequestReview(check) ? undefined : words("actions.requestReview.mendFirst");
}
