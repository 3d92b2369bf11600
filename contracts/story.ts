import { z } from "zod";
import { contract } from "./contract.ts";
import { footnoteItem } from "./objects/footnote.ts";
import { personItem } from "./objects/person.ts";
import { blockContent } from "./objects/portable-text.ts";
import { line, listOf, paragraph } from "./objects/primitives.ts";
import { publicImage } from "./objects/public-image.ts";
import { reference } from "./objects/reference.ts";
import { slug } from "./objects/slug.ts";
import { LANGUAGES, valuesOf } from "./vocabulary.ts";

/** `people` is copied by the gate from the profiles that `survivors` lead to, in their order. */
export const storyContract = contract("story", {
  title: line,
  slug,
  people: listOf(personItem).min(1),
  summary: paragraph,
  body: blockContent,
  footnotes: listOf(footnoteItem).exactOptional(),
  mainImage: publicImage.exactOptional(),
  office: reference.exactOptional(),
  illustrative: z.boolean(),
  language: z.enum(valuesOf(LANGUAGES)),
});
