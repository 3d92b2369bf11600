import { z } from "zod";
import { moment, publicId } from "./objects/primitives.ts";
import { seal } from "./objects/seal.ts";
import type { PublicType } from "./vocabulary.ts";

/**
 * The contract of one type, in its two forms:
 *
 * - `publicForm`: what may leave, `_id` and `_type` with it. The gate builds it by parsing, and
 *   its digest is the one in the seal. Fields that are not named are dropped, at every depth.
 * - `delivered`: the same as it stands in `public`, with the seal and what the Content Lake adds.
 */
export function contract<
  Type extends PublicType | "tombstone",
  Shape extends z.core.$ZodLooseShape,
>(type: Type, shape: Shape) {
  const publicForm = z.object({ _id: publicId, _type: z.literal(type), ...shape });
  const delivered = publicForm.extend({
    seal,
    _createdAt: moment.exactOptional(),
    _updatedAt: moment.exactOptional(),
    _rev: z.string().exactOptional(),
  });
  return { publicForm, delivered };
}
