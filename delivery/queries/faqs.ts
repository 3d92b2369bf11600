import { defineQuery } from "groq";
import { z } from "zod";
import { faqFields, faqShape } from "../fragments/faq.ts";
import { SEAL_IN_FORCE } from "../fragments/seal-in-force.ts";

/** Questions in the order of their topics. */
export const faqsQuery = defineQuery(`
  *[_type == "faq" && ${SEAL_IN_FORCE}] | order(topic asc, order asc, question asc) {${faqFields}}
`);

export const faqsShape = z.array(faqShape);
