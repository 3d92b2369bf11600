import { defineQuery } from "groq";
import { z } from "zod";
import { officeFields, officeShape } from "../fragments/office.ts";
import { SEAL_IN_FORCE } from "../fragments/seal-in-force.ts";

/** Offices by name. */
export const officesQuery = defineQuery(`
  *[_type == "office" && ${SEAL_IN_FORCE}] | order(name asc) {${officeFields}}
`);

export const officesShape = z.array(officeShape);
