import { CheckmarkCircleIcon } from "@sanity/icons/CheckmarkCircle";
import { ErrorOutlineIcon } from "@sanity/icons/ErrorOutline";
import { defineDocumentInspector, type DocumentInspector } from "sanity";
import { useGateAccess } from "../../gate-access/context.ts";
import { publishability } from "../../gate-access/readiness.ts";
import { Compliance } from "./compliance.tsx";

/** Name of the inspector, as it stands in the address of an open document. */
export const COMPLIANCE_INSPECTOR = "haven-compliance";

/** Says what stands between the text and its publication, and what to do about it. */
export const complianceInspector: DocumentInspector = defineDocumentInspector({
  name: COMPLIANCE_INSPECTOR,
  component: Compliance,
  useMenuItem: () => {
    const { check } = useGateAccess();
    const isBlocked = check.state === "ready" && !publishability(check).may;
    return {
      title: "Compliance",
      icon: isBlocked ? ErrorOutlineIcon : CheckmarkCircleIcon,
      showAsAction: true,
      ...(isBlocked ? { status: "critical" as const } : {}),
    };
  },
});
