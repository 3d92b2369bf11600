import { defineQuery } from "groq";
import { z } from "zod";
import { directorFields, directorShape } from "../fragments/director.ts";
import { SEAL_IN_FORCE } from "../fragments/seal-in-force.ts";

/** Leaders by name, with all their posts. */
export const directorsQuery = defineQuery(`
  *[_type == "director" && ${SEAL_IN_FORCE}] | order(name asc) {${directorFields}}
`);

export const directorsShape = z.array(directorShape);
