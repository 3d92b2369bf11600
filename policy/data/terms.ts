/**
 * Terms that are no longer used, with what is written in their place. Clinical and short on purpose.
 *
 * Sources were read for the term itself; where the organisation changed its own wording, or a
 * judgement is ours, it says `house`.
 */
import { CHILDREN_TERMS } from "./terms/children.ts";
import { MATERIAL_TERMS } from "./terms/material.ts";
import { OFFENDER_TERMS } from "./terms/offenders.ts";
import type { Term } from "./terms/types.ts";

export type { Term, TermForm } from "./terms/types.ts";

export const TERMS: readonly Term[] = [...MATERIAL_TERMS, ...CHILDREN_TERMS, ...OFFENDER_TERMS];
