import { z } from "zod";
import { contract } from "./contract.ts";
import { citationItem } from "./objects/citation.ts";
import { preciseDate } from "./objects/precise-date.ts";
import { line, listOf, paragraph } from "./objects/primitives.ts";
import { reference, referenceItem } from "./objects/reference.ts";
import { LANGUAGES, valuesOf } from "./vocabulary.ts";

export const milestoneContract = contract("milestone", {
  title: line,
  date: preciseDate,
  office: reference.exactOptional(),
  geography: line.exactOptional(),
  description: paragraph.exactOptional(),
  claim: line.exactOptional(),
  statistics: listOf(referenceItem).exactOptional(),
  citations: listOf(citationItem).exactOptional(),
  historical: z.boolean(),
  language: z.enum(valuesOf(LANGUAGES)),
});
