import { z } from "zod";
import { contract } from "./contract.ts";
import { personShape } from "./objects/person.ts";
import { preciseDate } from "./objects/precise-date.ts";
import { line, paragraph } from "./objects/primitives.ts";
import { publicImage } from "./objects/public-image.ts";
import { LANGUAGES, valuesOf } from "./vocabulary.ts";

/** `pseudonym` and `isPseudonym` are copied by the gate from the profile that `survivor` leads to. */
export const survivorQuoteContract = contract("survivorQuote", {
  ...personShape,
  text: paragraph,
  context: line.exactOptional(),
  saidOn: preciseDate.exactOptional(),
  language: z.enum(valuesOf(LANGUAGES)),
  translatedFrom: z.enum(valuesOf(LANGUAGES)).exactOptional(),
  illustrative: z.boolean(),
  portrait: publicImage.exactOptional(),
});
