/**
 * Where a draft stands on its way: what the policy finds in it, what was asked of reviewers, and
 * what they said. Pure. A draft can stand in two lists, or in none.
 */
import type { CheckResponse } from "../../gate/api.ts";
import { faultsOf, isReviewAskedFor, wantsReview } from "../gate-access/readiness.ts";
import type { ReviewEvent } from "./drafts.ts";

export const STAGES = [
  "blocked",
  "changes-requested",
  "ready-for-review",
  "waiting-for-review",
  "ready-to-publish",
] as const;
export type Stage = (typeof STAGES)[number];

/** What the policy found in one revision of a draft, in this browser. */
export type DraftJudgement =
  | {
      readonly state: "judged";
      /** What blocks and an editor can mend, in words. */
      readonly faults: readonly string[];
      readonly needsReview: boolean;
    }
  /** What it rests on could not be read: then nothing is known of it, and it counts as blocked. */
  | { readonly state: "failed"; readonly reason: string };

/** What the gate says of a draft that was asked about or reviewed. */
export type GateAnswer =
  | { readonly state: "checked"; readonly check: CheckResponse }
  | { readonly state: "failed"; readonly reason: string };

export interface DraftFacts {
  readonly judgement: DraftJudgement;
  /** In any order; those of this draft alone. */
  readonly events: readonly ReviewEvent[];
  /** Only asked for where there are events. */
  readonly gate?: GateAnswer;
}

export interface Standing {
  readonly stages: ReadonlySet<Stage>;
  /** Why it is blocked, the first reason first. */
  readonly reasons: readonly string[];
}

export function standingOf({ judgement, events, gate }: DraftFacts): Standing {
  const reasons = reasonsOf(judgement, gate);
  const stages = new Set<Stage>();
  if (reasons.length > 0) stages.add("blocked");
  if (isReturned(events)) stages.add("changes-requested");
  const next = reasons.length > 0 ? undefined : nextStage(judgement, events, gate);
  if (next !== undefined) stages.add(next);
  return { stages, reasons };
}

function reasonsOf(judgement: DraftJudgement, gate: GateAnswer | undefined): readonly string[] {
  if (judgement.state === "failed") return [judgement.reason];
  if (gate?.state === "failed") return [gate.reason];
  // The gate asks what a browser cannot: the vault of names, the bytes of images.
  const atGate = gate === undefined ? [] : faultsOf(gate.check).map(({ message }) => message);
  return [...new Set([...judgement.faults, ...atGate])];
}

function nextStage(
  judgement: DraftJudgement,
  events: readonly ReviewEvent[],
  gate: GateAnswer | undefined,
): Stage | undefined {
  if (judgement.state === "failed") return undefined;
  if (events.length === 0) return judgement.needsReview ? "ready-for-review" : "ready-to-publish";
  if (gate?.state !== "checked") return undefined;
  if (!gate.check.blocked) return "ready-to-publish";
  if (!wantsReview(gate.check)) return undefined;
  return isReviewAskedFor(gate.check) ? "waiting-for-review" : "ready-for-review";
}

/**
 * A reviewer asked for changes, and nobody asked for a review since. The text may have changed
 * meanwhile: it is on the editor's table until it is handed in again.
 */
function isReturned(events: readonly ReviewEvent[]): boolean {
  const latest = events
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .findLast(({ what }) => what !== "approved");
  return latest?.what === "changes-requested";
}
