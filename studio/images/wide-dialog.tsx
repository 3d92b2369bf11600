import { Dialog, PortalProvider } from "@sanity/ui";
import type { ComponentProps, ReactNode } from "react";

/** A dialog over the whole window: that of a form is as narrow as its pane. */
export function WideDialog(props: ComponentProps<typeof Dialog>): ReactNode {
  return (
    <PortalProvider element={document.body}>
      <Dialog position="fixed" {...props} />
    </PortalProvider>
  );
}
