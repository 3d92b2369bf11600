/** Where a request stands, and whether it is for the person who looks at it; in words. Pure. */
import type { ReviewKind } from "../../../../contracts/vocabulary.ts";
import { reviewKindWord } from "../../../gate-access/readiness.ts";
import type { Words } from "../../../i18n/words.ts";
import type { Asker, WaitingRequest } from "./requests.ts";

/** Kinds that the text still needs. */
export function missingKinds({
  kinds,
  approved,
}: Pick<WaitingRequest, "kinds" | "approved">): readonly ReviewKind[] {
  return kinds.filter((kind) => !approved.some((review) => review.kind === kind));
}

/** Kinds that this person may give, as far as the request tells; the gate has the last word. */
export function kindsForMe(request: WaitingRequest, asker: Asker): readonly ReviewKind[] {
  return whyNotMine(request, asker, (key) => key) === undefined
    ? asker.reviews.filter((kind) => missingKinds(request).includes(kind))
    : [];
}

/** Why a request is not this person's to review; `undefined` where it is. */
export function whyNotMine(
  request: WaitingRequest,
  asker: Asker,
  words: Words,
): string | undefined {
  if (asker.reviews.length === 0) return words("reviewDesk.notMine.noReviewer");
  if (request.editors.includes(asker.id)) return words("reviewDesk.notMine.wroteIt");
  const mine = request.approved.find(({ reviewer }) => reviewer === asker.id);
  if (mine !== undefined) {
    return words("reviewDesk.notMine.gaveOther", { kind: reviewKindWord(mine.kind) });
  }
  if (request.returned.length > 0) return undefined;
  const missing = missingKinds(request);
  if (missing.length === 0 && request.kinds.length > 0) return words("reviewDesk.notMine.done");
  const isOfMyKind =
    request.kinds.length === 0 || missing.some((kind) => asker.reviews.includes(kind));
  return isOfMyKind
    ? undefined
    : words("reviewDesk.notMine.otherKind", { kind: missing.map(reviewKindWord).join(", ") });
}

/** How long something has waited, in steps that call for a different hurry. */
export type Age = "week" | "days" | "today";

const HOUR_MS = 3_600_000;

export function ageOf(requestedAt: string, now: number): Age {
  const hours = (now - Date.parse(requestedAt)) / HOUR_MS;
  if (hours >= 7 * 24) return "week";
  return hours >= 24 ? "days" : "today";
}
