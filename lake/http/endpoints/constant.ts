/**
 * Endpoints of services around the Content Lake that a local lake does not have. Each says so in
 * the form the Studio understands, upon which it switches the matching feature off.
 */
import { answerJson } from "../api-error.ts";
import type { Endpoint } from "../face.ts";

export function constant(value: unknown): Endpoint {
  return () => answerJson(value);
}

/** Features bought with a plan: none here. */
export const NO_FEATURES: readonly string[] = [];
/** Advertising and onboarding. */
export const NO_JOURNEY = null;
export const NO_HELP = { resources: {} };
export const NO_SCHEDULES = { schedules: [] };
/** Telemetry and feedback: refused, so that nothing is collected. */
export const NO_INTAKE = { status: "denied" };
export const NO_COUNTRY = { isoCode: null };
/** Grants on the project itself, e.g. to invite people: there is nothing to grant here. */
export const NO_GRANTS = {};
