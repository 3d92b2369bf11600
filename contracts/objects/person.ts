import { z } from "zod";
import { key, line, typeTag } from "./primitives.ts";

/**
 * What readers may know of a survivor: the name used, and that it is not the real one. The gate
 * copies it from the profile, which never leaves.
 */
export const personShape = { pseudonym: line, isPseudonym: z.boolean() };

export const personItem = z.object({ _type: typeTag("person"), _key: key, ...personShape });
