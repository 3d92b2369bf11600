import type { ComponentType } from "react";
import { getPublishedId, type DocumentLayoutProps } from "sanity";
import { OpenComplianceAtFirst } from "../inspectors/compliance/open-at-first.tsx";
import { isGated } from "../gated-types.ts";
import { GateAccessProvider } from "../gate-access/provider.tsx";
import { JudgementProvider } from "../judgement/provider.tsx";
import { SelectingProvider } from "../marks/selecting.tsx";

/**
 * The layout of a document pane with the gate's answer available to everything in it. `gate` is
 * the gate's origin.
 */
export function documentLayout(gate: string): ComponentType<DocumentLayoutProps> {
  return function DocumentLayout(props: DocumentLayoutProps) {
    if (!isGated(props.documentType)) return props.renderDefault(props);
    return (
      <GateAccessProvider gate={gate} documentId={getPublishedId(props.documentId)}>
        <JudgementProvider documentId={getPublishedId(props.documentId)}>
          <SelectingProvider>
            <OpenComplianceAtFirst />
            {props.renderDefault(props)}
          </SelectingProvider>
        </JudgementProvider>
      </GateAccessProvider>
    );
  };
}
