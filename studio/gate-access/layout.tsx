import type { ComponentType } from "react";
import { getPublishedId, type DocumentLayoutProps } from "sanity";
import { GateAccessProvider } from "./provider.tsx";

/**
 * The layout of a document pane with the gate's answer available to everything in it. `gate` is
 * the gate's origin.
 */
export function gateLayout(gate: string): ComponentType<DocumentLayoutProps> {
  return function GateLayout(props: DocumentLayoutProps) {
    return (
      <GateAccessProvider gate={gate} documentId={getPublishedId(props.documentId)}>
        {props.renderDefault(props)}
      </GateAccessProvider>
    );
  };
}
