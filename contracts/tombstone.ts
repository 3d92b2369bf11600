import { z } from "zod";
import { contract } from "./contract.ts";
import { moment, publicId } from "./objects/primitives.ts";
import { PUBLIC_TYPES, TAKEDOWN_KINDS, valuesOf } from "./vocabulary.ts";

/**
 * What stands in `public` in the place of a document that was taken down, under an id of its own:
 * that there was one, since when it is gone, and the kind of reason. Nothing that stood in it. The
 * gate alone writes it, and takes it away if the document is published again.
 */
export const tombstoneContract = contract("tombstone", {
  documentId: publicId,
  documentType: z.enum(PUBLIC_TYPES),
  since: moment,
  kind: z.enum(valuesOf(TAKEDOWN_KINDS)),
});

/** As it is written, without its seal. */
export type Tombstone = z.infer<typeof tombstoneContract.publicForm>;
