import { defineDocumentInspector, type DocumentInspector } from "sanity";
import { ShieldIcon } from "../../brand/shield-icon.tsx";
import { useGateAccess } from "../../gate-access/context.ts";
import { publishability } from "../../gate-access/readiness.ts";
import { useWords } from "../../i18n/words.ts";
import { Compliance } from "./compliance.tsx";
import { COMPLIANCE_INSPECTOR } from "./name.ts";
import { rememberClosed, rememberOpened } from "./open-at-first.tsx";

/** Says what stands between the text and its publication, and what to do about it. */
export const complianceInspector: DocumentInspector = defineDocumentInspector({
  name: COMPLIANCE_INSPECTOR,
  component: Compliance,
  onOpen: ({ params }) => {
    rememberOpened();
    return { params };
  },
  onClose: ({ params }) => {
    rememberClosed();
    return { params };
  },
  useMenuItem: () => {
    const words = useWords();
    const { check } = useGateAccess();
    const isBlocked = check.state === "ready" && !publishability(check, words).may;
    return {
      title: words("compliance.title"),
      icon: ShieldIcon,
      showAsAction: true,
      ...(isBlocked ? { status: "critical" as const } : {}),
    };
  },
});
