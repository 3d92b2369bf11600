import { z } from "zod";
import { preciseDate } from "./precise-date.ts";
import { key, line, paragraph, typeTag } from "./primitives.ts";
import { reference } from "./reference.ts";

/** A post that somebody holds or held: at an office, or in a part of the organisation that is none. */
export const postItem = z.object({
  _type: typeTag("post"),
  _key: key,
  title: line,
  office: reference.exactOptional(),
  unit: line.exactOptional(),
  from: preciseDate.exactOptional(),
  to: preciseDate.exactOptional(),
  note: paragraph.exactOptional(),
});
