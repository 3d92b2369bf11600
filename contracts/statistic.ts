import { z } from "zod";
import { contract } from "./contract.ts";
import { citationItem } from "./objects/citation.ts";
import { statisticalGeography } from "./objects/geography.ts";
import { period, preciseDate } from "./objects/precise-date.ts";
import { day, line, listOf, paragraph } from "./objects/primitives.ts";
import { reference, weakReference, weakReferenceItem } from "./objects/reference.ts";
import { QUALIFIERS, UNITS, valuesOf } from "./vocabulary.ts";

export const statisticContract = contract("statistic", {
  title: line,
  metric: line,
  value: z.number(),
  qualifier: z.enum(valuesOf(QUALIFIERS)),
  unit: z.enum(valuesOf(UNITS)),
  /** The figure in words, where digits would claim more than the source does: "two-thirds". */
  wording: line.exactOptional(),
  population: line,
  geography: statisticalGeography,
  period: period.exactOptional(),
  asOf: preciseDate.exactOptional(),
  note: paragraph.exactOptional(),
  subsetOf: weakReference.exactOptional(),
  overlaps: listOf(weakReferenceItem).exactOptional(),
  citations: listOf(citationItem).exactOptional(),
  supersedes: reference.exactOptional(),
  reviewBy: day.exactOptional(),
});
