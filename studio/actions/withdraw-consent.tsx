import { RemoveCircleIcon } from "@sanity/icons/RemoveCircle";
import { useState } from "react";
import type { DocumentActionComponent } from "sanity";
import { WithdrawDialog } from "../dialogs/withdraw-dialog.tsx";
import { useGateAccess } from "../gate-access/context.ts";
import { useMe } from "../gate-access/use-me.ts";
import { useWords } from "../i18n/words.ts";

/** Notes that a person took a consent back. Only for one in effect, and for those who may. */
export const withdrawConsent: DocumentActionComponent = ({ id, type, published }) => {
  const words = useWords();
  const { client } = useGateAccess();
  const [isOpen, setOpen] = useState(false);
  const isInEffect =
    type === "consent" && published !== null && (published["withdrawn"] ?? null) === null;
  const me = useMe(client, isInEffect);
  const may = me !== undefined && (me.administrator || me.reviews.includes("consent"));
  if (!isInEffect && !isOpen) return null;
  return {
    icon: RemoveCircleIcon,
    tone: "critical",
    label: words("actions.withdraw.label"),
    disabled: !may,
    title: may ? words("actions.withdraw.title") : words("actions.withdraw.notYou"),
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: "custom",
      component: <WithdrawDialog consentId={id} onClose={() => setOpen(false)} />,
    },
  };
};
withdrawConsent.displayName = "WithdrawConsentAction";
