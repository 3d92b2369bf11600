import { z } from "zod";
import { contract } from "./contract.ts";
import { preciseDate } from "./objects/precise-date.ts";
import { day, line, lines, paragraph, webAddress } from "./objects/primitives.ts";
import { slug } from "./objects/slug.ts";
import { LANGUAGES, SOURCE_KINDS, valuesOf } from "./vocabulary.ts";

export const sourceContract = contract("source", {
  title: line,
  slug,
  kind: z.enum(valuesOf(SOURCE_KINDS)),
  publisher: line,
  authors: lines.exactOptional(),
  publishedOn: preciseDate.exactOptional(),
  url: webAddress.exactOptional(),
  archivedUrl: webAddress.exactOptional(),
  accessedOn: day.exactOptional(),
  heldInPart: z.boolean(),
  language: z.enum(valuesOf(LANGUAGES)),
  note: paragraph.exactOptional(),
});
