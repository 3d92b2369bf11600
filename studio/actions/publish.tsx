/**
 * Publish, through the gate: on only when the gate says of exactly this text that it may go out.
 */
import { PublishIcon } from "@sanity/icons/Publish";
import { useToast } from "@sanity/ui/toast";
import { useState } from "react";
import { useSyncState, type DocumentActionComponent } from "sanity";
import { takesEffectInside } from "../gated-types.ts";
import { useGateAccess } from "../gate-access/context.ts";
import { publishability, type Publishability } from "../gate-access/readiness.ts";
import { failureWords } from "../gate-access/failure-words.ts";
import { useWords, type Words } from "../i18n/words.ts";
import { useShowsDraft } from "./use-shows-draft.ts";

interface Standing {
  readonly hasDraft: boolean;
  readonly isPublished: boolean;
  readonly isSaving: boolean;
  readonly check: Publishability;
}

/** What the button says of itself while it is off; `undefined` where it may be pressed. */
function reasonOff(standing: Standing, words: Words): string | undefined {
  if (!standing.hasDraft) {
    return words(standing.isPublished ? "actions.publish.unchanged" : "actions.publish.nothing");
  }
  if (standing.isSaving) return words("actions.publish.saving");
  return standing.check.may ? undefined : standing.check.why;
}

export const publishThroughGate: DocumentActionComponent = (props) => {
  const { id, type, draft, published } = props;
  const words = useWords();
  const { client, check, recheck } = useGateAccess();
  const { isSyncing } = useSyncState(id, type);
  const [isPublishing, setPublishing] = useState(false);
  const toast = useToast();
  const showsDraft = useShowsDraft();
  const isInside = takesEffectInside(type);
  const label = words(isInside ? "actions.publish.labelInside" : "actions.publish.label");
  const may = publishability(check, words);
  const off = reasonOff(
    {
      hasDraft: draft !== null,
      isPublished: published !== null,
      isSaving: isSyncing,
      check: may,
    },
    words,
  );

  const publish = async (digest: string): Promise<void> => {
    setPublishing(true);
    try {
      const result = await client.publish(id, digest);
      toast.push(
        result.published
          ? {
              status: "success",
              title: words(isInside ? "actions.publish.doneInside" : "actions.publish.done"),
            }
          : {
              status: "warning",
              title: words("actions.publish.accepted"),
              description: words("actions.publish.acceptedMore"),
              duration: 15_000,
            },
      );
    } catch (error) {
      toast.push({
        status: "error",
        title: words(isInside ? "actions.publish.failedInside" : "actions.publish.failed"),
        description: failureWords(error),
        duration: 20_000,
        closable: true,
      });
    } finally {
      setPublishing(false);
      recheck();
    }
  };

  if (!showsDraft) return null;
  const common = { icon: PublishIcon, tone: "primary" as const };
  if (isPublishing) return { ...common, label: words("actions.publish.working"), disabled: true };
  if (off !== undefined || !may.may) {
    // No shortcut and no handler: there is nothing that a key or a stale click could set off.
    return { ...common, label, disabled: true, title: off, shortcut: null };
  }
  const { digest } = may;
  return {
    ...common,
    label,
    title: words("actions.publish.passed"),
    shortcut: "Ctrl+Alt+P",
    onHandle: () => void publish(digest),
  };
};
publishThroughGate.action = "publish";
publishThroughGate.displayName = "PublishThroughGateAction";
