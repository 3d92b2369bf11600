/** Whether this person can decide on the text on the screen, and if not, why not. Pure. */
import type { ReviewKind } from "../../../../contracts/vocabulary.ts";
import type { CheckResponse, MeResponse } from "../../../../gate/api.ts";
import {
  approvableKinds,
  faultsOf,
  returnableKinds,
  reviewKindWord,
  reviewStandings,
} from "../../../gate-access/readiness.ts";
import type { Words } from "../../../i18n/words.ts";

export type MayDecide =
  | {
      readonly may: true;
      /** Kinds that can be approved now; none while faults stand. */
      readonly approvable: readonly ReviewKind[];
      readonly returnable: readonly [ReviewKind, ...ReviewKind[]];
      /** Why nothing can be approved, where it can only be returned. */
      readonly whyNotApprove: string | undefined;
    }
  | { readonly may: false; readonly why: string };

export interface Seen {
  /** The gate's answer for exactly the text on the screen. */
  readonly check: CheckResponse | undefined;
  readonly checkFailure: string | undefined;
  readonly hasChanged: boolean;
  /** True where the gate answered, and of another text than the one on the screen. */
  readonly isOtherText: boolean;
  readonly hasDraft: boolean;
}

/** Fails closed: without the gate's word for the very text on the screen, nothing can be decided. */
export function mayDecide(seen: Seen, me: MeResponse, words: Words): MayDecide {
  const { check, checkFailure, hasChanged, isOtherText, hasDraft } = seen;
  if (!hasDraft) return no(words("reviewDesk.decide.noDraft"));
  if (me.reviews.length === 0) return no(words("reviewDesk.notMine.noReviewer"));
  if (hasChanged) return no(words("reviewDesk.decide.changed"));
  if (check === undefined) {
    if (checkFailure !== undefined) return no(checkFailure);
    return no(words(isOtherText ? "reviewDesk.decide.otherText" : "reviewDesk.decide.checking"));
  }
  const [first, ...rest] = returnableKinds(check);
  if (first === undefined) return no(whyNotReview(check, me, words));
  const approvable = approvableKinds(check);
  return {
    may: true,
    approvable,
    returnable: [first, ...rest],
    whyNotApprove: approvable.length > 0 ? undefined : whyNotApprove(check, words),
  };
}

/** In the order in which the gate looks. */
function whyNotReview(check: CheckResponse, me: MeResponse, words: Words): string {
  if (check.editors.includes(me.id)) return words("reviewDesk.notMine.wroteIt");
  if (check.editors.length === 0) return words("reviewDesk.notMine.noHistory");
  const mine = check.reviews.find(
    ({ reviewer, digest }) => reviewer === me.id && digest === check.digest,
  );
  if (mine !== undefined) {
    return words("reviewDesk.notMine.gaveOther", { kind: reviewKindWord(mine.kind) });
  }
  const kinds = check.requiredReviews.map(reviewKindWord).join(", ");
  return kinds === ""
    ? words("reviewDesk.notMine.noneNeeded")
    : words("reviewDesk.notMine.otherKind", { kind: kinds });
}

function no(why: string): MayDecide {
  return { may: false, why };
}

function whyNotApprove(check: CheckResponse, words: Words): string {
  const faults = faultsOf(check).length;
  if (faults > 0) return words("reviewDesk.decide.faults", { count: faults });
  const returned = reviewStandings(check).some(({ state }) => state === "changes-requested");
  return words(returned ? "reviewDesk.decide.returned" : "reviewDesk.decide.given");
}
