/** A new consent of the same person, which takes the place of an earlier one once it is in effect. */
import type { PolicyDocument } from "../../policy/index.ts";

/** What usually stays. Dates, assent, guardian and risk assessment are asked for anew. */
const CARRIED_OVER = [
  "subject",
  "survivor",
  "subjectReference",
  "givenBy",
  "purposes",
  "channels",
  "territories",
  "imageAllowed",
] as const;

/**
 * The draft of the renewal of `earlier`, a consent in effect. It begins on `today` (YYYY-MM-DD): one
 * that began later would leave a gap, because the earlier one is replaced when this takes effect.
 */
export function renewalOf(
  earlier: PolicyDocument,
  newId: string,
  today: string,
): PolicyDocument & { readonly _id: `drafts.${string}` } {
  const carried = CARRIED_OVER.flatMap((field) =>
    earlier[field] === undefined ? [] : [[field, earlier[field]] as const],
  );
  return {
    ...Object.fromEntries(carried),
    _id: `drafts.${newId}`,
    _type: "consent",
    supersedes: { _type: "reference", _ref: earlier._id },
    grantedOn: today,
    startsOn: today,
  };
}
