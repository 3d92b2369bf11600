import { defineQuery } from "groq";
import { z } from "zod";
import { tombstoneContract } from "../../contracts/tombstone.ts";
import { envelopeFields, sealShape } from "../fragments/envelope.ts";
import { SEAL_IN_FORCE } from "../fragments/seal-in-force.ts";

/**
 * What was public and is no more, the newest first: its id and type, since when it is gone and the
 * kind of reason. For a page that says so instead of "not found", and for whoever keeps copies.
 */
export const takedownsQuery = defineQuery(`
  *[_type == "tombstone" && ${SEAL_IN_FORCE}] | order(since desc, _id asc) {
    ${envelopeFields},
    documentId,
    documentType,
    since,
    kind
  }
`);

export const takedownsShape = z.array(
  tombstoneContract.delivered
    .pick({
      _id: true,
      _type: true,
      documentId: true,
      documentType: true,
      since: true,
      kind: true,
    })
    .extend({ seal: sealShape }),
);
