import type { ReactNode } from "react";

/** A roof over an open door: the mark of the workspace. */
export function HavenIcon(): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width="1em" height="1em" role="img" aria-label="Haven">
      <rect width="24" height="24" rx="6" fill="#1f5f5b" />
      <path
        fill="#fff"
        d="M5 12.5 12 6l7 6.5V18a1 1 0 0 1-1 1h-3.2v-3.4a2.8 2.8 0 0 0-5.6 0V19H6a1 1 0 0 1-1-1z"
      />
    </svg>
  );
}
