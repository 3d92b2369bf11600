import { defineQuery } from "groq";
import { z } from "zod";
import { milestoneFields, milestoneShape } from "../fragments/milestone.ts";
import { SEAL_IN_FORCE } from "../fragments/seal-in-force.ts";

/** Milestones, the oldest first. */
export const milestonesQuery = defineQuery(`
  *[_type == "milestone" && ${SEAL_IN_FORCE}] | order(date.value asc, title asc) {${milestoneFields}}
`);

export const milestonesShape = z.array(milestoneShape);
