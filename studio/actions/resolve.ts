/**
 * Which document actions there are. Sanity's own are let through by name: one that a later release
 * adds stays out until somebody has looked at whether it goes round the gate.
 */
import type { DocumentActionComponent, DocumentActionsContext } from "sanity";
import { isGated, isSingleton, isWrittenByGate } from "../gated-types.ts";
import { approveConsent, approveIdentity, requestChanges } from "./review.tsx";
import { deleteUnpublished, discardChangesOfPublished } from "./keep-for.ts";
import { publishThroughGate } from "./publish.tsx";
import { renewConsent } from "./renew-consent.tsx";
import { requestReview } from "./request-review.tsx";
import { unpublishThroughGate } from "./unpublish.tsx";
import { withdrawConsent } from "./withdraw-consent.tsx";

/** Sanity's own actions that touch nothing but a draft. `restore` writes a draft too. */
const DRAFT_ONLY_ACTIONS: readonly string[] = ["duplicate", "restore"];

/** For `document.actions`: drops every path round the gate and adds the ways through it. */
export function gatedActions(
  previous: DocumentActionComponent[],
  context: Pick<DocumentActionsContext, "schemaType">,
): DocumentActionComponent[] {
  const { schemaType } = context;
  if (isWrittenByGate(schemaType)) return [];
  const single = isSingleton(schemaType);
  const kept = previous.flatMap((action) => {
    if (action.action === "delete") return single ? [] : [deleteUnpublished(action)];
    if (action.action === "discardChanges") return [discardChangesOfPublished(action)];
    if (action.action === "duplicate" && single) return [];
    return DRAFT_ONLY_ACTIONS.includes(action.action ?? "") ? [action] : [];
  });
  // A type that the gate does not know can be drafted and nothing more.
  if (!isGated(schemaType)) return kept;
  return [
    approveConsent,
    approveIdentity,
    publishThroughGate,
    requestReview,
    requestChanges,
    ...(schemaType === "consent" ? [renewConsent, withdrawConsent] : []),
    unpublishThroughGate,
    ...kept,
  ];
}
