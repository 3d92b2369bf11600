import type { DocumentBadgeDescription } from "sanity";
import { NO_END } from "../../contracts/vocabulary.ts";
import type { GateCheck } from "../gate-access/context.ts";
import type { Words } from "../i18n/words.ts";

/** "Sealed until 3 May 2027": what the world can read now, and for how long. */
export function sealBadge(
  check: GateCheck,
  locale: string,
  words: Words,
): DocumentBadgeDescription | null {
  const known = check.state === "ready" ? check.response : undefined;
  const seal = known?.published ?? (check.state === "checking" ? check.last?.published : undefined);
  if (seal === undefined || seal === null) return null;
  if (seal.validUntil === NO_END) {
    return {
      label: words("badges.sealed.label"),
      color: "success",
      title: words("badges.sealed.title"),
    };
  }
  const until = new Date(seal.validUntil);
  const day = until.toLocaleDateString(locale, { dateStyle: "medium", timeZone: "UTC" });
  if (until.getTime() <= Date.now()) {
    return {
      label: words("badges.sealEnded.label", { day }),
      color: "danger",
      title: words("badges.sealEnded.title"),
    };
  }
  return {
    label: words("badges.sealedUntil.label", { day }),
    color: "success",
    title: words("badges.sealedUntil.title"),
  };
}
