/**
 * What a reviewer can do here. Each is there only if the gate says that this person may review
 * this kind of this very text: reviewers, and not those who wrote it.
 */
import { CheckmarkCircleIcon } from "@sanity/icons/CheckmarkCircle";
import { EditIcon } from "@sanity/icons/Edit";
import { useState } from "react";
import type { DocumentActionComponent } from "sanity";
import type { ReviewKind } from "../../contracts/vocabulary.ts";
import { ReviewDialog, type ReviewDialogProps } from "../dialogs/review-dialog.tsx";
import { useGateAccess } from "../gate-access/context.ts";
import { approvableKinds, returnableKinds, reviewKindWord } from "../gate-access/readiness.ts";
import { useWords } from "../i18n/words.ts";
import { useShowsDraft } from "./use-shows-draft.ts";

/** What the dialog is about. It stays as it was on opening, whatever the gate says meanwhile. */
type Opened = Omit<ReviewDialogProps, "onClose">;

function approve(kind: ReviewKind): DocumentActionComponent {
  const action: DocumentActionComponent = ({ draft }) => {
    const words = useWords();
    const { check } = useGateAccess();
    const [opened, setOpened] = useState<Opened>();
    const showsDraft = useShowsDraft();
    const common = {
      icon: CheckmarkCircleIcon,
      tone: "primary" as const,
      label: words("actions.approve.label", { kind: reviewKindWord(kind) }),
      title: words("actions.approve.title"),
    };
    if (opened !== undefined) {
      const dialog = <ReviewDialog {...opened} onClose={() => setOpened(undefined)} />;
      return { ...common, dialog: { type: "custom", component: dialog } };
    }
    if (!showsDraft || draft === null || check.state !== "ready") return null;
    const { response } = check;
    if (!approvableKinds(response).includes(kind)) return null;
    return {
      ...common,
      onHandle: () => setOpened({ check: response, decision: "approved", kinds: [kind] }),
    };
  };
  action.displayName = `Approve(${kind})Action`;
  return action;
}

export const approveConsent = approve("consent");
export const approveIdentity = approve("identity");

/** Returns the text to its author, with words on what to change. */
export const requestChanges: DocumentActionComponent = ({ draft }) => {
  const words = useWords();
  const { check } = useGateAccess();
  const [opened, setOpened] = useState<Opened>();
  const showsDraft = useShowsDraft();
  const common = { icon: EditIcon, label: words("actions.requestChanges.label") };
  if (opened !== undefined) {
    const dialog = <ReviewDialog {...opened} onClose={() => setOpened(undefined)} />;
    return { ...common, dialog: { type: "custom", component: dialog } };
  }
  if (!showsDraft || draft === null || check.state !== "ready") return null;
  const { response } = check;
  const [first, ...rest] = returnableKinds(response);
  if (first === undefined) return null;
  return {
    ...common,
    onHandle: () =>
      setOpened({ check: response, decision: "changes-requested", kinds: [first, ...rest] }),
  };
};
requestChanges.displayName = "RequestChangesAction";
