/** Schools, shelters, churches and employers that a field names. */
import { perField } from "../text/per-field.ts";
import { institutionsOf } from "./institutions.ts";
export type { InstitutionHit } from "./types.ts";

/** In order, without overlaps. */
export const institutionsIn = perField(institutionsOf);
