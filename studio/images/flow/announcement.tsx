import type { CSSProperties, ReactNode } from "react";

/** Not to be seen, but to be heard. (The one of @sanity/ui is hidden from who listens too.) */
const UNSEEN: CSSProperties = {
  position: "absolute",
  width: 1,
  height: 1,
  margin: -1,
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
};

/** Said aloud to who listens each time that it changes, after what is being said. */
export function Announcement({ text }: { readonly text: string }): ReactNode {
  return (
    <div role="status" aria-live="polite" style={UNSEEN}>
      {text}
    </div>
  );
}
