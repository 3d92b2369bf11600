import { z } from "zod";
import { contract } from "./contract.ts";
import { citationItem } from "./objects/citation.ts";
import { preciseDate } from "./objects/precise-date.ts";
import { line, lines, listOf, paragraph } from "./objects/primitives.ts";
import { reference } from "./objects/reference.ts";
import { LANGUAGES, TERM_STATUSES, valuesOf } from "./vocabulary.ts";

export const glossaryTermContract = contract("glossaryTerm", {
  term: line,
  language: z.enum(valuesOf(LANGUAGES)),
  definition: paragraph,
  status: z.enum(valuesOf(TERM_STATUSES)),
  forms: lines.exactOptional(),
  replacement: reference.exactOptional(),
  since: preciseDate.exactOptional(),
  citations: listOf(citationItem).exactOptional(),
});
