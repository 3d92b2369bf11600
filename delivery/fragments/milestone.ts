import { z } from "zod";
import { CONTRACTS } from "../../contracts/index.ts";
import { citationFields, citationShape } from "./citation.ts";
import { envelopeFields, sealShape } from "./envelope.ts";
import { officeLinkFields, officeLinkShape } from "./office.ts";
import { SEAL_IN_FORCE } from "./seal-in-force.ts";
import { statisticFields, statisticShape } from "./statistic.ts";

export const milestoneFields = `
  ${envelopeFields},
  title,
  date,
  geography,
  description,
  claim,
  historical,
  language,
  "office": [office->][${SEAL_IN_FORCE}][0]{${officeLinkFields}},
  "statistics": (statistics[]->)[${SEAL_IN_FORCE}]{${statisticFields}},
  "citations": citations[]{${citationFields}}
`;

export const milestoneShape = CONTRACTS.milestone.delivered
  .pick({
    _id: true,
    _type: true,
    title: true,
    date: true,
    geography: true,
    description: true,
    claim: true,
    historical: true,
    language: true,
  })
  .extend({
    seal: sealShape,
    office: officeLinkShape.exactOptional(),
    statistics: z.array(statisticShape).exactOptional(),
    citations: z.array(citationShape).exactOptional(),
  });
