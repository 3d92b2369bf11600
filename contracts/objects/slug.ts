import { z } from "zod";
import { typeTag } from "./primitives.ts";

/** The last part of the address of a page. */
export const slug = z.object({
  _type: typeTag("slug"),
  current: z
    .string()
    .max(96)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "a slug has small letters and digits, joined by single -"),
});
