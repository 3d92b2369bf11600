import { z } from "zod";
import { contract } from "./contract.ts";
import { footnoteItem } from "./objects/footnote.ts";
import { preciseDate } from "./objects/precise-date.ts";
import { line, listOf, paragraph } from "./objects/primitives.ts";
import { publicImage } from "./objects/public-image.ts";
import { reference } from "./objects/reference.ts";
import { sectionItem } from "./objects/sections.ts";
import { slug } from "./objects/slug.ts";
import { LANGUAGES, PUBLICATION_KINDS, valuesOf } from "./vocabulary.ts";

export const publicationContract = contract("publication", {
  title: line,
  slug,
  subtitle: line.exactOptional(),
  kind: z.enum(valuesOf(PUBLICATION_KINDS)),
  issuedOn: preciseDate.exactOptional(),
  edition: line.exactOptional(),
  office: reference.exactOptional(),
  cover: publicImage.exactOptional(),
  sections: listOf(sectionItem).min(1),
  footnotes: listOf(footnoteItem).exactOptional(),
  imprint: paragraph.exactOptional(),
  language: z.enum(valuesOf(LANGUAGES)),
});
