import { z } from "zod";
import { contract } from "./contract.ts";
import { citationItem } from "./objects/citation.ts";
import { blockContent } from "./objects/portable-text.ts";
import { preciseDate } from "./objects/precise-date.ts";
import { line, listOf } from "./objects/primitives.ts";
import { slug } from "./objects/slug.ts";
import { LANGUAGES, valuesOf } from "./vocabulary.ts";

export const faqContract = contract("faq", {
  question: line,
  slug,
  answer: blockContent,
  topic: line.exactOptional(),
  order: z.number().exactOptional(),
  asOf: preciseDate.exactOptional(),
  citations: listOf(citationItem).exactOptional(),
  language: z.enum(valuesOf(LANGUAGES)),
});
