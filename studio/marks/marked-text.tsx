import type { ReactElement, ReactNode } from "react";
import { hues } from "@sanity/color";
import { ruleById, type Finding, type Severity } from "../../policy/index.ts";

/** Middle tones: to be seen on white and on black. */
const LINES: Readonly<Record<Severity, string>> = {
  block: hues.red[500].hex,
  warn: hues.yellow[600].hex,
};

/** Words in the Portable Text editor that a finding is about, underlined, with the reason. */
export function markedText(finding: Finding, children: ReactNode): ReactElement {
  const reason = `${ruleById(finding.rule)?.title ?? finding.rule}: ${finding.message}`;
  return (
    <mark
      title={reason}
      aria-description={reason}
      data-finding={finding.rule}
      style={{
        background: "none",
        color: "inherit",
        textDecoration: `underline wavy ${LINES[finding.severity]} 1.5px`,
        textUnderlineOffset: "3px",
        textDecorationSkipInk: "none",
      }}
    >
      {children}
    </mark>
  );
}
