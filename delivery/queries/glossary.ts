import { defineQuery } from "groq";
import { z } from "zod";
import { glossaryTermFields, glossaryTermShape } from "../fragments/glossary-term.ts";
import { SEAL_IN_FORCE } from "../fragments/seal-in-force.ts";

/** Terms by the alphabet, those no longer used among them. */
export const glossaryQuery = defineQuery(`
  *[_type == "glossaryTerm" && ${SEAL_IN_FORCE}] | order(term asc) {${glossaryTermFields}}
`);

export const glossaryShape = z.array(glossaryTermShape);
