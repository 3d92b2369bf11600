import { UnpublishIcon } from "@sanity/icons/Unpublish";
import { useState } from "react";
import type { DocumentActionComponent } from "sanity";
import { UnpublishDialog } from "../dialogs/unpublish-dialog.tsx";
import { takesEffectInside } from "../gated-types.ts";
import { useWords } from "../i18n/words.ts";

/** Takes a published document down, through the gate. Not there where nothing is published. */
export const unpublishThroughGate: DocumentActionComponent = ({ id, type, published }) => {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  if (published === null) return null;
  const isInside = takesEffectInside(type);
  return {
    icon: UnpublishIcon,
    tone: "critical",
    label: words(isInside ? "actions.unpublish.labelInside" : "actions.unpublish.label"),
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: "custom",
      component: (
        <UnpublishDialog documentId={id} isInside={isInside} onClose={() => setOpen(false)} />
      ),
    },
  };
};
unpublishThroughGate.action = "unpublish";
unpublishThroughGate.displayName = "UnpublishThroughGateAction";
