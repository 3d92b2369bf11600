import { defineQuery } from "groq";
import { z } from "zod";
import { quoteFields, quoteShape } from "../fragments/quote.ts";
import { SEAL_IN_FORCE } from "../fragments/seal-in-force.ts";

/** Quotes of survivors. */
export const quotesQuery = defineQuery(`
  *[_type == "survivorQuote" && ${SEAL_IN_FORCE}] | order(_id asc) {${quoteFields}}
`);

export const quotesShape = z.array(quoteShape);
