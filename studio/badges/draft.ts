import type { DocumentBadgeDescription } from "sanity";
import type { CheckResponse } from "../../gate/api.ts";
import type { GateCheck } from "../gate-access/context.ts";
import {
  faultsOf,
  isReviewAskedFor,
  reasonsAgainst,
  reviewKindWord,
  reviewStandings,
  wantsReview,
  type ReviewStanding,
} from "../gate-access/readiness.ts";
import type { Words } from "../i18n/words.ts";

interface DraftState {
  readonly check: GateCheck;
  readonly hasDraft: boolean;
  /** Of those who approved, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Of the interface, for lists: a BCP 47 tag. */
  readonly locale: string;
}

/** How many reasons the tooltip of a badge holds; Compliance holds them all. */
const REASONS_SHOWN = 3;

/** Where the draft stands on its way out; `null` where there is nothing to tell. */
export function draftBadge(state: DraftState, words: Words): DocumentBadgeDescription | null {
  const { check, hasDraft } = state;
  if (!hasDraft || check.state === "nothing-saved") return null;
  if (check.state === "checking") {
    return { label: words("badges.checking.label"), title: words("badges.checking.title") };
  }
  if (check.state === "failed") {
    return { label: words("badges.notChecked.label"), color: "danger", title: check.reason };
  }
  return standingBadge(check.response, state, words);
}

function standingBadge(
  check: CheckResponse,
  state: DraftState,
  words: Words,
): DocumentBadgeDescription {
  const faults = faultsOf(check).length;
  const title = reasonsAgainst(check, words).slice(0, REASONS_SHOWN).join(" ");
  const standings = reviewStandings(check);
  if (standings.some((standing) => standing.state === "changes-requested")) {
    return { label: words("badges.changesRequested.label"), color: "warning", title };
  }
  if (faults > 0) {
    return { label: words("badges.blocked.label", { count: faults }), color: "danger", title };
  }
  const missing = standings.filter((standing) => standing.state === "missing");
  if (missing.length > 0) return waitingBadge(check, missing, state, words);
  if (wantsReview(check)) {
    return { label: words("badges.needsNote.label"), color: "warning", title };
  }
  if (check.blocked) return { label: words("badges.stopped.label"), color: "danger", title };
  if (standings.length === 0) {
    return {
      label: words("badges.ready.label"),
      color: "success",
      title: words("badges.ready.title"),
    };
  }
  return {
    label: words("badges.approvedBy.label", { names: approversOf(standings, state) }),
    color: "success",
    title: words("badges.approvedBy.title"),
  };
}

function waitingBadge(
  check: CheckResponse,
  missing: readonly ReviewStanding[],
  { locale }: DraftState,
  words: Words,
): DocumentBadgeDescription {
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const kinds = list.format(missing.map((standing) => reviewKindWord(standing.kind)));
  return isReviewAskedFor(check)
    ? {
        label: words("badges.waiting.label", { kinds }),
        color: "primary",
        title: words("badges.waiting.title"),
      }
    : {
        label: words("badges.needsReview.label", { kinds }),
        color: "warning",
        title: words("badges.needsReview.title"),
      };
}

function approversOf(standings: readonly ReviewStanding[], { names, locale }: DraftState): string {
  const ids = new Set(standings.flatMap(({ review }) => review?.reviewer ?? []));
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return list.format([...ids].map((id) => names.get(id) ?? id));
}
