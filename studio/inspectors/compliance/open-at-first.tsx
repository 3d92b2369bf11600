/**
 * Opens Compliance beside a document when there is room for it, so that nobody has to know of it
 * first. Whoever closes it keeps it closed for as long as the tab is open.
 */
import { useEffect, useRef, type ReactNode } from "react";
import { useDocumentPane } from "sanity/structure";
import { COMPLIANCE_INSPECTOR } from "./name.ts";

/** Under `sessionStorage`; there while the person wants it closed. */
const CLOSED_KEY = "haven.compliance.closed";

/** Less than this and the form itself would have too little room, in CSS pixels. */
const WIDE_ENOUGH = 1280;

export function rememberOpened(): void {
  sessionStorage.removeItem(CLOSED_KEY);
}

export function rememberClosed(): void {
  sessionStorage.setItem(CLOSED_KEY, "yes");
}

/** Draws nothing. For the layout of a document pane. */
export function OpenComplianceAtFirst(): ReactNode {
  const { inspector, inspectors, openInspector, ready } = useDocumentPane();
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current || !ready) return;
    isDone.current = true;
    if (inspector !== null || window.innerWidth < WIDE_ENOUGH) return;
    if (sessionStorage.getItem(CLOSED_KEY) !== null) return;
    if (!inspectors.some((candidate) => candidate.name === COMPLIANCE_INSPECTOR)) return;
    openInspector(COMPLIANCE_INSPECTOR);
  }, [inspector, inspectors, openInspector, ready]);
  return null;
}
