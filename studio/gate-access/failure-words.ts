import { GateRefusal } from "./client.ts";

/** How many findings of a refusal are told; Compliance shows them all. */
const FINDINGS_TOLD = 3;

/** What went wrong, for a person: the gate's own words and its first findings. */
export function failureWords(error: unknown): string {
  if (error instanceof GateRefusal) {
    const findings = (error.problem.findings ?? [])
      .filter((finding) => finding.severity === "block")
      .slice(0, FINDINGS_TOLD)
      .map((finding) => finding.message);
    return [error.problem.detail, ...findings].join(" ");
  }
  return error instanceof Error ? error.message : String(error);
}
