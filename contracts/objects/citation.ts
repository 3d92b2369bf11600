import { z } from "zod";
import { key, line, paragraph, typeTag } from "./primitives.ts";
import { reference } from "./reference.ts";

/** Where a statement is to be found: in which source, and at which page, table or section. */
export const citationItem = z.object({
  _type: typeTag("citation"),
  _key: key,
  source: reference,
  locator: line.exactOptional(),
  note: paragraph.exactOptional(),
});
