import type { ReactNode } from "react";

/** A shield, for Compliance. Drawn on the grid of Sanity's icons. */
export function ShieldIcon(): ReactNode {
  return (
    <svg data-sanity-icon="haven-shield" width="1em" height="1em" viewBox="0 0 25 25" fill="none">
      <path
        d="M12.5 4.5 19 7v5.5c0 4-2.7 6.7-6.5 8-3.8-1.3-6.5-4-6.5-8V7zM9.5 12.5l2.2 2.2 4-4.2"
        stroke="currentColor"
        strokeWidth="1.2"
        strokeLinejoin="round"
      />
    </svg>
  );
}
