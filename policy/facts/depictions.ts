import { DEPICTIONS, type Depiction } from "../../contracts/vocabulary.ts";
import type { ConsentSubject } from "../data/vocabulary.ts";

/** What a depiction allows an image to say and to list. */
export interface DepictionRule {
  /** Must the disclaimer say that the person is not a victim, may it, or would that be untrue? */
  readonly notVictim: "required" | "allowed" | "untrue";
  /** Who may be listed as recognisable. */
  readonly mayShow: readonly ConsentSubject[];
}

export const DEPICTION_RULES: Readonly<Record<Depiction, DepictionRule>> = {
  survivor: { notVictim: "untrue", mayShow: ["survivor", "model", "staff"] },
  model: { notVictim: "required", mayShow: ["model", "staff"] },
  staff: { notVictim: "allowed", mayShow: ["staff", "model"] },
  crowd: { notVictim: "allowed", mayShow: [] },
  "no-people": { notVictim: "allowed", mayShow: [] },
};

export function depictionOf(value: unknown): Depiction | undefined {
  return DEPICTIONS.find((depiction) => depiction.value === value)?.value;
}

/** What a disclaimer for a model may say; offered where one is missing. */
export const MODEL_DISCLAIMER = "The person shown is a model, not a victim.";

const NOT_VICTIM =
  /\bnot\b(?:\s+[\p{L}’'-]+){0,4}\s+(?:victim|survivor)s?\b|\b(?:hindi|dili)\b(?:\s+[\p{L}’'-]+){0,4}\s+(?:biktima|survivor)\b/iu;

/** Does a disclaimer say, in English, Filipino or Cebuano, that who is shown is not a victim? */
export function saysNotVictim(disclaimer: string): boolean {
  return NOT_VICTIM.test(disclaimer);
}

/** A disclaimer that speaks of the cover picture says nothing of any other. */
export function speaksOfCoverOnly(disclaimer: string): boolean {
  return /\b(?:cover|pabalat)\b/iu.test(disclaimer);
}
