import { z } from "zod";
import { LIMITS } from "../limits.ts";
import { FOOTNOTE_KINDS, valuesOf } from "../vocabulary.ts";
import { key, paragraph, typeTag } from "./primitives.ts";

/**
 * A note at the foot of the page. `kind` tells apart what one mark is used for twice: `*` for a
 * pseudonym and `*` for a note on data.
 */
export const footnoteItem = z.object({
  _type: typeTag("footnote"),
  _key: key,
  mark: z.string().min(1).max(LIMITS.mark),
  kind: z.enum(valuesOf(FOOTNOTE_KINDS)),
  text: paragraph,
});
