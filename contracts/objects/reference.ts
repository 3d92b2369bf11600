import { z } from "zod";
import { key, publicId, typeTag } from "./primitives.ts";

/**
 * A strong reference. That it leads to a document which is public cannot be seen from the
 * reference: the gate resolves each one before it lets the document out.
 */
export const reference = z.object({
  _type: typeTag("reference"),
  _ref: publicId,
});

/** A strong reference in a list. */
export const referenceItem = reference.extend({ _key: key });

/** A weak reference in a list, or alone: what it leads to may be missing. */
export const weakReference = reference.extend({ _weak: z.literal(true).default(true) });
export const weakReferenceItem = weakReference.extend({ _key: key });
