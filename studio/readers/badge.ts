import { useState } from "react";
import type { DocumentBadgeComponent } from "sanity";
import { useWords } from "../i18n/words.ts";
import { momentInWords, validityAt } from "./validity.ts";

/** In the public workspace: whether readers get this now, and until when. */
export const useValidityBadge: DocumentBadgeComponent = ({ published }) => {
  const words = useWords();
  const [now] = useState(() => Date.now());
  if (published === null) return null;
  const validity = validityAt(published, now);
  if (validity.state === "unsealed") {
    return { label: words("publicWorkspace.badge.unsealed"), color: "danger" };
  }
  if (validity.state === "endless") {
    return { label: words("publicWorkspace.badge.endless"), color: "success" };
  }
  const until = momentInWords(validity.until);
  return validity.state === "valid"
    ? { label: words("publicWorkspace.badge.valid", { until }), color: "success" }
    : { label: words("publicWorkspace.badge.ended", { until }), color: "danger" };
};
