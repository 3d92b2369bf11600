import { z } from "zod";
import { GEOGRAPHY_LEVELS, valuesOf } from "../vocabulary.ts";
import { line, typeTag } from "./primitives.ts";

/** The place a figure is about. */
export const statisticalGeography = z.object({
  _type: typeTag("statisticalGeography"),
  name: line,
  level: z.enum(valuesOf(GEOGRAPHY_LEVELS)),
  /** Of a published list of places, e.g. ISO 3166 or the Philippine Standard Geographic Code. */
  code: line.exactOptional(),
});
