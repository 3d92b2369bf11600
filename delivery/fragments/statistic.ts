import { z } from "zod";
import { CONTRACTS } from "../../contracts/index.ts";
import { citationFields, citationShape } from "./citation.ts";
import { envelopeFields, sealShape } from "./envelope.ts";
import { SEAL_IN_FORCE } from "./seal-in-force.ts";

const statistic = CONTRACTS.statistic.delivered;

const relatedFields = `_id, title`;
const relatedShape = statistic.pick({ _id: true, title: true });

export const statisticFields = `
  ${envelopeFields},
  title,
  metric,
  value,
  qualifier,
  unit,
  wording,
  population,
  geography,
  period,
  asOf,
  note,
  reviewBy,
  "subsetOf": [subsetOf->][${SEAL_IN_FORCE}][0]{${relatedFields}},
  "overlaps": (overlaps[]->)[${SEAL_IN_FORCE}]{${relatedFields}},
  "citations": citations[]{${citationFields}}
`;

/** `overlaps` names figures that count some of the same: never add them to this one. */
export const statisticShape = statistic
  .pick({
    _id: true,
    _type: true,
    title: true,
    metric: true,
    value: true,
    qualifier: true,
    unit: true,
    wording: true,
    population: true,
    geography: true,
    period: true,
    asOf: true,
    note: true,
    reviewBy: true,
  })
  .extend({
    seal: sealShape,
    subsetOf: relatedShape.exactOptional(),
    overlaps: z.array(relatedShape).exactOptional(),
    citations: z.array(citationShape).exactOptional(),
  });
