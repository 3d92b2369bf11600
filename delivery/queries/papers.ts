import { defineQuery } from "groq";
import { z } from "zod";
import { paperFields, paperShape } from "../fragments/paper.ts";
import { SEAL_IN_FORCE } from "../fragments/seal-in-force.ts";

/** Papers, the newest first. */
export const papersQuery = defineQuery(`
  *[_type == "paper" && ${SEAL_IN_FORCE}] | order(publishedOn.value desc, title asc) {${paperFields}}
`);

export const papersShape = z.array(paperShape);
