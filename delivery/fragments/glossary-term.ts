import { z } from "zod";
import { CONTRACTS } from "../../contracts/index.ts";
import { citationFields, citationShape } from "./citation.ts";
import { envelopeFields, sealShape } from "./envelope.ts";
import { SEAL_IN_FORCE } from "./seal-in-force.ts";

const glossaryTerm = CONTRACTS.glossaryTerm.delivered;

export const glossaryTermFields = `
  ${envelopeFields},
  term,
  language,
  definition,
  status,
  forms,
  since,
  "replacement": [replacement->][${SEAL_IN_FORCE}][0]{_id, term},
  "citations": citations[]{${citationFields}}
`;

export const glossaryTermShape = glossaryTerm
  .pick({
    _id: true,
    _type: true,
    term: true,
    language: true,
    definition: true,
    status: true,
    forms: true,
    since: true,
  })
  .extend({
    seal: sealShape,
    replacement: glossaryTerm.pick({ _id: true, term: true }).exactOptional(),
    citations: z.array(citationShape).exactOptional(),
  });
