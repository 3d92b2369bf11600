/** The badges of a document: one glance tells where it stands with the gate. */
import type { DocumentBadgeComponent, DocumentBadgeDescription } from "sanity";
import { NO_END } from "../../contracts/vocabulary.ts";
import type { CheckResponse } from "../../gate/api.ts";
import { useGateAccess, type GateCheck } from "../gate-access/context.ts";
import {
  faultsOf,
  isReviewAskedFor,
  reasonsAgainst,
  reviewKindWord,
  reviewStandings,
  wantsReview,
} from "../gate-access/readiness.ts";

/** Where the draft stands on its way out; `null` where there is nothing to tell. */
export function draftBadge(check: GateCheck, hasDraft: boolean): DocumentBadgeDescription | null {
  if (!hasDraft || check.state === "nothing-saved") return null;
  if (check.state === "checking") return { label: "Checking…", title: "The gate is asked." };
  if (check.state === "failed") {
    return { label: "Not checked", color: "danger", title: check.reason };
  }
  return standingBadge(check.response);
}

function standingBadge(check: CheckResponse): DocumentBadgeDescription | null {
  const faults = faultsOf(check).length;
  const title = reasonsAgainst(check).slice(0, 3).join(" ");
  const standings = reviewStandings(check);
  if (standings.some((standing) => standing.state === "changes-requested")) {
    return { label: "Changes requested", color: "warning", title };
  }
  if (faults > 0) return { label: `Blocked (${faults})`, color: "danger", title };
  const missing = standings.filter((standing) => standing.state === "missing");
  if (missing.length > 0) {
    const kinds = missing.map((standing) => reviewKindWord(standing.kind)).join(" and ");
    return isReviewAskedFor(check)
      ? {
          label: `Waiting for ${kinds} review`,
          color: "primary",
          title: "It is on the review desk.",
        }
      : { label: `Needs ${kinds} review`, color: "warning", title: "Ask for it: Request review." };
  }
  if (wantsReview(check)) return { label: "Needs a reviewer's note", color: "warning", title };
  if (check.blocked) return { label: "Blocked", color: "danger", title };
  return standings.length > 0
    ? { label: "Approved", color: "success", title: "Every review is given for this very text." }
    : { label: "Ready", color: "success", title: "Nothing stands against publishing it." };
}

/** "Public until 3 May 2027": what the world can read now, and for how long. */
export function sealBadge(check: GateCheck): DocumentBadgeDescription | null {
  const known = check.state === "ready" ? check.response : undefined;
  const seal = known?.published ?? (check.state === "checking" ? check.last?.published : undefined);
  if (seal === undefined || seal === null) return null;
  if (seal.validUntil === NO_END) {
    return { label: "Published", color: "success", title: "Public; no consent limits it." };
  }
  const until = new Date(seal.validUntil);
  const day = until.toLocaleDateString("en-GB", { dateStyle: "medium", timeZone: "UTC" });
  if (until.getTime() <= Date.now()) {
    return { label: `Seal ended ${day}`, color: "danger", title: "Readers no longer see it." };
  }
  return {
    label: `Published, sealed until ${day}`,
    color: "success",
    title: "The earliest end of a consent it rests on. Readers do not see it after that.",
  };
}

const useDraftBadge: DocumentBadgeComponent = ({ draft }) =>
  draftBadge(useGateAccess().check, draft !== null);

const useSealBadge: DocumentBadgeComponent = () => sealBadge(useGateAccess().check);

/** For `document.badges`: these replace Sanity's own, which speak of live editing and schedules. */
export const havenBadges: readonly DocumentBadgeComponent[] = [useSealBadge, useDraftBadge];
