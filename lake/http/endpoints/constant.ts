/**
 * Endpoints of services around the Content Lake that a local lake does not have. Each says so in
 * the form the Studio understands, upon which it switches the matching feature off.
 */
import { answerJson } from "../api-error.ts";
import type { Endpoint } from "../face.ts";

export function constant(value: unknown): Endpoint {
  return () => answerJson(value);
}

/**
 * Features bought with a plan, of which the lake has these: releases, scheduled drafts by them, and
 * private data sets. Without the last one the command line makes every data set a public one.
 */
export const FEATURES: readonly string[] = [
  "contentReleases",
  "singleDocRelease",
  "privateDataset",
];
/** How many releases a plan allows: there is no plan here, and a number that nobody reaches. */
export const RELEASE_LIMITS = {
  data: { datasetReleaseLimit: 100_000, orgActiveReleaseLimit: 100_000, orgActiveReleaseCount: 0 },
};
/** Advertising and onboarding. */
export const NO_JOURNEY = null;
export const NO_HELP = { resources: {} };
export const NO_SCHEDULES = { schedules: [] };
/** Telemetry and feedback: refused, so that nothing is collected. */
export const NO_INTAKE = { status: "denied" };
export const NO_COUNTRY = { isoCode: null };
/** Grants on the project itself, e.g. to invite people: there is nothing to grant here. */
export const NO_GRANTS = {};
