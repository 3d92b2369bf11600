import { defineQuery } from "groq";
import { z } from "zod";
import { partnerFields, partnerShape } from "../fragments/partner.ts";
import { SEAL_IN_FORCE } from "../fragments/seal-in-force.ts";

/** Partners by name. */
export const partnersQuery = defineQuery(`
  *[_type == "partner" && ${SEAL_IN_FORCE}] | order(name asc) {${partnerFields}}
`);

export const partnersShape = z.array(partnerShape);
