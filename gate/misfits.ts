/**
 * Why a document does not fit what may be public, one finding for each field, in words for the
 * person who writes it.
 */
import type { z } from "zod";
import { segmentsOf } from "../policy/engine/paths.ts";
import type { Path, PathSegment, PolicyDocument } from "../policy/index.ts";
import { findingSchema } from "./api.ts";
import { GateProblem } from "./problems.ts";
import { issueInWords } from "./words.ts";

/** Under which the gate's own refusals are told among the findings. */
const GATE_RULE = "gate";

/** A place in a document, and what is wrong with it in a whole sentence. */
export interface Misfit {
  readonly path: Path;
  readonly message: string;
}

/** A refusal of the gate as a finding. */
export function gateFinding(documentId: string, { path, message }: Misfit) {
  return findingSchema.parse({
    rule: GATE_RULE,
    severity: "block",
    outcome: "fail",
    documentId,
    path,
    message,
    source: ["house"],
  });
}

/** The problem with one finding for each misfit. */
export function notFitForPublic({ _id }: PolicyDocument, misfits: readonly Misfit[]): GateProblem {
  const detail = misfits.map(({ message }) => message).join(" ");
  const findings = misfits.map((misfit) => gateFinding(_id, misfit));
  return new GateProblem("not-fit-for-public", detail, { findings });
}

/** What a contract says of a document: of each field the first thing that is wrong. */
export function misfitsOf(document: PolicyDocument, error: z.ZodError): readonly Misfit[] {
  const byField = new Map<string, Misfit>();
  for (const issue of error.issues) {
    const field = JSON.stringify(issue.path);
    if (byField.has(field)) continue;
    const { path, value } = placeOf(document, issue.path);
    byField.set(field, { path, message: issueInWords(issue, value) });
  }
  return [...byField.values()];
}

/** Where zod's path leads: items by `_key`, as everywhere in the policy; and what stands there. */
export function placeOf(
  document: unknown,
  steps: readonly PropertyKey[],
): { readonly path: Path; readonly value: unknown } {
  const path: PathSegment[] = [];
  let value = document;
  for (const step of steps) {
    if (typeof step === "number" && Array.isArray(value)) {
      path.push(segmentsOf(value)[step] ?? step);
    } else path.push(typeof step === "number" ? step : String(step));
    value = memberOf(value, step);
  }
  return { path, value };
}

function memberOf(value: unknown, step: PropertyKey): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  const member: unknown = Reflect.get(value, step);
  return member;
}
