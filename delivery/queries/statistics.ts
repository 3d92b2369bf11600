import { defineQuery } from "groq";
import { z } from "zod";
import { statisticFields, statisticShape } from "../fragments/statistic.ts";
import { SEAL_IN_FORCE } from "../fragments/seal-in-force.ts";

/** Figures, those of one kind together. */
export const statisticsQuery = defineQuery(`
  *[_type == "statistic" && ${SEAL_IN_FORCE}] | order(metric asc, title asc) {${statisticFields}}
`);

export const statisticsShape = z.array(statisticShape);
